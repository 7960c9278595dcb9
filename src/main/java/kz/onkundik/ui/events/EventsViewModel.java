package kz.onkundik.ui.events;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Supplier;
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
import kz.onkundik.operation.RecordEvent;
import kz.onkundik.problem.Problem;
import kz.onkundik.problem.Severity;
import kz.onkundik.school.Event;
import kz.onkundik.school.ReportKind;
import kz.onkundik.ui.common.BackgroundWork;
import kz.onkundik.ui.common.SchoolModel;
import kz.onkundik.ui.common.Snapshot;
import kz.onkundik.ui.common.WayBack;
import kz.onkundik.ui.common.Words;

/** The completed events: the list, and the draft of the chosen one, which saves itself as it is committed. */
public final class EventsViewModel {
    private static final String SAVING = "events.saving";

    private final Words words;
    private final SchoolModel school;
    private final RecordEvent record = new RecordEvent();
    private final ObservableList<EventLine> lines = FXCollections.observableArrayList();
    private final ObjectProperty<UUID> selected = new SimpleObjectProperty<>();
    private final ObjectProperty<UUID> historyOf = new SimpleObjectProperty<>();
    private final ObjectProperty<String> wanted = new SimpleObjectProperty<>();
    private final ReadOnlyObjectWrapper<EventDraft> draft = new ReadOnlyObjectWrapper<>();
    private final ObservableList<Problem> problems = FXCollections.observableArrayList();
    private final EventPhotos photos;

    // Kept, for an unmodifiable list listens to its source weakly.
    private final ObservableList<EventLine> linesShown = FXCollections.unmodifiableObservableList(lines);
    private final ObservableList<Problem> problemsShown = FXCollections.unmodifiableObservableList(problems);
    private final Consumer<UUID> showTexts;
    private Event lastKnown;
    private boolean filling;
    private int saving;

    /**
     * @param choosePhotos asks which photos to add; none when it was thought better of
     * @param showTexts goes to the texts for the web about an event of this UUID
     */
    public EventsViewModel(
            Words words,
            SchoolModel school,
            BackgroundWork background,
            Supplier<List<Path>> choosePhotos,
            Consumer<UUID> showTexts) {
        this.showTexts = showTexts;
        this.words = words;
        this.school = school;
        this.photos = new EventPhotos(school, background, choosePhotos);
        selected.subscribe(this::open);
        school.snapshot().subscribe(this::follow);
    }

    /** The events by day. */
    public ObservableList<EventLine> lines() {
        return linesShown;
    }

    /** The UUID of the chosen event, or null; setting it goes there. */
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
        return Bindings.createObjectBinding(
                () -> problems.stream()
                        .filter(problem -> problem.place().id().equals(id.toString())
                                && problem.place().field().equals(field))
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

    /** Puts the chosen event away. */
    public void delete(BiConsumer<Event, WayBack> deleted) {
        UUID chosen = selected.get();
        snapshot().work().event(chosen == null ? new UUID(0, 0) : chosen).ifPresent(event -> {
            selected.set(null);
            school.change(
                    "events.deleting",
                    file -> {
                        record.delete(file, event.uuid());
                        return event;
                    },
                    deleted);
        });
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

    /** Goes to the texts for the web about this event. */
    void showTexts(UUID event) {
        showTexts.accept(event);
    }

    /** A new link, for the first outlet that has none yet. */
    public void addLink() {
        draft.get().links().add(school);
    }

    /** The items that can be answered, in the letter's order. */
    public List<Item> items() {
        String level = snapshot().institution().level();
        return snapshot().campaign().items().stream()
                .filter(item -> item.levels().isEmpty() || item.levels().contains(level))
                .toList();
    }

    private void open(UUID uuid) {
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

    private void watch(EventDraft made) {
        made.fields().forEach(field -> field.subscribe((_, _) -> commit(made)));
        made.counts().forEach(count -> count.text().subscribe((_, _) -> commit(made)));
        made.counts().addListener((ListChangeListener<CountDraft>) change -> {
            while (change.next()) {
                change.getAddedSubList().forEach(count -> count.text().subscribe((_, _) -> commit(made)));
            }
        });
        made.links().watch(() -> commit(made));
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
        List<Problem> all = now.problems(ReportKind.FINAL);
        List<EventLine> made = new ArrayList<>();
        LocalDate day = null;
        for (Event event : now.work().events()) {
            made.add(line(now, event, !event.date().equals(day), all));
            day = event.date();
        }
        if (!made.equals(lines)) {
            lines.setAll(made);
        }
        if (draft.get() != null) {
            now.work()
                    .event(draft.get().saved().uuid())
                    .ifPresentOrElse(event -> showAgain(draft.get(), event), () -> selected.set(null));
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

    private static EventLine line(Snapshot now, Event event, boolean firstOfDay, List<Problem> all) {
        Severity worst = all.stream()
                .filter(problem -> problem.place().kind().equals("event")
                        && problem.place().id().equals(event.uuid().toString()))
                .map(Problem::severity)
                .min(Severity::compareTo)
                .orElse(null);
        List<Integer> numbers = event.items().stream()
                .flatMap(item -> now.campaign().item(item).stream())
                .map(Item::number)
                .toList();
        return new EventLine(event.uuid(), event.date(), firstOfDay, event.title(), numbers, worst);
    }
}
