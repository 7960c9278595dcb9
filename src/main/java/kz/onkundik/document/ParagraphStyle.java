package kz.onkundik.document;

/**
 * How a paragraph looks; lengths in points.
 *
 * @param alignment of its lines
 * @param size of type; 0 for the page's usual size
 * @param firstLineIndent of the first line
 * @param spaceBefore above it, except at the top of a page
 * @param spaceAfter below it, except at the foot of a page
 * @param keepWithNext on the page of what follows
 */
public record ParagraphStyle(
        Alignment alignment,
        float size,
        float firstLineIndent,
        float spaceBefore,
        float spaceAfter,
        boolean keepWithNext) {
    /** Flush left, no space around it. */
    public static final ParagraphStyle PLAIN = new ParagraphStyle(Alignment.LEFT, 0, 0, 0, 0, false);
    /** The running text of a letter: justified, indented, a little space below. */
    public static final ParagraphStyle BODY = new ParagraphStyle(Alignment.JUSTIFIED, 0, 28, 0, 4, false);

    public ParagraphStyle aligned(Alignment other) {
        return new ParagraphStyle(other, size, firstLineIndent, spaceBefore, spaceAfter, keepWithNext);
    }

    public ParagraphStyle sized(float other) {
        return new ParagraphStyle(alignment, other, firstLineIndent, spaceBefore, spaceAfter, keepWithNext);
    }

    public ParagraphStyle indented(float other) {
        return new ParagraphStyle(alignment, size, other, spaceBefore, spaceAfter, keepWithNext);
    }

    public ParagraphStyle spaced(float before, float after) {
        return new ParagraphStyle(alignment, size, firstLineIndent, before, after, keepWithNext);
    }

    public ParagraphStyle keptWithNext() {
        return new ParagraphStyle(alignment, size, firstLineIndent, spaceBefore, spaceAfter, true);
    }
}
