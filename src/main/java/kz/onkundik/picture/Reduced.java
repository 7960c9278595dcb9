package kz.onkundik.picture;

import java.io.IOException;
import java.io.UncheckedIOException;

/** A smaller copy of a kept picture, for a report that has to fit into an e-mail. */
public final class Reduced {
    private Reduced() {}

    /**
     * Reduces a picture; the same bytes give the same copy.
     *
     * @param kept the JPEG of a {@link Picture}
     * @param longSide the copy's long side in pixels; a picture that is no larger is not enlarged
     */
    public static byte[] jpeg(byte[] kept, int longSide) {
        try (var decoder = new PictureDecoder(kept, PictureFormat.JPEG)) {
            return decoder.size().longSide() <= longSide ? kept : JpegEncoder.encode(decoder.decode(longSide));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
