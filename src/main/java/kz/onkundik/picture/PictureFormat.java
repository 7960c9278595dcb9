package kz.onkundik.picture;

import com.twelvemonkeys.imageio.plugins.webp.WebPImageReaderSpi;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;

/** What a file's first bytes say it is; its name is not asked. */
enum PictureFormat {
    JPEG,
    PNG,
    GIF,
    BMP,
    /** The iPhone's format (ISO/IEC 23008-12), which is recognised but not read. */
    HEIC,
    WEBP,
    UNKNOWN;

    /** Major brands of ISO/IEC 23008-12 annex B, still pictures and sequences. */
    private static final Set<String> HEIC_BRANDS =
            Set.of("heic", "heix", "heim", "heis", "hevc", "hevx", "heif", "mif1", "msf1");

    static PictureFormat of(byte[] file) {
        if (startsWith(file, 0, "\u00ff\u00d8\u00ff")) {
            return JPEG;
        }
        if (startsWith(file, 0, "\u0089PNG\r\n\u001a\n")) {
            return PNG;
        }
        if (startsWith(file, 0, "GIF87a") || startsWith(file, 0, "GIF89a")) {
            return GIF;
        }
        // Two letters alone begin many a text; the four reserved bytes are zero in every bitmap.
        if (startsWith(file, 0, "BM") && startsWith(file, 6, "\0\0\0\0")) {
            return BMP;
        }
        if (startsWith(file, 0, "RIFF") && startsWith(file, 8, "WEBP")) {
            return WEBP;
        }
        if (startsWith(file, 4, "ftyp") && file.length >= 12 && HEIC_BRANDS.contains(text(file, 8, 4))) {
            return HEIC;
        }
        return UNKNOWN;
    }

    /** A reader of this format. Java has its own, but none for WebP, whose reader is asked for by its class. */
    ImageReader reader() throws IOException {
        return switch (this) {
            case JPEG, PNG, GIF, BMP ->
                ImageIO.getImageReadersByFormatName(name().toLowerCase(Locale.ROOT))
                        .next();
            case WEBP -> new WebPImageReaderSpi().createReaderInstance(null);
            case HEIC, UNKNOWN -> throw new IllegalStateException(name());
        };
    }

    private static boolean startsWith(byte[] file, int offset, String magic) {
        return file.length >= offset + magic.length()
                && text(file, offset, magic.length()).equals(magic);
    }

    private static String text(byte[] file, int offset, int length) {
        return new String(file, offset, length, StandardCharsets.ISO_8859_1);
    }
}
