package kz.onkundik.ui.events;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.ListChangeListener;
import kz.onkundik.operation.RecordEvent;
import kz.onkundik.school.Event;
import kz.onkundik.ui.common.SchoolModel;
import kz.onkundik.ui.common.Snapshot;
import kz.onkundik.ui.common.Words;

/** The chosen event: its draft, which saves itself as it is committed and shows what was changed elsewhere. */
final class OpenEvent {
    private final Words words;
    private final SchoolModel school;
    private final RecordEvent record;
    private final EventProblems problems;
    private final ReadOnlyObjectWrapper<EventDraft> draft = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyIntegerWrapper shownAgain = new ReadOnlyIntegerWrapper();
    private Event lastKnown;
    private boolean filling;
    private int saving;

    /** @param problems follow the draft */
    OpenEvent(Words words, SchoolModel school, RecordEvent record, EventProblems problems) {
        this.words = words;
        this.school = school;
        this.record = record;
        this.problems = problems;
    }

    /** The event as it is typed; null while none is chosen. */
    ReadOnlyObjectProperty<EventDraft> draft() {
        return draft.getReadOnlyProperty();
    }

    /** Counts how often what was changed elsewhere (undo) has come into the form. */
    ReadOnlyIntegerProperty shownAgain() {
        return shownAgain.getReadOnlyProperty();
    }

    /** @param event null for none */
    void open(Event event) {
        lastKnown = event;
        if (event == null) {
            draft.set(null);
            problems.clear();
            return;
        }
        var made = new EventDraft(event, now().campaign(), words.messages().get());
        ask(made, asked(made.items()));
        watch(made);
        draft.set(made);
        problems.find(made, event);
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
            ask(made, asked(made.items()));
            commit(made);
        });
    }

    /** Saves what can be read, if it is other than what was saved last. The photos have their own way. */
    private void commit(EventDraft made) {
        if (filling) {
            return;
        }
        if (made.equals(draft.get())) {
            Event event = made.parse(lastKnown).event();
            if (!isSame(event, lastKnown)) {
                lastKnown = event;
                save(event);
            }
            problems.find(made, lastKnown);
        } else {
            commitLate(made);
        }
    }

    /** A field that was left together with its event gives its text only now; an event that is gone stays so. */
    private void commitLate(EventDraft made) {
        now().work().event(made.saved().uuid()).ifPresent(known -> {
            Event event = made.parse(known).event();
            if (!isSame(event, known)) {
                save(event);
            }
        });
    }

    private void save(Event event) {
        saving++;
        school.change(
                "events.saving",
                file -> {
                    List<Event.Photo> kept =
                            file.work().event(event.uuid()).map(Event::photos).orElse(List.of());
                    record.save(file, event.withPhotos(kept));
                    return event;
                },
                _ -> saving--,
                failure -> {
                    saving--;
                    school.failure().set(failure);
                });
    }

    /** Shows what was changed elsewhere (undo), never over what is on its way to the file. */
    void follow(Event event) {
        boolean elsewhere = saving == 0 && !isSame(event, lastKnown);
        if (elsewhere) {
            lastKnown = event;
            filling = true;
            Set<String> numbers = new HashSet<>(asked(event.items()));
            numbers.addAll(event.counts().keySet());
            ask(draft.get(), numbers);
            draft.get().show(event, words.messages().get());
            filling = false;
        }
        problems.find(draft.get(), lastKnown);
        if (elsewhere) {
            shownAgain.set(shownAgain.get() + 1);
        }
    }

    private static boolean isSame(Event one, Event other) {
        return one.withPhotos(List.of()).equals(other.withPhotos(List.of()));
    }

    private Set<String> asked(List<String> items) {
        return AskedNumbers.of(now().campaign(), now().work(), items);
    }

    private void ask(EventDraft made, Set<String> numbers) {
        AskedNumbers.ask(made, now().campaign(), numbers);
    }

    private Snapshot now() {
        return school.snapshot().get();
    }
}
