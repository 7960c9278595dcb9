package kz.onkundik.picture;

import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import kz.onkundik.problem.Failure;

/** Turns the photo that a person chose into the {@link Picture} that the file keeps. */
public final class PictureReader {
    /** A larger file is refused unread. */
    public static final int MAX_BYTES = 60 * 1024 * 1024;

    /** The long side of a kept picture, in pixels: sharp over half a page in print, about 250 KB. */
    public static final int LONG_SIDE = 1600;
    /** The long side of a thumbnail, in pixels. */
    public static final int THUMBNAIL_LONG_SIDE = 320;

    private static final int MAX_SIDE = 30_000;
    private static final long MAX_PIXELS = 100_000_000;
    /** Where the reader cannot leave rows out, so that the whole picture stands in the memory for a moment. */
    private static final long MAX_WHOLE_PIXELS = 50_000_000;

    private PictureReader() {}

    /**
     * Reads JPEG, PNG, WebP and GIF (of both the first frame) and BMP. The result is upright, never enlarged, opaque (on white), in sRGB
     * and free of metadata; the same bytes give the same result.
     *
     * @param original the file as it is
     * @param name how the person knows it, for messages
     * @throws Failure {@code picture.empty}, {@code picture.file-too-large} (the limit in MB), {@code picture.format},
     *     {@code picture.heic}, {@code picture.too-large} (width, height) or
     *     {@code picture.damaged}, each with the name first
     */
    public static Picture read(byte[] original, String name) {
        if (original.length == 0) {
            throw new Failure("picture.empty", name);
        }
        if (original.length > MAX_BYTES) {
            throw new Failure("picture.file-too-large", name, MAX_BYTES >> 20);
        }
        PictureFormat format = PictureFormat.of(original);
        switch (format) {
            case HEIC -> throw new Failure("picture.heic", name);
            case UNKNOWN -> throw new Failure("picture.format", name);
            case JPEG, PNG, GIF, BMP, WEBP -> {}
        }
        Pixels pixels = decoded(original, format, name);
        byte[] jpeg = JpegEncoder.encode(pixels);
        byte[] thumbnail = JpegEncoder.encode(pixels.within(THUMBNAIL_LONG_SIDE));
        return new Picture(jpeg, thumbnail, pixels.width(), pixels.height(), sha256(jpeg));
    }

    private static Pixels decoded(byte[] original, PictureFormat format, String name) {
        try (var decoder = new PictureDecoder(original, format)) {
            // Asked before anything is decoded: a header of a few bytes can promise more than the memory holds.
            Size size = decoder.promised();
            long most = format == PictureFormat.WEBP ? MAX_WHOLE_PIXELS : MAX_PIXELS;
            if (size.longSide() > MAX_SIDE || (long) size.width() * size.height() > most) {
                throw new Failure("picture.too-large", name, size.width(), size.height());
            }
            return decoder.decode(LONG_SIDE);
        } catch (Failure refused) {
            throw refused;
        } catch (IOException | RuntimeException damaged) {
            // Decoders meet broken bytes with index and state errors as often as with an IOException.
            throw new Failure(damaged, "picture.damaged", name);
        }
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
