package kz.onkundik.picture;

import java.nio.charset.StandardCharsets;
import java.util.Set;

/** What a file's first bytes say it is; its name is not asked. */
enum PictureFormat {
    JPEG,
    PNG,
    GIF,
    BMP,
    /** The iPhone's format (ISO/IEC 23008-12), which is recognised but not read. */
    HEIC,
    /** Recognised but not read. */
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

    /** The name under which ImageIO knows the reader of this format. */
    String readerName() {
        return switch (this) {
            case JPEG -> "jpeg";
            case PNG -> "png";
            case GIF -> "gif";
            case BMP -> "bmp";
            case HEIC, WEBP, UNKNOWN -> throw new IllegalStateException(name());
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
