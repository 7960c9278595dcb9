package kz.onkundik.document;

/**
 * White space; it vanishes at the top of a page.
 *
 * @param heightMm its height in millimetres
 */
public record Gap(float heightMm) implements StackedBlock {}
