package kz.onkundik.document;

/**
 * The page, A4: its margins in millimetres, its typeface and its sizes of type in points.
 *
 * @param leftMm the binding margin, on landscape pages too
 * @param family the typeface
 * @param bodySize of paragraphs, unless their style says otherwise
 * @param tableSize of text in tables
 * @param captionSize of captions and of the words in charts
 * @param smallSize of the running head, the page label and the footer note
 */
public record PageStyle(
        float leftMm,
        float rightMm,
        float topMm,
        float bottomMm,
        FontFamily family,
        float bodySize,
        float tableSize,
        float captionSize,
        float smallSize) {
    /** The page of an official letter, with a margin on the left that a folder's holes do not bite. */
    public static final PageStyle OFFICIAL = new PageStyle(25, 12, 18, 18, FontFamily.TIMES_METRIC, 12, 10, 9, 8);

    public PageStyle withFamily(FontFamily other) {
        return new PageStyle(leftMm, rightMm, topMm, bottomMm, other, bodySize, tableSize, captionSize, smallSize);
    }

    /** The same page with other sizes of paragraphs and tables, in points. */
    public PageStyle withSizes(float body, float table) {
        return new PageStyle(leftMm, rightMm, topMm, bottomMm, family, body, table, captionSize, smallSize);
    }

    /** The same page with other margins, in millimetres. */
    public PageStyle withMargins(float left, float right, float top, float bottom) {
        return new PageStyle(left, right, top, bottom, family, bodySize, tableSize, captionSize, smallSize);
    }
}
