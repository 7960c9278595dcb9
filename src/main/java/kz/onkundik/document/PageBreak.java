package kz.onkundik.document;

/**
 * What follows starts on a new page; on a page with nothing on it yet, that page is turned instead.
 *
 * @param orientation of this page and all that follow, until the next break
 */
public record PageBreak(Orientation orientation) implements Block {
    /** How an A4 page lies. */
    public enum Orientation {
        PORTRAIT,
        LANDSCAPE
    }
}
