package kz.onkundik.signature;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Looks for a word in a file's raw bytes. */
final class Bytes {
    private Bytes() {}

    /**
     * Horspool's search: it looks at one byte in as many as the word has. Four of them at once, as long as none is in the
     * word, for a processor waits for one after the other else; so it costs a fraction of hashing the file.
     *
     * @param from where to begin
     * @param end where to stop; the whole word lies before it
     * @return the word's first place, or -1
     */
    static int indexOf(byte[] bytes, String asciiWord, int from, int end) {
        byte[] word = asciiWord.getBytes(StandardCharsets.ISO_8859_1);
        int length = word.length;
        int last = length - 1;
        var shift = new int[256];
        Arrays.fill(shift, length);
        for (int i = 0; i < last; i++) {
            shift[word[i] & 0xFF] = last - i;
        }
        int lastLetter = word[last] & 0xFF;
        int afterLastLetter = shift[lastLetter];
        shift[lastLetter] = 0;
        int at = from;
        while (at + last < end) {
            while (at + 4 * length <= end
                    && shift[bytes[at + last] & 0xFF]
                                    + shift[bytes[at + last + length] & 0xFF]
                                    + shift[bytes[at + last + 2 * length] & 0xFF]
                                    + shift[bytes[at + last + 3 * length] & 0xFF]
                            == 4 * length) {
                at += 4 * length;
            }
            if (at + last >= end) {
                return -1;
            }
            int step = shift[bytes[at + last] & 0xFF];
            if (step == 0 && startsWith(bytes, at, word)) {
                return at;
            }
            at += step == 0 ? afterLastLetter : step;
        }
        return -1;
    }

    private static boolean startsWith(byte[] bytes, int at, byte[] word) {
        return Arrays.equals(bytes, at, at + word.length, word, 0, word.length);
    }
}
