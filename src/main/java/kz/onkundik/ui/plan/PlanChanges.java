package kz.onkundik.ui.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import kz.onkundik.operation.EditPlan;
import kz.onkundik.operation.OpenSchool;
import kz.onkundik.operation.PlanFromLetter;
import kz.onkundik.operation.RecordEvent;
import kz.onkundik.school.ItemConcern;
import kz.onkundik.school.PlanRow;
import kz.onkundik.school.PlanRow.Outcome;
import kz.onkundik.ui.common.PlanState;
import kz.onkundik.ui.common.SchoolModel;
import kz.onkundik.ui.common.WayBack;
import kz.onkundik.ui.common.Words;

/** All that changes the plan; what is done to several lines at once is one change. */
public final class PlanChanges {
    private static final String SAVING = "plan.saving";

    private final Words words;
    private final SchoolModel school;
    private final Consumer<UUID> openEvent;
    private final Consumer<String> choose;
    private final EditPlan edit = new EditPlan();

    /**
     * @param openEvent goes to an event of this UUID
     * @param choose makes the line about this row or item the chosen one
     */
    PlanChanges(Words words, SchoolModel school, Consumer<UUID> openEvent, Consumer<String> choose) {
        this.words = words;
        this.school = school;
        this.openEvent = openEvent;
        this.choose = choose;
    }

    /** Adds a row for each item that concerns us and has none, worded in the language of the documents. */
    void makeFromLetter() {
        var language = words.documents().get();
        school.change("plan.making", file -> new PlanFromLetter().add(file, language), _ -> {});
    }

    /**
     * A new row: for the item of a line, or a general one.
     *
     * @param beside the line, or null
     * @param day its day, or null
     */
    public void addRow(PlanLine beside, LocalDate day) {
        List<String> items = beside == null || beside.item() == null
                ? List.of()
                : List.of(beside.item().id());
        String title = words.messages().get().text("plan.new-row");
        add(file -> PlanRow.titled(file.newUuid(), items, title).withDate(day));
    }

    /** The same once more, without what came of it. */
    void duplicate(PlanLine line) {
        PlanRow row = line.row();
        add(file -> PlanRow.titled(file.newUuid(), row.items(), row.title())
                .withDate(row.date())
                .withTime(row.start(), row.end())
                .withPlace(row.place())
                .withParticipants(row.participants())
                .withInCharge(row.inCharge())
                .withNote(row.note()));
    }

    /** Puts the rows of these lines away; items themselves cannot be. */
    public void delete(List<PlanLine> lines, BiConsumer<List<PlanRow>, WayBack> deleted) {
        List<PlanRow> rows = lines.stream()
                .map(PlanLine::row)
                .filter(row -> row != null)
                .distinct()
                .toList();
        if (!rows.isEmpty()) {
            school.change(
                    "plan.deleting",
                    file -> {
                        edit.delete(file, rows.stream().map(PlanRow::uuid).toList());
                        return rows;
                    },
                    deleted);
        }
    }

    /** Writes what was typed into a cell. */
    void write(PlanLine line, RowField field, String typed) {
        String text = typed.strip();
        if (!field.of(line.row()).equals(text)) {
            edit(line, row -> field.in(row, text));
        }
    }

    /**
     * Puts a line onto a day.
     *
     * @param day null takes the day off
     * @param moved takes the way back
     */
    public void setDay(PlanLine line, LocalDate day, Consumer<WayBack> moved) {
        editAll(List.of(line), row -> row.withDate(day), moved);
    }

    /** Changes the row of a line; an item without one gets it first, called as the letter calls it. */
    public void edit(PlanLine line, UnaryOperator<PlanRow> how) {
        editAll(List.of(line), how);
    }

    /** Goes to the event of a line; makes it first, with all that the plan knows, where there is none. */
    public void hold(PlanLine line) {
        if (!line.events().isEmpty()) {
            openEvent.accept(line.events().getFirst());
            return;
        }
        var rowOf = rowOf(line);
        school.change(
                SAVING, file -> new RecordEvent().hold(file, rowOf.apply(file)).uuid(), openEvent);
    }

    /** Says that these lines were not held or were postponed; the reason is typed afterwards. */
    public void comeOut(List<PlanLine> lines, PlanRow.State state) {
        editAll(
                lines.stream().filter(PlanLine::awaitsAnswer).toList(),
                row -> row.withOutcome(new Outcome(state, reasonOf(row))));
    }

    /** Takes back what was said of a line. */
    void takeBack(PlanLine line) {
        if (line.state() == PlanState.NOT_CONCERNED) {
            concern(line, true, "");
        } else {
            edit(line, row -> row.withOutcome(null));
        }
    }

    /** Says whether the item of a line concerns us, with the reason if it does not. */
    void concern(PlanLine line, boolean concerns, String reason) {
        var concern = new ItemConcern(line.item().id(), concerns, reason);
        school.change(
                SAVING,
                file -> {
                    edit.concern(file, concern);
                    return concern.item();
                },
                // A reason that is typed moves no choice.
                line.state() == PlanState.NOT_CONCERNED && !concerns ? _ -> {} : choose);
    }

    private static String reasonOf(PlanRow row) {
        return row.outcome() == null ? "" : row.outcome().reason();
    }

    private void add(Function<OpenSchool, PlanRow> made) {
        school.change(
                SAVING,
                file -> {
                    PlanRow row = made.apply(file);
                    edit.save(file, List.of(row));
                    return row.uuid().toString();
                },
                choose);
    }

    private void editAll(List<PlanLine> lines, UnaryOperator<PlanRow> how) {
        editAll(lines, how, _ -> {});
    }

    private void editAll(List<PlanLine> lines, UnaryOperator<PlanRow> how, Consumer<WayBack> done) {
        if (lines.isEmpty()) {
            return;
        }
        school.change(
                SAVING,
                file -> {
                    List<PlanRow> after = new ArrayList<>();
                    lines.forEach(line -> after.add(how.apply(rowOf(line).apply(file))));
                    edit.save(file, after);
                    return after.getFirst();
                },
                (_, back) -> done.accept(back));
    }

    /** The row as it now is in the file; meanwhile an item may have got its first. */
    private Function<OpenSchool, PlanRow> rowOf(PlanLine line) {
        if (line.row() != null) {
            UUID uuid = line.row().uuid();
            return file -> file.work().plan().stream()
                    .filter(row -> row.uuid().equals(uuid))
                    .findFirst()
                    .orElse(line.row());
        }
        String item = line.item().id();
        String title = line.item().title().in(words.documents().get());
        return file -> {
            Optional<PlanRow> made = file.work().planOf(item).stream().findFirst();
            return made.orElseGet(() -> PlanRow.titled(file.newUuid(), List.of(item), title));
        };
    }
}
