package kz.onkundik.signature;

import java.util.Arrays;
import java.util.Optional;

/** Reads the hexadecimal digits of a signature's hole: 32 KB, most of them zeros, so by a table. */
final class HexDigits {
    private static final byte[] VALUES = new byte[256];

    static {
        Arrays.fill(VALUES, (byte) -1);
        for (int value = 0; value < 16; value++) {
            VALUES[Character.forDigit(value, 16)] = (byte) value;
            VALUES[Character.toUpperCase(Character.forDigit(value, 16))] = (byte) value;
        }
    }

    private HexDigits() {}

    /** The bytes that these digits spell; nothing where they are odd in number or where anything else stands. */
    static Optional<byte[]> decoded(byte[] text, int from, int to) {
        if ((to - from) % 2 != 0) {
            return Optional.empty();
        }
        var bytes = new byte[(to - from) / 2];
        int wrong = 0;
        for (int i = 0, at = from; at < to; i++, at += 2) {
            int value = VALUES[text[at] & 0xFF] << 4 | VALUES[text[at + 1] & 0xFF];
            wrong |= value;
            bytes[i] = (byte) value;
        }
        return wrong < 0 ? Optional.empty() : Optional.of(bytes);
    }

    /** Where the digits that begin here end. */
    static int end(byte[] text, int from) {
        int end = from;
        while (end < text.length && VALUES[text[end] & 0xFF] >= 0) {
            end++;
        }
        return end;
    }

    /** Whether small and capital letters stand side by side. */
    static boolean isOfBothCases(byte[] text, int from, int to) {
        boolean small = false;
        boolean capital = false;
        for (int at = from; at < to; at++) {
            small |= text[at] >= 'a';
            capital |= text[at] >= 'A' && text[at] < 'a';
        }
        return small && capital;
    }
}
