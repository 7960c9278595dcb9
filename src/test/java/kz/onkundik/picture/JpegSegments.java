package kz.onkundik.picture;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** A small vocabulary of JPEG marker segments (ITU-T T.81 annex B) to put into test files and to find in results. */
final class JpegSegments {
    static final int APP0 = 0xe0;
    static final int APP1 = 0xe1;
    static final int APP2 = 0xe2;
    static final int APP13 = 0xed;
    static final int APP14 = 0xee;
    static final int COMMENT = 0xfe;
    static final int BASELINE_FRAME = 0xc0;
    private static final int SCAN = 0xda;

    private JpegSegments() {}

    /** The file with these segments right after its start. */
    static byte[] with(byte[] jpeg, byte[]... segments) {
        var result = new ByteArrayOutputStream();
        result.write(jpeg, 0, 2);
        for (byte[] segment : segments) {
            result.writeBytes(segment);
        }
        result.write(jpeg, 2, jpeg.length - 2);
        return result.toByteArray();
    }

    static byte[] segment(int marker, byte[] content) {
        return ByteBuffer.allocate(content.length + 4)
                .put((byte) 0xff)
                .put((byte) marker)
                .putShort((short) (content.length + 2))
                .put(content)
                .array();
    }

    static byte[] segment(int marker, String content) {
        return segment(marker, content.getBytes(StandardCharsets.ISO_8859_1));
    }

    static byte[] exif(int orientation) {
        byte[] tiff = tiff(orientation);
        return segment(
                APP1,
                ByteBuffer.allocate(6 + tiff.length)
                        .put("Exif\0\0".getBytes(StandardCharsets.US_ASCII))
                        .put(tiff)
                        .array());
    }

    /** A TIFF directory of one entry: tag 0x0112, type SHORT. */
    static byte[] tiff(int orientation) {
        return ByteBuffer.allocate(26)
                .put("MM\0*".getBytes(StandardCharsets.US_ASCII))
                .putInt(8)
                .putShort((short) 1)
                .putShort((short) 0x0112)
                .putShort((short) 3)
                .putInt(1)
                .putShort((short) orientation)
                .array();
    }

    static byte[] adobe(int transform) {
        return segment(APP14, "Adobe\0\144\0\0\0\0" + (char) transform);
    }

    /** The markers of a file's segments up to its first scan, in order. */
    static List<Integer> markers(byte[] jpeg) {
        var markers = new ArrayList<Integer>();
        var bytes = ByteBuffer.wrap(jpeg, 2, jpeg.length - 2);
        while (markers.isEmpty() || markers.getLast() != SCAN) {
            markers.add(bytes.getShort() & 0xff);
            bytes.position(bytes.position() + (bytes.getShort(bytes.position()) & 0xffff));
        }
        return markers;
    }

    /** The file with another width and height in its frame header, its data left as they are. */
    static byte[] claiming(byte[] jpeg, int width, int height) {
        var bytes = ByteBuffer.wrap(jpeg.clone());
        int at = 2;
        while ((bytes.get(at + 1) & 0xff) != BASELINE_FRAME) {
            at += 2 + (bytes.getShort(at + 2) & 0xffff);
        }
        return bytes.putShort(at + 5, (short) height)
                .putShort(at + 7, (short) width)
                .array();
    }
}
