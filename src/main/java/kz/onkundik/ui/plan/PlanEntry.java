package kz.onkundik.ui.plan;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** A line of the plan as the table keeps it: the same object while what it shows changes, so that editing goes on. */
public final class PlanEntry {
    private final ReadOnlyObjectWrapper<PlanLine> line;

    PlanEntry(PlanLine line) {
        this.line = new ReadOnlyObjectWrapper<>(line);
    }

    public ReadOnlyObjectProperty<PlanLine> line() {
        return line.getReadOnlyProperty();
    }

    String key() {
        return line.get().key();
    }

    void show(PlanLine now) {
        line.set(now);
    }
}
