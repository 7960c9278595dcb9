package kz.onkundik.ui.events;

import java.util.UUID;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import kz.onkundik.problem.Problem;
import kz.onkundik.school.PlanRow;
import kz.onkundik.ui.common.PlanState;

/** The chosen row of the plan, which no event answers yet, with the reason why it was not held as it is typed. */
public final class RowDraft {
    private final ReadOnlyObjectWrapper<PlanRow> row;
    private final ReadOnlyObjectWrapper<PlanState> state;
    private final StringProperty reason = new SimpleStringProperty("");
    private boolean showing;
    private int saving;

    RowDraft(PlanRow row, PlanState state) {
        this.row = new ReadOnlyObjectWrapper<>(row);
        this.state = new ReadOnlyObjectWrapper<>(state);
        reason.set(reasonOf(row));
    }

    public UUID uuid() {
        return row.get().uuid();
    }

    public ReadOnlyObjectProperty<PlanRow> row() {
        return row.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<PlanState> state() {
        return state.getReadOnlyProperty();
    }

    /** Why it was not held or was postponed. */
    public StringProperty reason() {
        return reason;
    }

    /** What must be mended: {@code plan.reason-missing}; null when nothing must. */
    public ObservableValue<Problem> problem() {
        return reason.map(typed -> typed.isBlank()
                ? Problem.error("plan.reason-missing", new Problem.Place("plan", uuid().toString(), "reason"))
                : null);
    }

    /** Shows what now stands in the file, never over what is on its way there. */
    void show(PlanRow now, PlanState nowState) {
        row.set(now);
        if (saving == 0 && !reason.get().strip().equals(reasonOf(now))) {
            showing = true;
            reason.set(reasonOf(now));
            showing = false;
        }
        state.set(nowState);
    }

    /** Whether what changes comes from the file, not from typing. */
    boolean isShowing() {
        return showing;
    }

    /** Takes note that a reason is on its way to the file (1), or has come there or failed to (-1). */
    void saving(int step) {
        saving += step;
    }

    private static String reasonOf(PlanRow row) {
        return row.outcome() == null ? "" : row.outcome().reason();
    }
}
