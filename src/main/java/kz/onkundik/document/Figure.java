package kz.onkundik.document;

/**
 * One picture at its own width, such as the emblem of a letterhead; smaller where there is less room, never higher than the
 * page.
 *
 * @param picture with the caption that stands below it
 * @param widthMm its width in millimetres
 * @param alignment where it and its caption stand
 */
public record Figure(Picture picture, float widthMm, Alignment alignment) implements StackedBlock {}
