package kz.onkundik.school;

/**
 * The picture at the head of the institution's letters.
 *
 * @param jpeg the picture, without metadata
 * @param width in pixels
 * @param height in pixels
 */
@SuppressWarnings("ArrayRecordComponent") // Passed on whole; nobody compares two of these.
public record Emblem(byte[] jpeg, int width, int height) {}
