package kz.onkundik.document;

/** The fill of a table's cell. */
public enum Shade {
    NONE(1f),
    /** A group's title, a sum. */
    GROUP(0.955f),
    /** The header. */
    HEADER(0.91f);

    private final float grey;

    Shade(float grey) {
        this.grey = grey;
    }

    /** 0 for black, 1 for white. */
    public float grey() {
        return grey;
    }
}
