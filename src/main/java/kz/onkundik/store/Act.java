package kz.onkundik.store;

import java.time.Instant;

/**
 * What one action did, as it is kept in {@code act}.
 *
 * @param step what is taken back at once: the first act of a burst of typing, otherwise the act itself
 * @param undoes the step that this one took back, or null
 * @param action the name of what was done, such as {@code event.save}
 * @param lasting whether it can never be taken back
 */
record Act(long number, long step, Long undoes, Instant at, String action, boolean lasting) {
    Step asStep() {
        return new Step(number, action, at);
    }
}
