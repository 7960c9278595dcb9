package kz.onkundik.ui.common.preview;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.nio.IntBuffer;
import javafx.scene.image.Image;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import kz.onkundik.document.PageImages;

/** A drawn page as JavaFX shows it. */
final class PagePicture {
    private PagePicture() {}

    /**
     * Without copying the pixels.
     *
     * @param drawn by {@link PageImages}
     */
    static Image of(BufferedImage drawn) {
        int[] pixels = ((DataBufferInt) drawn.getRaster().getDataBuffer()).getData();
        return new WritableImage(new PixelBuffer<>(
                drawn.getWidth(), drawn.getHeight(), IntBuffer.wrap(pixels), PixelFormat.getIntArgbPreInstance()));
    }
}
