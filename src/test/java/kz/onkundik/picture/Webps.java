package kz.onkundik.picture;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** WebP files (RFC 9649): small ones that libwebp wrote, and chunks put around their picture. */
final class Webps {
    private static final int HEAD = 12;
    private static final int EXIF_FLAG = 0x08;
    private static final int XMP_FLAG = 0x04;

    private Webps() {}

    /** 128 × 64 pixels, the flag in its quarters: {@code lossy}, {@code lossless}, {@code alpha}, {@code animated}. */
    static byte[] file(String name) {
        try (InputStream in = Webps.class.getResourceAsStream(name + ".webp")) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The picture of a simple file with what a telephone adds to it. */
    static byte[] withNotes(byte[] simple, byte[] exif, String xmp) {
        byte[] picture = Arrays.copyOfRange(simple, HEAD, simple.length);
        return riff(
                canvas(EXIF_FLAG | XMP_FLAG, 128, 64),
                picture,
                chunk("EXIF", exif),
                chunk("XMP ", xmp.getBytes(StandardCharsets.UTF_8)));
    }

    /** A file whose canvas is small and whose picture promises this size, or the other way round. */
    static byte[] promising(boolean inCanvas, int width, int height) {
        byte[] small = file("lossless");
        byte[] picture = Arrays.copyOfRange(small, HEAD, small.length);
        if (!inCanvas) {
            ByteBuffer.wrap(picture).order(ByteOrder.LITTLE_ENDIAN).putInt(9, (width - 1) | (height - 1) << 14);
        }
        return riff(inCanvas ? canvas(0, width, height) : canvas(0, 128, 64), picture);
    }

    private static byte[] canvas(int flags, int width, int height) {
        var chunk = ByteBuffer.allocate(10).order(ByteOrder.LITTLE_ENDIAN);
        chunk.putInt(flags).put(three(width - 1)).put(three(height - 1));
        return chunk("VP8X", chunk.array());
    }

    private static byte[] three(int number) {
        return new byte[] {(byte) number, (byte) (number >> 8), (byte) (number >> 16)};
    }

    private static byte[] chunk(String name, byte[] data) {
        var chunk = ByteBuffer.allocate(8 + data.length + (data.length & 1)).order(ByteOrder.LITTLE_ENDIAN);
        chunk.put(name.getBytes(StandardCharsets.US_ASCII)).putInt(data.length).put(data);
        return chunk.array();
    }

    private static byte[] riff(byte[]... chunks) {
        var all = new ByteArrayOutputStream();
        for (byte[] chunk : chunks) {
            all.writeBytes(chunk);
        }
        var file = ByteBuffer.allocate(HEAD + all.size()).order(ByteOrder.LITTLE_ENDIAN);
        file.put("RIFF".getBytes(StandardCharsets.US_ASCII)).putInt(4 + all.size());
        file.put("WEBP".getBytes(StandardCharsets.US_ASCII)).put(all.toByteArray());
        return file.array();
    }
}
