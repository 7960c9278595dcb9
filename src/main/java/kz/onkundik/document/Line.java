package kz.onkundik.document;

/**
 * One line of a text.
 *
 * @param text the whole text
 * @param from its first glyph
 * @param to after its last glyph, which may be a space that hangs over the margin
 * @param hyphen whether a hyphen is added
 * @param last whether the line is the last of its paragraph, which is never stretched
 * @param width without a hanging space, for type of 1 point
 */
record Line(ShapedText text, int from, int to, boolean hyphen, boolean last, float width) {}
