package kz.onkundik.ui.shell.search;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import kz.onkundik.problem.Problem.Place;
import kz.onkundik.ui.common.BackgroundWork;
import kz.onkundik.ui.common.Snapshot;
import kz.onkundik.ui.common.Words;

/**
 * Looking for words in the whole file. What can be found is gathered beside the window's thread when she begins to look
 * and the file has changed since; to look through it takes less than a blink.
 */
public final class SearchViewModel {
    private final Words words;
    private final ObservableValue<Snapshot> snapshot;
    private final BackgroundWork background;
    private final Consumer<Place> go;
    private final Consumer<Throwable> bug;
    private final StringProperty query = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<Results> results = new ReadOnlyObjectWrapper<>(Results.NONE);
    private final Set<Kind> whole = EnumSet.noneOf(Kind.class);
    private SearchIndex index;
    private Snapshot indexed;

    /**
     * The answer to a query.
     *
     * @param query as typed; empty while nothing is looked for
     * @param groups what was found, kind by kind
     */
    record Results(String query, List<SearchIndex.Group> groups) {
        static final Results NONE = new Results("", List.of());
    }

    /**
     * @param go leads to the place that was chosen
     * @param bug takes what is thrown and is no failure: a mistake of the program
     */
    public SearchViewModel(
            Words words,
            ObservableValue<Snapshot> snapshot,
            BackgroundWork background,
            Consumer<Place> go,
            Consumer<Throwable> bug) {
        this.words = words;
        this.snapshot = snapshot;
        this.background = background;
        this.go = go;
        this.bug = bug;
        query.subscribe(_ -> {
            whole.clear();
            look();
        });
        snapshot.subscribe((_, _) -> {
            if (!query.get().isBlank()) {
                look();
            }
        });
    }

    /** What is looked for, as typed. */
    StringProperty query() {
        return query;
    }

    /** What was found for what was typed. */
    ReadOnlyObjectProperty<Results> results() {
        return results.getReadOnlyProperty();
    }

    /** Shows all results of a kind, of which only the best were shown. */
    void showAll(Kind kind) {
        whole.add(kind);
        look();
    }

    /** Goes to what was found. */
    void open(Found found) {
        query.set("");
        go.accept(found.place());
    }

    /** Gathers what can be found, so that it is there when the first letter is typed. */
    @SuppressWarnings(
            "ReferenceEquality") // Another snapshot is another look at the file; comparing their contents would cost
    // more.
    void prepare() {
        Snapshot now = snapshot.getValue();
        if (indexed == now) {
            return;
        }
        indexed = now;
        var messages = words.messages().get();
        background.preview(
                "search.gathering",
                _ -> SearchIndex.of(now, messages),
                gathered -> {
                    if (indexed == now) {
                        index = gathered;
                        look();
                    }
                },
                bug);
    }

    private void look() {
        if (query.get().isBlank()) {
            results.set(Results.NONE);
            return;
        }
        prepare();
        if (index != null) {
            results.set(new Results(query.get().strip(), index.find(Query.of(query.get()), whole)));
        }
    }

    /** Gathers anew, in another language. */
    void forget() {
        index = null;
        indexed = null;
        look();
    }
}
