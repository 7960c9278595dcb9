package kz.onkundik.document;

import java.nio.charset.StandardCharsets;

/**
 * A QR code, drawn as vectors, with words at its right.
 *
 * @param content what a telephone reads; at most {@value #MOST_BYTES} bytes of UTF-8, never empty
 * @param sizeMm the side of its square in millimetres, without the quiet zone
 * @param alt what it is, said aloud
 * @param beside words at its right; may be empty
 */
public record QrCode(String content, float sizeMm, String alt, Text beside) implements StackedBlock {
    /** What the largest code (version 40) holds with error correction M: ISO/IEC 18004, table 7. */
    public static final int MOST_BYTES = 2331;

    public QrCode {
        int bytes = content.getBytes(StandardCharsets.UTF_8).length;
        if (bytes == 0 || bytes > MOST_BYTES) {
            throw new IllegalArgumentException("QR code of " + bytes + " bytes");
        }
    }
}
