package kz.onkundik.document;

/**
 * The page, A4: its margins in millimetres and its sizes of type in points.
 *
 * @param leftMm the binding margin, on landscape pages too
 * @param bodySize of paragraphs, unless their style says otherwise
 * @param tableSize of text in tables
 * @param captionSize of captions
 * @param smallSize of the running head, the page label and the footer note
 */
public record PageStyle(
        float leftMm,
        float rightMm,
        float topMm,
        float bottomMm,
        float bodySize,
        float tableSize,
        float captionSize,
        float smallSize) {
    /** The page of an official letter, with a margin on the left that a folder's holes do not bite. */
    public static final PageStyle OFFICIAL = new PageStyle(25, 12, 18, 18, 12, 10, 9, 8);
}
