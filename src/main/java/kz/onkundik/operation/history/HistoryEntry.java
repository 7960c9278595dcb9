package kz.onkundik.operation.history;

import java.time.Instant;

/**
 * One thing that was done at once.
 *
 * @param action the name of the action
 * @param way whether it was done, taken back or brought again
 */
public record HistoryEntry(long number, Instant at, String action, Way way) {

    /** In which direction it was done. */
    public enum Way {
        DONE,
        TAKEN_BACK,
        BROUGHT_AGAIN
    }
}
