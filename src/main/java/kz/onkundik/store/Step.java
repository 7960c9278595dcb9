package kz.onkundik.store;

import java.time.Instant;

/**
 * Something that was done and can be taken back at once, or cannot.
 *
 * @param number grows with time
 * @param action the name of what was done, such as {@code event.save}
 */
public record Step(long number, String action, Instant at) {}
