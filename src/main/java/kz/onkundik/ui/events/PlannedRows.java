package kz.onkundik.ui.events;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import kz.onkundik.operation.EditPlan;
import kz.onkundik.operation.OpenSchool;
import kz.onkundik.operation.RecordEvent;
import kz.onkundik.school.PlanRow;
import kz.onkundik.school.PlanRow.Outcome;
import kz.onkundik.ui.common.SchoolModel;

/** What became of rows of the plan; what is said of several at once is one change. */
final class PlannedRows {
    private static final String SAVING = "plan.saving";

    private final SchoolModel school;
    private final EditPlan edit = new EditPlan();

    PlannedRows(SchoolModel school) {
        this.school = school;
    }

    /**
     * Makes the event of a row with all that the plan knows.
     *
     * @param held takes the event's UUID
     */
    void hold(UUID row, Consumer<UUID> held) {
        school.change(
                SAVING,
                file -> of(file, row)
                        .map(planned -> new RecordEvent().hold(file, planned).uuid()),
                (Optional<UUID> made) -> made.ifPresent(held));
    }

    /** Says that these rows were not held or were postponed; the reason is typed afterwards. */
    void comeOut(List<UUID> rows, PlanRow.State state, Runnable done) {
        edit(
                rows,
                row -> row.withOutcome(new Outcome(
                        state, row.outcome() == null ? "" : row.outcome().reason())),
                done,
                () -> {});
    }

    /** Takes back what was said of these rows. */
    void takeBack(List<UUID> rows) {
        edit(rows, row -> row.withOutcome(null), () -> {}, () -> {});
    }

    /**
     * Writes why a row was not held or was postponed.
     *
     * @param over is told when it is written, or could not be
     */
    void giveReason(UUID row, String reason, Runnable over) {
        edit(
                List.of(row),
                each -> each.outcome() == null
                        ? each
                        : each.withOutcome(new Outcome(each.outcome().state(), reason)),
                over,
                over);
    }

    private void edit(List<UUID> rows, UnaryOperator<PlanRow> how, Runnable done, Runnable failed) {
        school.change(
                SAVING,
                file -> {
                    edit.save(
                            file,
                            rows.stream()
                                    .flatMap(row -> of(file, row).stream())
                                    .map(how)
                                    .toList());
                    return rows;
                },
                _ -> done.run(),
                failure -> {
                    failed.run();
                    school.failure().set(failure);
                });
    }

    /** Empty where it was put away in the meantime. */
    private static Optional<PlanRow> of(OpenSchool file, UUID uuid) {
        return file.work().plan().stream()
                .filter(row -> row.uuid().equals(uuid))
                .findFirst();
    }
}
