package kz.onkundik.picture;

/**
 * A picture as the file keeps it: upright, reduced, in sRGB and without metadata.
 *
 * @param jpeg the picture, a baseline JPEG
 * @param thumbnailJpeg the same, small, a baseline JPEG
 * @param width the picture's width in pixels
 * @param height the picture's height in pixels
 * @param sha256 the SHA-256 of {@code jpeg} in 64 lower-case hexadecimal digits
 */
// Copied nowhere: a photo is large, and whoever makes one hands its arrays over.
@SuppressWarnings("ArrayRecordComponent")
public record Picture(byte[] jpeg, byte[] thumbnailJpeg, int width, int height, String sha256) {
    /** Two pictures are the same when their bytes are, which their digests say. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Picture picture && sha256.equals(picture.sha256);
    }

    @Override
    public int hashCode() {
        return sha256.hashCode();
    }
}
