package kz.onkundik.document;

/**
 * A line from side to side, in points.
 *
 * @param thickness of the line
 * @param spaceBefore above it
 * @param spaceAfter below it
 */
public record Rule(float thickness, float spaceBefore, float spaceAfter) implements StackedBlock {}
