package kz.onkundik.operation;

import java.util.Optional;
import kz.onkundik.store.Step;
import kz.onkundik.store.UndoRedo;

/**
 * What can be taken back and brought again now, by the names of the actions ({@code plan.save}).
 *
 * @param undo what was done last and can be taken back
 * @param redo what was taken back last and can be brought again
 * @param lasting what was done last of all and cannot be taken back, where it is so
 */
public record UndoState(Optional<String> undo, Optional<String> redo, Optional<String> lasting) {
    public static final UndoState NOTHING = new UndoState(Optional.empty(), Optional.empty(), Optional.empty());

    public static UndoState of(OpenSchool school) {
        UndoRedo now = school.file().undoRedo();
        return new UndoState(
                now.undoable().map(Step::action),
                now.redoable().map(Step::action),
                now.lasting().map(Step::action));
    }
}
