package kz.onkundik.picture;

/**
 * How large a picture is, in pixels.
 *
 * @param width at least 1
 * @param height at least 1
 */
record Size(int width, int height) {
    static Size of(int width, int height) {
        return new Size(width, height);
    }

    int longSide() {
        return Math.max(width, height);
    }

    /** The same shape with at most this long side; never larger than this one, no side below 1. */
    Size within(int side) {
        return longSide() <= side ? this : new Size(scaled(width, side), scaled(height, side));
    }

    private int scaled(int length, int side) {
        return Math.max(1, Math.round(length * (float) side / longSide()));
    }
}
