package kz.onkundik.signature;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Looks for a word in a file's raw bytes. */
final class Bytes {
    private Bytes() {}

    /**
     * Horspool's search: it looks at one byte in as many as the word has, so that it costs less than hashing the file.
     *
     * @param from where to begin
     * @param end where to stop; the whole word lies before it
     * @return the word's first place, or -1
     */
    static int indexOf(byte[] bytes, String asciiWord, int from, int end) {
        byte[] word = asciiWord.getBytes(StandardCharsets.US_ASCII);
        int last = word.length - 1;
        var shift = new int[256];
        Arrays.fill(shift, word.length);
        for (int i = 0; i < last; i++) {
            shift[word[i]] = last - i;
        }
        for (int at = from; at + last < end; at += shift[bytes[at + last] & 0xFF]) {
            if (startsWith(bytes, at, word)) {
                return at;
            }
        }
        return -1;
    }

    private static boolean startsWith(byte[] bytes, int at, byte[] word) {
        return Arrays.equals(bytes, at, at + word.length, word, 0, word.length);
    }
}
