package kz.onkundik.picture;

import java.util.function.IntBinaryOperator;

/**
 * How a camera was held: where the picture's first row and first column belong (EXIF 2.32, tag 0x0112). The constants
 * stand in the order of the tag's values 1 to 8.
 */
enum Orientation {
    UPRIGHT,
    MIRRORED,
    UPSIDE_DOWN,
    UPSIDE_DOWN_MIRRORED,
    TRANSPOSED,
    /** To be turned a quarter clockwise. */
    QUARTER_CLOCKWISE,
    TRANSVERSED,
    /** To be turned a quarter counter-clockwise. */
    QUARTER_COUNTER_CLOCKWISE;

    /** @return the orientation of the tag's value, upright for a value that has no meaning */
    static Orientation ofExif(int value) {
        return value >= 1 && value <= values().length ? values()[value - 1] : UPRIGHT;
    }

    /** The picture as it should be seen. */
    Pixels turn(Pixels picture) {
        int w = picture.width();
        int h = picture.height();
        return switch (this) {
            case UPRIGHT -> picture;
            case MIRRORED -> moved(picture, w, h, (x, y) -> y * w + (w - 1 - x));
            case UPSIDE_DOWN -> moved(picture, w, h, (x, y) -> (h - 1 - y) * w + (w - 1 - x));
            case UPSIDE_DOWN_MIRRORED -> moved(picture, w, h, (x, y) -> (h - 1 - y) * w + x);
            case TRANSPOSED -> moved(picture, h, w, (x, y) -> x * w + y);
            case QUARTER_CLOCKWISE -> moved(picture, h, w, (x, y) -> (h - 1 - x) * w + y);
            case TRANSVERSED -> moved(picture, h, w, (x, y) -> (h - 1 - x) * w + (w - 1 - y));
            case QUARTER_COUNTER_CLOCKWISE -> moved(picture, h, w, (x, y) -> x * w + (w - 1 - y));
        };
    }

    /** @param source for a place in the new picture, the index of the old pixel that belongs there */
    private static Pixels moved(Pixels picture, int width, int height, IntBinaryOperator source) {
        var rgb = new int[picture.rgb().length];
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                rgb[y * width + x] = picture.rgb()[source.applyAsInt(x, y)];
            }
        }
        return new Pixels(width, height, rgb);
    }
}
