package kz.onkundik.picture;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * What the chunks of a WebP file (RFC 9649) say before anything is decoded.
 *
 * @param size the largest that any of its headers promises, for they may contradict each other
 * @param exif the camera's notes, empty where there are none
 */
@SuppressWarnings("ArrayRecordComponent") // Passed on whole; nobody compares two of these.
record WebpChunks(Size size, byte[] exif) {
    private static final int HEAD = 12;
    private static final int CHUNK_HEAD = 8;
    private static final int FRAME_HEAD = 16;
    private static final byte[] EXIF_MARK = "Exif\0\0".getBytes(StandardCharsets.ISO_8859_1);
    private static final int FOURTEEN_BITS = 0x3FFF;
    private static final int TWENTY_FOUR_BITS = 0xFFFFFF;

    static WebpChunks of(byte[] file) {
        var found = new Found(file);
        found.read(HEAD, file.length);
        return new WebpChunks(Size.of(Math.max(1, found.width), Math.max(1, found.height)), found.exif);
    }

    /** What was found so far; a file that is cut short or lies about lengths is read as far as it goes. */
    private static final class Found {
        private final byte[] bytes;
        private final ByteBuffer file;
        private int width;
        private int height;
        private byte[] exif = {};

        Found(byte[] bytes) {
            this.bytes = bytes;
            this.file = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        }

        void read(int from, int end) {
            int at = from;
            while (at + CHUNK_HEAD <= end) {
                long length = file.getInt(at + 4) & 0xFFFFFFFFL;
                int start = at + CHUNK_HEAD;
                int stop = (int) Math.min(end, start + length);
                read(name(at), start, stop);
                // Chunks begin at even places (RFC 9649, 2.3).
                at = (int) Math.min(end, start + length + (length & 1));
            }
        }

        private void read(String name, int start, int stop) {
            switch (name) {
                case "VP8X" -> {
                    if (stop - start >= 10) {
                        promise((file.getInt(start + 3) >>> 8) + 1, (file.getInt(start + 6) >>> 8) + 1);
                    }
                }
                case "VP8 " -> {
                    if (stop - start >= 10) {
                        promise(file.getShort(start + 6) & FOURTEEN_BITS, file.getShort(start + 8) & FOURTEEN_BITS);
                    }
                }
                case "VP8L" -> {
                    if (stop - start >= 5) {
                        int bits = file.getInt(start + 1);
                        promise((bits & FOURTEEN_BITS) + 1, (bits >>> 14 & FOURTEEN_BITS) + 1);
                    }
                }
                case "ANMF" -> {
                    if (stop - start >= FRAME_HEAD) {
                        promise(
                                (file.getInt(start + 6) & TWENTY_FOUR_BITS) + 1,
                                (file.getInt(start + 9) & TWENTY_FOUR_BITS) + 1);
                        read(start + FRAME_HEAD, stop);
                    }
                }
                case "EXIF" -> exif = notes(start, stop);
                default -> {}
            }
        }

        private void promise(int aWidth, int aHeight) {
            width = Math.max(width, aWidth);
            height = Math.max(height, aHeight);
        }

        /** Some programs keep the mark that a JPEG has before the notes. */
        private byte[] notes(int start, int stop) {
            byte[] notes = Arrays.copyOfRange(bytes, start, stop);
            boolean marked = notes.length >= EXIF_MARK.length
                    && Arrays.equals(notes, 0, EXIF_MARK.length, EXIF_MARK, 0, EXIF_MARK.length);
            return marked ? Arrays.copyOfRange(notes, EXIF_MARK.length, notes.length) : notes;
        }

        private String name(int at) {
            return new String(bytes, at, 4, StandardCharsets.ISO_8859_1);
        }
    }
}
