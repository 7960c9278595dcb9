package kz.onkundik.document;

/**
 * A paragraph.
 *
 * @param text its words; a line feed in it ends a line
 * @param style its look
 */
public record Paragraph(Text text, ParagraphStyle style) implements StackedBlock {}
