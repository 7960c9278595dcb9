package kz.onkundik.signature;

import java.io.IOException;
import java.util.Arrays;

/**
 * Walks over values in DER (X.690, 10) where they lie, without making objects of them: a list of revoked certificates may
 * have a million.
 */
final class DerReader {
    static final int INTEGER = 0x02;
    static final int BIT_STRING = 0x03;
    static final int UTC_TIME = 0x17;
    static final int GENERALIZED_TIME = 0x18;
    static final int SEQUENCE = 0x30;
    static final int EXPLICIT_0 = 0xA0;

    private static final int LONG_FORM = 0x80;
    private static final int MANY_BYTES_OF_TAG = 0x1F;
    /** Four bytes of length say more than an array can hold. */
    private static final int MOST_LENGTH_BYTES = 4;

    private final byte[] bytes;
    private final int end;
    private int at;

    DerReader(byte[] bytes) {
        this(bytes, 0, bytes.length);
    }

    private DerReader(byte[] bytes, int from, int end) {
        this.bytes = bytes;
        this.at = from;
        this.end = end;
    }

    /**
     * One value.
     *
     * @param bytes it lies among
     * @param start of its tag
     * @param from where its content begins
     * @param end of it
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Value(byte[] bytes, int start, int from, int end) {
        DerReader inside() {
            return new DerReader(bytes, from, end);
        }

        /** The value with its tag and its length. */
        byte[] encoded() {
            return Arrays.copyOfRange(bytes, start, end);
        }

        byte[] content() {
            return Arrays.copyOfRange(bytes, from, end);
        }

        boolean hasContent(byte[] other) {
            return Arrays.equals(bytes, from, end, other, 0, other.length);
        }
    }

    boolean isMore() {
        return at < end;
    }

    /** Whether the next value has this tag. */
    boolean isNext(int tag) {
        return isMore() && (bytes[at] & 0xFF) == tag;
    }

    /** @throws IOException when the next value has another tag, or there is none */
    Value next(int tag) throws IOException {
        if (!isNext(tag)) {
            throw new IOException("no value of tag " + tag + " at " + at);
        }
        return next();
    }

    /** @throws IOException when there is none, or it is longer than its surroundings, or not in the one form of DER */
    Value next() throws IOException {
        int start = at;
        if ((octet() & MANY_BYTES_OF_TAG) == MANY_BYTES_OF_TAG) {
            throw new IOException("a tag of many bytes at " + start);
        }
        int length = length();
        int from = at;
        if (length > end - from) {
            throw new IOException(length + " bytes in " + (end - from) + " at " + start);
        }
        at = from + length;
        return new Value(bytes, start, from, at);
    }

    private int length() throws IOException {
        int first = octet();
        if (first < LONG_FORM) {
            return first;
        }
        int lengthBytes = first - LONG_FORM;
        if (lengthBytes == 0 || lengthBytes > MOST_LENGTH_BYTES) {
            throw new IOException("no definite length at " + at);
        }
        long length = 0;
        for (int i = 0; i < lengthBytes; i++) {
            length = (length << 8) | octet();
        }
        boolean isShortest = length >= LONG_FORM && (length >> (8 * (lengthBytes - 1))) != 0;
        if (!isShortest || length > Integer.MAX_VALUE) {
            throw new IOException("a length in too many bytes at " + at);
        }
        return (int) length;
    }

    private int octet() throws IOException {
        if (!isMore()) {
            throw new IOException("an end too early at " + at);
        }
        return bytes[at++] & 0xFF;
    }
}
