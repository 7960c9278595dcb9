package kz.onkundik.ui.events;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import kz.onkundik.problem.Problem;
import kz.onkundik.school.Event;
import kz.onkundik.ui.common.SchoolModel;
import kz.onkundik.ui.common.Words;

/** What must or should be mended in the chosen event: as typed, and as the checks find. */
final class EventProblems {
    private final Words words;
    private final SchoolModel school;
    private final ObservableList<Problem> found = FXCollections.observableArrayList();

    // Kept, for an unmodifiable list listens to its source weakly.
    private final ObservableList<Problem> shown = FXCollections.unmodifiableObservableList(found);

    EventProblems(Words words, SchoolModel school) {
        this.words = words;
        this.school = school;
    }

    ObservableList<Problem> all() {
        return shown;
    }

    /**
     * The worst in one field, live; null when nothing must be mended there.
     *
     * @param id the event's UUID, or a link's
     * @param kind those that are shown there
     */
    ObservableValue<Problem> worst(UUID id, String field, Predicate<Problem> kind) {
        return Bindings.createObjectBinding(
                () -> found.stream()
                        .filter(problem -> problem.place().id().equals(id.toString())
                                && problem.place().field().equals(field))
                        .filter(kind)
                        .min(Comparator.comparing(Problem::severity))
                        .orElse(null),
                found);
    }

    /** @param saved the event as it was saved last */
    void find(EventDraft draft, Event saved) {
        List<Problem> now = new ArrayList<>(draft.parse(saved).problems());
        school.snapshot().get().problemsOf(draft.saved().uuid()).stream()
                .filter(problem -> !problem.code().equals("link.malformed"))
                .map(problem -> InForm.of(problem, words.messages().get()))
                .forEach(now::add);
        found.setAll(now);
    }

    void clear() {
        found.clear();
    }
}
