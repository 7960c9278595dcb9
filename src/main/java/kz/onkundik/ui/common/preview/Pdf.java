package kz.onkundik.ui.common.preview;

/**
 * A PDF as it was made.
 *
 * @param about what it was made of, as its screen knows it
 * @param name the name of its file, with the ending, where one is needed
 */
@SuppressWarnings("ArrayRecordComponent") // The very bytes that were made; nobody compares two of these.
public record Pdf<T>(T about, String name, byte[] bytes) {}
