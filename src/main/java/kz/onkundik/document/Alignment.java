package kz.onkundik.document;

/** Where lines stand between their margins. */
public enum Alignment {
    LEFT,
    CENTER,
    RIGHT,
    JUSTIFIED;

    /** How far what is so much narrower than its room stands from the left. */
    float shift(float free) {
        return switch (this) {
            case LEFT, JUSTIFIED -> 0;
            case CENTER -> free / 2;
            case RIGHT -> free;
        };
    }
}
