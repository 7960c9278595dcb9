package kz.onkundik.document;

/** Lengths in millimetres as points of 1/72 inch. */
final class Millimetres {
    private static final float PER_INCH = 25.4f;
    private static final float POINTS_PER_INCH = 72;

    private Millimetres() {}

    static float points(float millimetres) {
        return millimetres * POINTS_PER_INCH / PER_INCH;
    }
}
