package kz.onkundik.signature;

import java.io.IOException;

/** Reads how long an ASN.1 value says it is (X.690, 8.1.3), without trusting it. */
final class DerLength {
    private static final int SEQUENCE = 0x30;
    private static final int LONG_FORM = 0x80;
    /** Three bytes of length say up to 16 MB: far more than a key file or a signature has. */
    private static final int MOST_LENGTH_BYTES = 3;

    private DerLength() {}

    /** Whether this is a SEQUENCE that ends where an end mark stands (X.690, 8.1.3.6), as BER allows and DER does not. */
    static boolean isIndefinite(byte[] bytes) {
        return bytes.length >= 2 && bytes[0] == SEQUENCE && (bytes[1] & 0xFF) == LONG_FORM;
    }

    /**
     * @return the bytes of the first value with its head; it may be more than there are
     * @throws IOException when it is no SEQUENCE of definite length
     */
    static int ofFirstValue(byte[] bytes) throws IOException {
        if (bytes.length < 2 || bytes[0] != SEQUENCE) {
            throw new IOException("no SEQUENCE");
        }
        int first = bytes[1] & 0xFF;
        if (first < LONG_FORM) {
            return 2 + first;
        }
        int lengthBytes = first - LONG_FORM;
        if (lengthBytes == 0 || lengthBytes > MOST_LENGTH_BYTES || bytes.length < 2 + lengthBytes) {
            throw new IOException("no definite length");
        }
        int length = 0;
        for (int i = 0; i < lengthBytes; i++) {
            length = (length << 8) | (bytes[2 + i] & 0xFF);
        }
        return 2 + lengthBytes + length;
    }
}
