package kz.onkundik.ui.events;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javafx.beans.Observable;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import kz.onkundik.campaign.Indicator;
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

/**
 * The completed events and what is planned: the list, and the draft of the chosen line, which saves itself as it is
 * committed.
 */
public final class EventsViewModel {
    private static final String SAVING = "events.saving";

    private final Words words;
    private final SchoolModel school;
    private final RecordEvent record = new RecordEvent();
    private final EventsActions actions;
    private final PlannedRows rows;
    private final EventListModel list = new EventListModel();
    private final ObjectProperty<UUID> selected = new SimpleObjectProperty<>();
    private final ObjectProperty<UUID> historyOf = new SimpleObjectProperty<>();
    private final ObjectProperty<String> wanted = new SimpleObjectProperty<>();
    private final ReadOnlyObjectWrapper<EventDraft> draft = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<RowDraft> row = new ReadOnlyObjectWrapper<>();
    private final ObservableList<Problem> problems = FXCollections.observableArrayList();
    private final EventPhotos photos;

    // Kept, for an unmodifiable list listens to its source weakly.
    private final ObservableList<Problem> problemsShown = FXCollections.unmodifiableObservableList(problems);
    private Event lastKnown;
    private boolean filling;
    private int saving;

    /** @param actions what the screen asks of the world around it */
    public EventsViewModel(Words words, SchoolModel school, BackgroundWork background, EventsActions actions) {
        this.words = words;
        this.school = school;
        this.actions = actions;
        this.rows = new PlannedRows(school);
        this.photos = new EventPhotos(school, background, actions.choosePhotos());
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
        return draft.getReadOnlyProperty();
    }

    /** The chosen row of the plan; null while none is chosen. */
    public ReadOnlyObjectProperty<RowDraft> row() {
        return row.getReadOnlyProperty();
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
        wanted.set(draft.get() == null ? "row" : "title");
    }

    /** Goes to a row in the plan. */
    public void showPlan(UUID planned) {
        actions.showPlan().accept(planned);
    }

    /** What must or should be mended in the chosen event: as typed, and as the checks find. */
    public ObservableList<Problem> problems() {
        return problemsShown;
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
        return Bindings.createObjectBinding(
                () -> problems.stream()
                        .filter(problem -> problem.place().id().equals(id.toString())
                                && problem.place().field().equals(field))
                        .filter(shown)
                        .min(Comparator.comparing(Problem::severity))
                        .orElse(null),
                problems);
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
        school.change(SAVING, file -> record.add(file, title), event -> selected.set(event.uuid()));
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
                        uuids(lines, true).forEach(event -> record.delete(file, event));
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

    /** The indicators that are not shown and can be added. */
    public List<Indicator> otherIndicators() {
        return AskedNumbers.others(
                snapshot().campaign(),
                draft.get().counts().stream()
                        .map(count -> count.indicator().id())
                        .toList());
    }

    /** Shows a field for a number that the items do not ask for. */
    public void addCount(Indicator indicator) {
        show(draft.get(), Set.of(indicator.id()));
    }

    /** Types a number into its field. */
    void type(Indicator indicator, long value) {
        draft.get()
                .count(indicator.id())
                .ifPresent(count ->
                        count.text().set(words.messages().get().formats().number(value)));
    }

    /** How parts that exclude each other add up, live. */
    ObservableValue<PartsSum> sum(CountDraft whole, List<CountDraft> parts) {
        Observable[] typed = Stream.concat(Stream.of(whole), parts.stream())
                .map(CountDraft::text)
                .toArray(Observable[]::new);
        return Bindings.createObjectBinding(
                () -> new PartsSum(
                        number(whole), parts.stream().map(this::number).toList()),
                typed);
    }

    private PartsSum.Typed number(CountDraft count) {
        return new PartsSum.Typed(
                count.indicator(),
                count.parse().value().orElse(null),
                snapshot().work().contingent().get(count.indicator().id()));
    }

    /** Goes to the texts for the web about this event. */
    void showTexts(UUID event) {
        actions.showTexts().accept(event);
    }

    /** A new link, for the first outlet that has none yet. */
    public void addLink() {
        draft.get().links().add(school);
    }

    /** As {@link kz.onkundik.ui.common.LinkDrafts#paste}. */
    int pasteLinks(String text, int least) {
        return draft.get().links().paste(text, least, school);
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
        openRow(uuid);
        Optional<Event> event =
                uuid == null ? Optional.empty() : snapshot().work().event(uuid);
        photos.open(event.orElse(null));
        if (event.isEmpty()) {
            lastKnown = null;
            draft.set(null);
            problems.clear();
            return;
        }
        lastKnown = event.get();
        var made = new EventDraft(
                event.get(), snapshot().campaign(), words.messages().get());
        show(made, AskedNumbers.of(snapshot().campaign(), snapshot().work(), made.items()));
        watch(made);
        draft.set(made);
        findProblems();
    }

    private void openRow(UUID uuid) {
        RowDraft draft = planned(uuid)
                .flatMap(planned -> list.line(uuid).map(line -> new RowDraft(planned, line.state())))
                .orElse(null);
        row.set(draft);
        if (draft != null) {
            draft.reason().subscribe((_, reason) -> {
                if (!draft.isShowing()) {
                    draft.saving(1);
                    rows.giveReason(uuid, reason.strip(), () -> draft.saving(-1));
                }
            });
        }
    }

    private Optional<PlanRow> planned(UUID uuid) {
        return snapshot().work().plan().stream()
                .filter(each -> each.uuid().equals(uuid))
                .findFirst();
    }

    private void watch(EventDraft made) {
        made.fields().forEach(field -> field.subscribe((_, _) -> commit(made)));
        made.counts().forEach(count -> count.text().subscribe((_, _) -> commit(made)));
        made.counts().addListener((ListChangeListener<CountDraft>) change -> {
            while (change.next()) {
                change.getAddedSubList().forEach(count -> count.text().subscribe((_, _) -> commit(made)));
            }
        });
        made.links().watch(() -> commit(made));
        made.partners().watch(() -> commit(made));
        made.items().addListener((ListChangeListener<String>) _ -> {
            show(made, AskedNumbers.of(snapshot().campaign(), snapshot().work(), made.items()));
            commit(made);
        });
    }

    /** Adds fields for these indicators where the campaign has them; a field that is there keeps what is typed. */
    private void show(EventDraft made, Set<String> wanted) {
        boolean outer = filling;
        filling = true;
        int at = 0;
        for (Indicator indicator : snapshot().campaign().indicators()) {
            if (made.count(indicator.id()).isPresent()) {
                at++;
            } else if (wanted.contains(indicator.id()) && indicator.scope() == Indicator.Scope.EVENT) {
                made.counts()
                        .add(at, new CountDraft(indicator, made.saved().uuid().toString(), ""));
                at++;
            }
        }
        filling = outer;
    }

    /** Saves what can be read, if it is other than what was saved last. The photos have their own way. */
    private void commit(EventDraft made) {
        if (filling) {
            return;
        }
        Event event = made.parse(lastKnown).event();
        if (!event.withPhotos(List.of()).equals(lastKnown.withPhotos(List.of()))) {
            lastKnown = event;
            saving++;
            school.change(
                    SAVING,
                    file -> {
                        List<Event.Photo> kept = file.work()
                                .event(event.uuid())
                                .map(Event::photos)
                                .orElse(List.of());
                        record.save(file, event.withPhotos(kept));
                        return event;
                    },
                    _ -> saving--,
                    failure -> {
                        saving--;
                        school.failure().set(failure);
                    });
        }
        findProblems();
    }

    private void findProblems() {
        if (draft.get() == null) {
            return;
        }
        List<Problem> found = new ArrayList<>(draft.get().parse(lastKnown).problems());
        snapshot().problemsOf(draft.get().saved().uuid()).stream()
                .filter(problem -> !problem.code().equals("link.malformed"))
                .map(problem -> InForm.of(problem, words.messages().get()))
                .forEach(found::add);
        problems.setAll(found);
    }

    private void follow(Snapshot now) {
        list.follow(now);
        if (draft.get() != null) {
            now.work()
                    .event(draft.get().saved().uuid())
                    .ifPresentOrElse(event -> showAgain(draft.get(), event), () -> selected.set(null));
        }
        if (row.get() != null) {
            UUID uuid = row.get().uuid();
            list.line(uuid)
                    .ifPresentOrElse(
                            line -> planned(uuid).ifPresent(planned -> row.get().show(planned, line.state())),
                            () -> selected.set(null));
        }
    }

    /** Shows what was changed elsewhere (undo), never over what is on its way to the file. */
    private void showAgain(EventDraft shown, Event event) {
        photos.follow(event);
        if (saving == 0 && !event.withPhotos(List.of()).equals(lastKnown.withPhotos(List.of()))) {
            lastKnown = event;
            filling = true;
            Set<String> numbers = new HashSet<>(
                    AskedNumbers.of(snapshot().campaign(), snapshot().work(), event.items()));
            numbers.addAll(event.counts().keySet());
            show(shown, numbers);
            shown.show(event, words.messages().get());
            filling = false;
        }
        findProblems();
    }
}
