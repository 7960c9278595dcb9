package kz.onkundik.document;

/** The colours of a chart: a dark blue and what it is thinned to, which print as distinct greys. */
enum Ink {
    DARK(0.15f, 0.25f, 0.40f),
    PALE(0.80f, 0.86f, 0.92f),
    PAPER(1, 1, 1),
    AXIS(0.35f, 0.35f, 0.35f),
    GRID(0.86f, 0.86f, 0.86f);

    private final float red;
    private final float green;
    private final float blue;

    Ink(float red, float green, float blue) {
        this.red = red;
        this.green = green;
        this.blue = blue;
    }

    /** The parts of red, green and blue: 0 for none, 1 for all. */
    float red() {
        return red;
    }

    float green() {
        return green;
    }

    float blue() {
        return blue;
    }
}
