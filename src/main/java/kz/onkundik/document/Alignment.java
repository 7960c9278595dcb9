package kz.onkundik.document;

/** Where lines stand between their margins. */
public enum Alignment {
    LEFT,
    CENTER,
    RIGHT,
    JUSTIFIED
}
