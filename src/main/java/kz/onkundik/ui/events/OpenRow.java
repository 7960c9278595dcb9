package kz.onkundik.ui.events;

import java.util.Optional;
import java.util.UUID;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import kz.onkundik.school.PlanRow;
import kz.onkundik.ui.common.SchoolModel;

/** The chosen row of the plan: its draft, whose reason saves itself as it is typed. */
final class OpenRow {
    private final SchoolModel school;
    private final EventListModel list;
    private final PlannedRows rows;
    private final ReadOnlyObjectWrapper<RowDraft> draft = new ReadOnlyObjectWrapper<>();

    /** @param list knows how each row stands */
    OpenRow(SchoolModel school, EventListModel list, PlannedRows rows) {
        this.school = school;
        this.list = list;
        this.rows = rows;
    }

    /** The row as it is typed; null while none is chosen. */
    ReadOnlyObjectProperty<RowDraft> draft() {
        return draft.getReadOnlyProperty();
    }

    /** @param uuid of a row; of an event or null for none */
    void open(UUID uuid) {
        RowDraft made = planned(uuid)
                .flatMap(row -> list.line(uuid).map(line -> new RowDraft(row, line.state())))
                .orElse(null);
        draft.set(made);
        if (made != null) {
            made.reason().subscribe((_, reason) -> {
                if (!made.isShowing()) {
                    made.saving(1);
                    rows.giveReason(uuid, reason.strip(), () -> made.saving(-1));
                }
            });
        }
    }

    /**
     * Shows what was changed elsewhere.
     *
     * @param gone is told that the row stands in the list no longer
     */
    void follow(Runnable gone) {
        if (draft.get() != null) {
            UUID uuid = draft.get().uuid();
            list.line(uuid)
                    .ifPresentOrElse(
                            line -> planned(uuid).ifPresent(row -> draft.get().show(row, line.state())), gone);
        }
    }

    private Optional<PlanRow> planned(UUID uuid) {
        return school.snapshot().get().work().plan().stream()
                .filter(each -> each.uuid().equals(uuid))
                .findFirst();
    }
}
