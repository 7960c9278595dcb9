package kz.onkundik.picture;

import java.awt.image.BufferedImage;

/**
 * An opaque picture in sRGB.
 *
 * @param width in pixels
 * @param height in pixels
 * @param rgb {@code 0xRRGGBB} from the upper left, row by row
 */
@SuppressWarnings("ArrayRecordComponent") // never compared, and too large to copy
record Pixels(int width, int height, int[] rgb) {
    /** The same picture so small that its long side has at most this many pixels; itself where it is small enough. */
    Pixels within(int longSide) {
        var size = Size.of(width, height).within(longSide);
        if (size.equals(Size.of(width, height))) {
            return this;
        }
        var reduction = new AreaReduction(Size.of(width, height), size);
        var row = new int[width];
        for (int y = 0; y < height; y++) {
            System.arraycopy(rgb, y * width, row, 0, width);
            reduction.accept(row);
        }
        return reduction.pixels();
    }

    BufferedImage image() {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        image.setRGB(0, 0, width, height, rgb, 0, width);
        return image;
    }
}
