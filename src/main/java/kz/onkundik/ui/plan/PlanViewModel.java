package kz.onkundik.ui.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import kz.onkundik.operation.EditPlan;
import kz.onkundik.operation.OpenSchool;
import kz.onkundik.operation.PlanFromLetter;
import kz.onkundik.operation.RecordEvent;
import kz.onkundik.problem.Problem;
import kz.onkundik.school.ItemConcern;
import kz.onkundik.school.PlanRow;
import kz.onkundik.school.PlanRow.Outcome;
import kz.onkundik.ui.common.SchoolModel;
import kz.onkundik.ui.common.Snapshot;
import kz.onkundik.ui.common.WayBack;
import kz.onkundik.ui.common.Words;

/** The plan as a table: made from the letter, edited in place, and answered line by line. */
public final class PlanViewModel {
    private static final String SAVING = "plan.saving";

    private final Words words;
    private final SchoolModel school;
    private final Consumer<UUID> openEvent;
    private final EditPlan edit = new EditPlan();
    private final ObservableList<PlanEntry> entries = FXCollections.observableArrayList();

    // Kept, for an unmodifiable list listens to its source weakly.
    private final ObservableList<PlanEntry> entriesShown = FXCollections.unmodifiableObservableList(entries);
    private final ObjectProperty<PlanEntry> selected = new SimpleObjectProperty<>();
    private final ObjectProperty<String> wanted = new SimpleObjectProperty<>();
    private final ObservableValue<PlanLine> line = selected.flatMap(PlanEntry::line);

    /** @param openEvent goes to an event of this UUID */
    public PlanViewModel(Words words, SchoolModel school, Consumer<UUID> openEvent) {
        this.words = words;
        this.school = school;
        this.openEvent = openEvent;
        school.snapshot().subscribe(this::follow);
    }

    public ObservableList<PlanEntry> entries() {
        return entriesShown;
    }

    /** The chosen line of the table, or null. */
    public ObjectProperty<PlanEntry> selected() {
        return selected;
    }

    /**
     * Goes to a line of the plan, and there to a field where something is to be mended.
     *
     * @param record a row's UUID or an item's id
     * @param field a field of the row, {@code reason}, or empty for the line as a whole
     */
    public void show(String record, String field) {
        entries.stream()
                .filter(entry -> entry.line().get().isAbout(record))
                .findFirst()
                .ifPresent(entry -> {
                    selected.set(entry);
                    wanted.set(field);
                });
    }

    /** The field that is to be shown next; the view sets it to null when it has. */
    ObjectProperty<String> wanted() {
        return wanted;
    }

    /** What the chosen line shows; null while none is chosen. */
    public ObservableValue<PlanLine> line() {
        return line;
    }

    public ObservableValue<Snapshot> snapshot() {
        return school.snapshot();
    }

    /** Whether the plan has no row yet. */
    public ObservableValue<Boolean> isEmpty() {
        return school.work().map(work -> work.plan().isEmpty());
    }

    /** Adds a row for each item that concerns us and has none, worded in the language of the screen. */
    public void makeFromLetter() {
        var language = words.language().get();
        school.change("plan.making", file -> new PlanFromLetter().add(file, language), _ -> {});
    }

    /** A new row: for the item of the chosen line, or a general one where none is chosen. */
    public void addRow() {
        PlanLine beside = line.getValue();
        String item =
                beside == null || beside.item() == null ? null : beside.item().id();
        String title = words.messages().get().text("plan.new-row");
        school.change(
                SAVING,
                file -> edit.add(file, item, title),
                row -> select(row.uuid().toString()));
    }

    /** Puts the chosen row away, if it is one; an item itself cannot be. */
    public void delete(BiConsumer<PlanRow, WayBack> deleted) {
        PlanLine chosen = line.getValue();
        if (chosen == null || chosen.row() == null) {
            return;
        }
        school.change(
                "plan.deleting",
                file -> {
                    edit.delete(file, chosen.row().uuid());
                    return chosen.row();
                },
                deleted);
    }

    /** Writes what was typed into a cell. */
    public void write(PlanEntry entry, RowField field, String typed) {
        String text = typed.strip();
        if (!field.of(entry.line().get().row()).equals(text)) {
            edit(entry.line().get(), row -> field.in(row, text));
        }
    }

    /** @param day null takes the day off */
    public void setDay(PlanEntry entry, LocalDate day) {
        edit(entry.line().get(), row -> row.withDate(day));
    }

    /** Goes to the event of the chosen line; makes it first, with all that the plan knows, where there is none. */
    public void held() {
        PlanLine chosen = line.getValue();
        if (!chosen.events().isEmpty()) {
            openEvent.accept(chosen.events().getFirst());
            return;
        }
        var rowOf = rowOf(chosen);
        school.change(
                SAVING, file -> new RecordEvent().hold(file, rowOf.apply(file)).uuid(), openEvent);
    }

    /** Says that the chosen line was not held or was postponed; the reason is typed afterwards. */
    public void comeOut(PlanRow.State state) {
        edit(line.getValue(), row -> row.withOutcome(new Outcome(state, "")));
    }

    /** Takes back what was said of the chosen line. */
    public void takeBack() {
        PlanLine chosen = line.getValue();
        if (chosen.state() == PlanState.NOT_CONCERNED) {
            concern(chosen, true, "");
        } else {
            edit(chosen, row -> row.withOutcome(null));
        }
    }

    /** Says that the chosen line's item does not concern us; the reason is typed afterwards. */
    public void notConcerned() {
        concern(line.getValue(), false, "");
    }

    /** The reason of the chosen line to be typed; it is saved as it is committed. */
    public ReasonDraft reason() {
        var draft = new ReasonDraft(line.getValue());
        draft.text().subscribe((_, text) -> {
            if (draft.line().state() == PlanState.NOT_CONCERNED) {
                concern(draft.line(), false, text.strip());
            } else {
                edit(
                        draft.line(),
                        row -> row.withOutcome(new Outcome(row.outcome().state(), text.strip())));
            }
        });
        return draft;
    }

    /** What is wrong with a reason, live; null when nothing is. */
    public ObservableValue<Problem> problem(ReasonDraft draft) {
        return draft.text().map(_ -> draft.parse().orElse(null));
    }

    private void concern(PlanLine chosen, boolean concerns, String reason) {
        var concern = new ItemConcern(chosen.item().id(), concerns, reason);
        school.change(
                SAVING,
                file -> {
                    edit.concern(file, concern);
                    return concern;
                },
                _ -> select(chosen.key()));
    }

    private void edit(PlanLine chosen, UnaryOperator<PlanRow> how) {
        var rowOf = rowOf(chosen);
        school.change(
                SAVING,
                file -> {
                    PlanRow after = how.apply(rowOf.apply(file));
                    edit.save(file, after);
                    return after;
                },
                after -> select(after.uuid().toString(), chosen.key()));
    }

    /** The line's row as it now is in the file; an item without one gets one, called as the letter calls it. */
    private Function<OpenSchool, PlanRow> rowOf(PlanLine chosen) {
        if (chosen.row() != null) {
            return file -> row(file, chosen.row().uuid());
        }
        String title = chosen.item().title().in(words.language().get());
        return file -> edit.add(file, chosen.item().id(), title);
    }

    private static PlanRow row(OpenSchool file, UUID uuid) {
        return file.work().plan().stream()
                .filter(row -> row.uuid().equals(uuid))
                .findFirst()
                .orElse(null);
    }

    private void follow(Snapshot now) {
        List<PlanLine> lines = PlanLines.of(now);
        Map<String, PlanEntry> known = entries.stream().collect(Collectors.toMap(PlanEntry::key, entry -> entry));
        List<PlanEntry> all = new ArrayList<>();
        for (PlanLine each : lines) {
            PlanEntry entry = known.computeIfAbsent(each.key(), _ -> new PlanEntry(each));
            entry.show(each);
            all.add(entry);
        }
        if (!all.equals(entries)) {
            PlanEntry before = selected.get();
            entries.setAll(all);
            selected.set(all.contains(before) ? before : null);
        }
    }

    private void select(String key) {
        entries.stream().filter(entry -> entry.key().equals(key)).findFirst().ifPresent(selected::set);
    }

    /** An item that got its first row has another key than before; no other change moves the choice. */
    private void select(String key, String before) {
        if (!key.equals(before)) {
            select(key);
        }
    }
}
