package kz.onkundik.ui.plan;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import kz.onkundik.problem.Problem;
import kz.onkundik.school.PlanRow;
import kz.onkundik.school.PlanRow.Outcome;
import kz.onkundik.ui.common.PlanState;
import kz.onkundik.ui.common.SchoolModel;
import kz.onkundik.ui.common.Snapshot;
import kz.onkundik.ui.common.WayBack;
import kz.onkundik.ui.common.Words;

/** The plan as a table: made from the letter, edited in place, and answered line by line. */
public final class PlanViewModel {
    private final SchoolModel school;
    private final PlanChanges changes;
    private final Consumer<UUID> openEvent;
    private final ObservableList<PlanEntry> entries = FXCollections.observableArrayList();

    // Kept, for an unmodifiable list listens to its source weakly.
    private final ObservableList<PlanEntry> entriesShown = FXCollections.unmodifiableObservableList(entries);
    private final FilteredList<PlanEntry> shown = new FilteredList<>(entriesShown);
    private final ObjectProperty<PlanShown> filter = new SimpleObjectProperty<>(PlanShown.ALL);
    private final ObservableList<PlanEntry> chosen = FXCollections.observableArrayList();
    private final ObjectProperty<PlanEntry> selected = new SimpleObjectProperty<>();
    private final ObjectProperty<UUID> historyOf = new SimpleObjectProperty<>();
    private final ObjectProperty<String> wanted = new SimpleObjectProperty<>();
    private final ObservableValue<PlanLine> line = selected.flatMap(PlanEntry::line);

    /** @param openEvent goes to an event of this UUID */
    public PlanViewModel(Words words, SchoolModel school, Consumer<UUID> openEvent) {
        this.school = school;
        this.openEvent = openEvent;
        changes = new PlanChanges(words, school, openEvent, this::choose);
        filter.subscribe(wanted -> shown.setPredicate(wanted.filter()));
        // Who is led to a line must see it.
        selected.subscribe(entry -> {
            if (entry != null && !shown.contains(entry)) {
                filter.set(PlanShown.ALL);
            }
        });
        school.snapshot().subscribe(this::follow);
    }

    public ObservableList<PlanEntry> entries() {
        return entriesShown;
    }

    /** Those of the entries that the filter lets through. */
    FilteredList<PlanEntry> shown() {
        return shown;
    }

    /** Which lines are shown. */
    public ObjectProperty<PlanShown> filter() {
        return filter;
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
        choose(record);
        wanted.set(field);
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

    /** All lines, as they now are. */
    public List<PlanLine> lines() {
        return entries.stream().map(entry -> entry.line().get()).toList();
    }

    /** The entry that shows this line. */
    public Optional<PlanEntry> entryOf(PlanLine line) {
        return entries.stream()
                .filter(entry -> entry.line().get().key().equals(line.key()))
                .findFirst();
    }

    /** Goes to an event. */
    public void openEvent(UUID event) {
        openEvent.accept(event);
    }

    /** The record whose history was asked for; whoever shows it sets this to null. */
    public ObjectProperty<UUID> historyOf() {
        return historyOf;
    }

    /** All lines that are chosen together, the chosen one among them. */
    public ObservableList<PlanEntry> chosen() {
        return chosen;
    }

    /** Adds a row for each item that concerns us and has none. */
    public void makeFromLetter() {
        changes.makeFromLetter();
    }

    /** All that changes the plan. */
    public PlanChanges changes() {
        return changes;
    }

    /** A new row: for the item of the chosen line, or a general one where none is chosen. */
    public void addRow() {
        changes.addRow(line.getValue(), null);
    }

    /** Puts the rows of the chosen lines away. */
    public void delete(BiConsumer<List<PlanRow>, WayBack> deleted) {
        changes.delete(chosenLines(), deleted);
    }

    /** Goes to the event of the chosen line, or makes it. */
    public void held() {
        changes.hold(line.getValue());
    }

    /** Says that the chosen lines were not held or were postponed. */
    public void comeOut(PlanRow.State state) {
        changes.comeOut(chosenLines(), state);
    }

    /** Takes back what was said of the chosen line. */
    public void takeBack() {
        changes.takeBack(line.getValue());
    }

    /** Says that the chosen line's item does not concern us; the reason is typed afterwards. */
    public void notConcerned() {
        changes.concern(line.getValue(), false, "");
    }

    private List<PlanLine> chosenLines() {
        List<PlanEntry> all = chosen.contains(selected.get()) ? chosen : Arrays.asList(selected.get());
        return all.stream()
                .filter(entry -> entry != null)
                .map(entry -> entry.line().get())
                .toList();
    }

    /** The reason of the chosen line to be typed; it is saved as it is committed. */
    public ReasonDraft reason() {
        var draft = new ReasonDraft(line.getValue());
        draft.text().subscribe((_, text) -> {
            if (draft.line().state() == PlanState.NOT_CONCERNED) {
                changes.concern(draft.line(), false, text.strip());
            } else {
                changes.edit(
                        draft.line(),
                        row -> row.outcome() == null
                                ? row
                                : row.withOutcome(new Outcome(row.outcome().state(), text.strip())));
            }
        });
        return draft;
    }

    /** What is wrong with a reason, live; null when nothing is. */
    public ObservableValue<Problem> problem(ReasonDraft draft) {
        return draft.text().map(_ -> draft.parse().orElse(null));
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
            selected.set(all.contains(before) ? before : madeOf(before, all));
        }
    }

    /** The row that an item got which had none; null where there is none. */
    private static PlanEntry madeOf(PlanEntry before, List<PlanEntry> all) {
        PlanLine line = before == null ? null : before.line().get();
        return line == null || line.row() != null
                ? null
                : all.stream()
                        .filter(entry -> entry.line().get().isAbout(line.item().id()))
                        .findFirst()
                        .orElse(null);
    }

    private void choose(String record) {
        entries.stream()
                .filter(entry -> entry.line().get().isAbout(record))
                .findFirst()
                .ifPresent(selected::set);
    }
}
