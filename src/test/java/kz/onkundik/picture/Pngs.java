package kz.onkundik.picture;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;

/** PNG chunks (W3C PNG, clause 5) for test files. */
final class Pngs {
    private static final int SIGNATURE = 8;
    private static final int HEADER_END = SIGNATURE + 25;

    private Pngs() {}

    static byte[] withExif(byte[] png, byte[] tiff) {
        var result = new ByteArrayOutputStream();
        result.write(png, 0, HEADER_END);
        result.writeBytes(chunk("eXIf", tiff));
        result.write(png, HEADER_END, png.length - HEADER_END);
        return result.toByteArray();
    }

    /** The file with another width and height in its header, its data left as they are. */
    static byte[] claiming(byte[] png, int width, int height) {
        byte[] content = Arrays.copyOfRange(png, SIGNATURE + 8, SIGNATURE + 21);
        ByteBuffer.wrap(content).putInt(width).putInt(height);
        byte[] result = png.clone();
        byte[] chunk = chunk("IHDR", content);
        System.arraycopy(chunk, 0, result, SIGNATURE, chunk.length);
        return result;
    }

    private static byte[] chunk(String type, byte[] content) {
        var chunk = ByteBuffer.allocate(content.length + 12)
                .putInt(content.length)
                .put(type.getBytes(StandardCharsets.US_ASCII))
                .put(content);
        var check = new CRC32();
        check.update(chunk.array(), 4, content.length + 4);
        return chunk.putInt((int) check.getValue()).array();
    }
}
