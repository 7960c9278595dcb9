package kz.onkundik.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** A file that a fuzzer changes by a few edits, most of them where words stand: the rest is packed or random. */
public final class Editable {
    private static final int MOST_EDITS = 6;
    private static final int LONGEST = 40;
    private static final int AROUND_A_WORD = 24;

    private enum Edit {
        FLIP,
        OVERWRITE,
        WORD,
        NUMBER,
        COPY,
        INSERT,
        DELETE
    }

    private final byte[] file;
    private final List<String> words;
    private final int[] places;

    /**
     * @param words what the format is made of
     * @param from the first byte that may change
     * @param to the first byte that may not any more
     */
    public Editable(byte[] file, List<String> words, int from, int to) {
        this.file = file.clone();
        this.words = words;
        String text = new String(file, StandardCharsets.ISO_8859_1);
        places = words.stream()
                .flatMapToInt(word -> IntStream.iterate(
                        text.indexOf(word, from), at -> at >= 0 && at < to, at -> text.indexOf(word, at + 1)))
                .sorted()
                .distinct()
                .toArray();
        if (places.length == 0) {
            throw new IllegalArgumentException("none of the words is in the file");
        }
    }

    /** The file as it is. */
    public byte[] file() {
        return file.clone();
    }

    /** The file after as many edits as there are decisions for. */
    public byte[] edited(Choices choices) {
        byte[] edited = file();
        for (int i = 0; i < MOST_EDITS && choices.isMore(); i++) {
            edited = edited(edited, choices);
        }
        return edited;
    }

    private byte[] edited(byte[] before, Choices choices) {
        Edit edit = choices.of(Edit.class);
        int at = Math.min(places[choices.below(places.length)] + choices.below(AROUND_A_WORD), before.length - 1);
        return switch (edit) {
            case FLIP -> flipped(before, at, choices.below(8));
            case OVERWRITE -> with(before, at, choices.bytes(LONGEST), true);
            case WORD -> with(before, at, latin1(choices.of(words)), true);
            case NUMBER -> with(before, at, latin1(Integer.toString(choices.below(1 << 20))), true);
            case COPY -> {
                int from = Math.min(places[choices.below(places.length)], before.length);
                int length = Math.min(choices.below(4 * LONGEST), before.length - from);
                yield with(before, at, Arrays.copyOfRange(before, from, from + length), choices.below(2) == 0);
            }
            case INSERT -> with(before, at, choices.bytes(LONGEST), false);
            case DELETE -> {
                int end = Math.min(at + choices.below(LONGEST), before.length);
                yield joined(before, at, new byte[0], end);
            }
        };
    }

    private static byte[] flipped(byte[] before, int at, int bit) {
        byte[] after = before.clone();
        after[at] ^= (byte) (1 << bit);
        return after;
    }

    private static byte[] with(byte[] before, int at, byte[] piece, boolean instead) {
        return joined(before, at, piece, instead ? Math.min(at + piece.length, before.length) : at);
    }

    private static byte[] joined(byte[] before, int at, byte[] piece, int behind) {
        byte[] after = Arrays.copyOf(before, at + piece.length + before.length - behind);
        System.arraycopy(piece, 0, after, at, piece.length);
        System.arraycopy(before, behind, after, at + piece.length, before.length - behind);
        return after;
    }

    private static byte[] latin1(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
