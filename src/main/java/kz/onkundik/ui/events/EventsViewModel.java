package kz.onkundik.ui.events;

import java.util.List;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.ObservableList;
import kz.onkundik.campaign.Item;
import kz.onkundik.operation.EditPlan;
import kz.onkundik.operation.RecordEvent;
import kz.onkundik.problem.Problem;
import kz.onkundik.school.Event;
import kz.onkundik.school.PlanRow;
import kz.onkundik.ui.common.BackgroundWork;
import kz.onkundik.ui.common.SchoolModel;
import kz.onkundik.ui.common.Snapshot;
import kz.onkundik.ui.common.WayBack;
import kz.onkundik.ui.common.Words;

/** The completed events and what is planned: the list, and the chosen line of it. */
public final class EventsViewModel {
    private final Words words;
    private final SchoolModel school;
    private final RecordEvent record = new RecordEvent();
    private final EventsActions actions;
    private final PlannedRows rows;
    private final EventListModel list = new EventListModel();
    private final ObjectProperty<UUID> selected = new SimpleObjectProperty<>();
    private final ObjectProperty<UUID> historyOf = new SimpleObjectProperty<>();
    private final ObjectProperty<String> wanted = new SimpleObjectProperty<>();
    private final EventProblems problems;
    private final OpenEvent event;
    private final OpenRow row;
    private final EventNumbers numbers;
    private final EventPhotos photos;

    /** @param actions what the screen asks of the world around it */
    public EventsViewModel(Words words, SchoolModel school, BackgroundWork background, EventsActions actions) {
        this.words = words;
        this.school = school;
        this.actions = actions;
        rows = new PlannedRows(school);
        row = new OpenRow(school, list, rows);
        problems = new EventProblems(words, school);
        event = new OpenEvent(words, school, record, problems);
        numbers = new EventNumbers(words, school, event.draft());
        photos = new EventPhotos(school, background, actions.choosePhotos());
        selected.subscribe(this::open);
        school.snapshot().subscribe(this::follow);
    }

    /** The events by day, and what of the plan no event answers yet. */
    public EventListModel list() {
        return list;
    }

    /** The UUID of the chosen event or row of the plan, or null; setting it goes there. */
    public ObjectProperty<UUID> selected() {
        return selected;
    }

    /** The record whose history was asked for; whoever shows it sets this to null. */
    public ObjectProperty<UUID> historyOf() {
        return historyOf;
    }

    /** Goes to an event, and there to a field where something is to be mended; no field for the whole. */
    public void show(UUID event, String field) {
        selected.set(event);
        wanted.set(field.isEmpty() ? null : field);
    }

    /** The field that is to be shown next; the view sets it to null when it has. */
    ObjectProperty<String> wanted() {
        return wanted;
    }

    /** The chosen event as it is typed; null while none is chosen. */
    public ReadOnlyObjectProperty<EventDraft> draft() {
        return event.draft();
    }

    /** Counts how often what was changed elsewhere (undo) has come into the form. */
    public ReadOnlyIntegerProperty shownAgain() {
        return event.shownAgain();
    }

    /** The chosen row of the plan; null while none is chosen. */
    public ReadOnlyObjectProperty<RowDraft> row() {
        return row.draft();
    }

    /** Makes the event of a row of the plan, and goes there. */
    public void hold(UUID planned) {
        rows.hold(planned, selected::set);
    }

    /** Says that these rows were not held or were postponed; the reason of the chosen one is typed next. */
    public void comeOut(List<UUID> planned, PlanRow.State state) {
        rows.comeOut(planned, state, () -> wanted.set("reason"));
    }

    /** Takes back what was said of these rows. */
    public void takeBack(List<UUID> planned) {
        rows.takeBack(planned);
    }

    /** Goes into the form of the chosen line: to the title of an event, to the answer that a row awaits. */
    void enter() {
        wanted.set(draft().get() == null ? "row" : "title");
    }

    /** Goes to a row in the plan. */
    public void showPlan(UUID planned) {
        actions.showPlan().accept(planned);
    }

    /** What must or should be mended in the chosen event: as typed, and as the checks find. */
    public ObservableList<Problem> problems() {
        return problems.all();
    }

    /**
     * The worst of what must be mended in one field, live; null when nothing must.
     *
     * @param id the event's UUID, or a link's
     */
    public ObservableValue<Problem> problem(UUID id, String field) {
        return problem(id, field, _ -> true);
    }

    /** As {@link #problem(UUID, String)}, of those that are shown there. */
    ObservableValue<Problem> problem(UUID id, String field, Predicate<Problem> shown) {
        return problems.worst(id, field, shown);
    }

    /** What is typed in an event and is not kept, for it cannot be read; nothing of an event that is gone. */
    List<Problem> unread(EventDraft left) {
        return snapshot().work().event(left.saved().uuid()).isEmpty() ? List.of() : left.unread();
    }

    /** The numbers of the chosen event. */
    public EventNumbers numbers() {
        return numbers;
    }

    public EventPhotos photos() {
        return photos;
    }

    public Snapshot snapshot() {
        return school.snapshot().get();
    }

    /** A new general event on today, or the nearest day of the campaign. */
    public void add() {
        String title = words.messages().get().text("events.new");
        school.change("events.saving", file -> record.add(file, title), made -> selected.set(made.uuid()));
    }

    /**
     * Puts the chosen lines away, events and rows of the plan, as one change; the line beside them is chosen next.
     *
     * @param deleted takes them, and the way back
     */
    public void delete(BiConsumer<List<EventLine>, WayBack> deleted) {
        List<EventLine> lines = list.chosenLines();
        if (lines.isEmpty()) {
            return;
        }
        UUID beside = list.besideChosen().orElse(null);
        selected.set(null);
        school.change(
                "events.deleting",
                file -> {
                    file.file().act(lines.getFirst().isEvent() ? "event.delete" : "plan.delete", () -> {
                        uuids(lines, true).forEach(gone -> record.delete(file, gone));
                        new EditPlan().delete(file, uuids(lines, false));
                    });
                    return lines;
                },
                (gone, back) -> {
                    selected.set(beside);
                    deleted.accept(gone, back);
                });
    }

    private static List<UUID> uuids(List<EventLine> lines, boolean events) {
        return lines.stream()
                .filter(line -> line.isEvent() == events)
                .map(EventLine::uuid)
                .toList();
    }

    /** Goes to the texts for the web about this event. */
    void showTexts(UUID event) {
        actions.showTexts().accept(event);
    }

    /** As {@link kz.onkundik.ui.common.LinkDrafts#add}. */
    void addLink(Runnable added) {
        draft().get().links().add(school, added);
    }

    /** As {@link kz.onkundik.ui.common.LinkDrafts#paste}. */
    int pasteLinks(String text, int least) {
        return draft().get().links().paste(text, least, school);
    }

    /** The items that can be answered, in the letter's order. */
    public List<Item> items() {
        String level = snapshot().institution().level();
        return snapshot().campaign().items().stream()
                .filter(item -> item.levels().isEmpty() || item.levels().contains(level))
                .toList();
    }

    private void open(UUID uuid) {
        list.reveal(uuid);
        if (uuid == null || !list.chosen().contains(uuid)) {
            list.chosen().setAll(uuid == null ? List.of() : List.of(uuid));
        }
        row.open(uuid);
        Event chosen = uuid == null ? null : snapshot().work().event(uuid).orElse(null);
        photos.open(chosen);
        event.open(chosen);
    }

    private void follow(Snapshot now) {
        list.follow(now);
        if (draft().get() != null) {
            now.work().event(draft().get().saved().uuid()).ifPresentOrElse(this::showAgain, () -> selected.set(null));
        }
        row.follow(() -> selected.set(null));
    }

    private void showAgain(Event changed) {
        photos.follow(changed);
        event.follow(changed);
    }
}
