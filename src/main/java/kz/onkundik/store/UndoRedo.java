package kz.onkundik.store;

import java.util.Optional;
import kz.onkundik.problem.Failure;

/**
 * The way back through what was done, and forth again. To take a step back is an act like any other, so that both survive
 * the closing of the file. What was let out (reports) and decided (trust, keys) is never taken back; what was done around
 * it is.
 */
public final class UndoRedo {
    /** SQLite's code for whatever a row may not be; which rule it was stands in the higher bytes. */
    private static final int CONSTRAINT = 19;

    private static final int KIND = 0xff;

    private final Acts acts;
    private final Steps steps;
    private final Inverse inverse;

    UndoRedo(Acts acts, Steps steps, Inverse inverse) {
        this.acts = acts;
        this.steps = steps;
        this.inverse = inverse;
    }

    /** What was done last and can be taken back. */
    public Optional<Step> undoable() {
        return steps.undoable();
    }

    /** What was taken back last and can be brought again; nothing after something new was done. */
    public Optional<Step> redoable() {
        return steps.redoable();
    }

    /** What was done last of all and cannot be taken back, where it is so. */
    public Optional<Step> lasting() {
        return steps.lasting();
    }

    /**
     * Takes back what was done last.
     *
     * @return the step; empty when there is none
     * @throws Failure {@code undo.changed-since} with the name of the action, when the rows are no longer those that it
     *     left; the step is then past
     */
    public Optional<Step> undo() {
        return steps.undoable().map(this::taken);
    }

    /** Brings again what was taken back last; as {@link #undo}. */
    public Optional<Step> redo() {
        return steps.redoable().map(this::taken);
    }

    /** Takes back a step that need not be the last, or brings it again when it was taken back; as {@link #undo}. */
    public Optional<Step> takeBack(long number) {
        return steps.of(number).map(this::taken);
    }

    /** The id of the campaign whose plan, events or report a step has changed; empty where it was something else. */
    public Optional<String> campaignOf(Step step) {
        return inverse.campaignOf(step);
    }

    private Step taken(Step step) {
        try {
            acts.undo(step, () -> inverse.apply(step));
            return step;
        } catch (Failure failure) {
            if (!isRefusal(failure)) {
                throw failure;
            }
            steps.drop(step);
            throw new Failure(failure, "undo.changed-since", step.action());
        }
    }

    private static boolean isRefusal(Failure failure) {
        return failure.code().equals("undo.changed-since")
                || (failure.code().equals("file.write")
                        && failure.arguments().getLast() instanceof Integer code
                        && (code & KIND) == CONSTRAINT);
    }
}
