package kz.onkundik.document;

/**
 * A photograph in grey or RGB (CMYK would break PDF/A); its JPEG goes into the file as it is.
 *
 * @param source where its bytes come from
 * @param widthPx its width in pixels
 * @param heightPx its height in pixels
 * @param alt what is seen on it, said aloud (PDF/UA, 7.3)
 * @param caption printed below it; may be empty
 */
public record Picture(JpegSource source, int widthPx, int heightPx, String alt, Text caption) {
    public Picture {
        if (widthPx < 1 || heightPx < 1) {
            throw new IllegalArgumentException(widthPx + " x " + heightPx);
        }
    }
}
