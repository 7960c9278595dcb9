package kz.onkundik.signature;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/**
 * Finds what is signed in the raw bytes, before any PDF reader may have an opinion: readers disagree, and most attacks
 * live where they do.
 */
final class ByteRangeCheck {
    private static final String BYTE_RANGE = "/ByteRange";
    private static final Pattern FOUR_NUMBERS =
            Pattern.compile("\\s*\\[\\s*(0)\\s+(\\d{1,10})\\s+(\\d{1,10})\\s+(\\d{1,10})\\s*]", Pattern.DOTALL);
    private static final Pattern CONTENTS_KEY = Pattern.compile("(?s).*/Contents[\\s\\x00]*");
    /** Numbers, white space and the padding that a writer leaves for longer numbers. */
    private static final int LONGEST_ARRAY = 128;

    private static final int LONGEST_KEY = 32;

    private ByteRangeCheck() {}

    /** Where the first signature's range stands in the raw bytes, or -1. */
    static int find(byte[] pdf) {
        return findFrom(pdf, 0);
    }

    /** Where the next one stands from here on, or -1. */
    static int findFrom(byte[] pdf, int from) {
        return Bytes.indexOf(pdf, BYTE_RANGE, from, pdf.length);
    }

    /**
     * Reads the range that stands at this place and checks its form. Bytes may follow the covered ones.
     *
     * @param place of /ByteRange in the raw bytes
     */
    static SignedRange read(byte[] pdf, int place) throws Refusal {
        int[] numbers = numbers(pdf, place);
        int gapStart = numbers[1];
        int gapEnd = numbers[2];
        long end = (long) gapEnd + numbers[3];
        int second = Bytes.indexOf(pdf, BYTE_RANGE, place + BYTE_RANGE.length(), pdf.length);
        if (second >= 0 && second < end) {
            throw new Refusal(VerdictCode.BYTERANGE_MANY, "at " + place + " and at " + second);
        }
        if (gapEnd - gapStart < 2) {
            throw new Refusal(VerdictCode.BYTERANGE_OVERLAP, "hole from " + gapStart + " to " + gapEnd);
        }
        if (end > pdf.length) {
            throw new Refusal(VerdictCode.TRUNCATED, "signed to " + end + " of " + pdf.length);
        }
        if (pdf[gapStart] != '<' || pdf[gapEnd - 1] != '>' || !isAfterContentsKey(pdf, gapStart)) {
            throw new Refusal(VerdictCode.BYTERANGE_GAP, "hole from " + gapStart + " to " + gapEnd);
        }
        return new SignedRange(pdf, gapStart, gapEnd, (int) end, hex(pdf, gapStart + 1, gapEnd - 1));
    }

    private static int[] numbers(byte[] pdf, int place) throws Refusal {
        String array = latin1(pdf, place + BYTE_RANGE.length(), place + LONGEST_ARRAY);
        var matcher = FOUR_NUMBERS.matcher(array);
        if (!matcher.lookingAt()) {
            throw new Refusal(VerdictCode.BYTERANGE_MALFORMED, "at " + place);
        }
        var numbers = new int[4];
        for (int i = 0; i < numbers.length; i++) {
            // Eleven digits at most, so that a long always holds them; no file is as long as the largest int.
            numbers[i] = (int) Math.min(Long.parseLong(matcher.group(i + 1)), Integer.MAX_VALUE);
        }
        return numbers;
    }

    private static boolean isAfterContentsKey(byte[] pdf, int gapStart) {
        return CONTENTS_KEY
                .matcher(latin1(pdf, gapStart - LONGEST_KEY, gapStart))
                .matches();
    }

    private static byte[] hex(byte[] pdf, int from, int to) throws Refusal {
        byte[] bytes = HexDigits.decoded(pdf, from, to)
                .orElseThrow(() -> new Refusal(VerdictCode.BYTERANGE_HEX, "hole from " + from + " to " + to));
        // One spelling only: a digit turned from a to A would be another file with the same signature.
        if (HexDigits.isOfBothCases(pdf, from, to)) {
            throw new Refusal(VerdictCode.BYTERANGE_HEX, "digits of both cases");
        }
        return bytes;
    }

    private static String latin1(byte[] pdf, int from, int to) {
        int start = Math.max(from, 0);
        return new String(pdf, start, Math.min(to, pdf.length) - start, StandardCharsets.ISO_8859_1);
    }
}
