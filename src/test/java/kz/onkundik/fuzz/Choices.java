package kz.onkundik.fuzz;

import java.util.Arrays;
import java.util.List;

/**
 * Turns a fuzzer's bytes into decisions, front to back, so that a small change of the bytes is a small change of what is
 * done. When the bytes are used up, every further decision is the first one.
 */
public final class Choices {
    private final byte[] bytes;
    private int at;

    public Choices(byte[] bytes) {
        this.bytes = bytes;
    }

    /** The byte by which {@link #of(Class)} chooses this one. */
    public static byte choosing(Enum<?> constant) {
        return (byte)
                Arrays.asList(constant.getDeclaringClass().getEnumConstants()).indexOf(constant);
    }

    /** Whether there is something left to decide by. */
    public boolean isMore() {
        return at < bytes.length;
    }

    /** A number from 0 to 255. */
    public int octet() {
        return isMore() ? bytes[at++] & 0xFF : 0;
    }

    /** A number from 0 to below the bound, in as many bytes as that needs. */
    public int below(int bound) {
        int number = octet();
        for (int reach = 256; reach < bound; reach *= 256) {
            number = (number << 8) | octet();
        }
        return bound <= 1 ? 0 : (number & Integer.MAX_VALUE) % bound;
    }

    public <T> T of(List<T> all) {
        return all.get(below(all.size()));
    }

    public <T extends Enum<T>> T of(Class<T> type) {
        return of(Arrays.asList(type.getEnumConstants()));
    }

    /** Up to so many bytes, as they are. */
    public byte[] bytes(int most) {
        int length = Math.min(below(most + 1), bytes.length - at);
        at += length;
        return Arrays.copyOfRange(bytes, at - length, at);
    }

    /** All that is left. */
    public byte[] rest() {
        int from = at;
        at = bytes.length;
        return Arrays.copyOfRange(bytes, from, bytes.length);
    }
}
