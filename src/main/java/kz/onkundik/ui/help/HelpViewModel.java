package kz.onkundik.ui.help;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import kz.onkundik.text.Language;
import kz.onkundik.ui.common.HelpTopic;
import kz.onkundik.ui.common.Words;

/** Which page of the help is open, the way back, and what is looked for. */
public final class HelpViewModel {
    private final Map<Language, HelpBook> books = new EnumMap<>(Language.class);
    private final Deque<String> before = new ArrayDeque<>();
    private final ReadOnlyStringWrapper page = new ReadOnlyStringWrapper(HelpTopic.START.id());
    private final ReadOnlyBooleanWrapper back = new ReadOnlyBooleanWrapper();
    private final StringProperty query = new SimpleStringProperty("");
    private final ObjectProperty<Runnable> tour = new SimpleObjectProperty<>();
    private final ObservableValue<HelpBook> book;
    private final ObservableValue<HelpPage> open;
    private final ObservableValue<List<HelpBook.Found>> found;

    public HelpViewModel(Words words) {
        book = words.language()
                .map(language -> books.computeIfAbsent(language, chosen -> new HelpBook(words.in(chosen))));
        open = Bindings.createObjectBinding(() -> book.getValue().page(page.get()), book, page);
        found = Bindings.createObjectBinding(() -> book.getValue().find(query.get()), book, query);
    }

    /** Turns to the page about this. */
    public void turnTo(HelpTopic topic) {
        turnTo(topic.id());
    }

    /** Turns to the page of this id; what was looked for is put away. */
    void turnTo(String id) {
        query.set("");
        if (!id.equals(page.get())) {
            before.push(page.get());
            page.set(id);
            back.set(true);
        }
    }

    /** Turns back to the page before, if there is one. */
    void goBack() {
        if (!before.isEmpty()) {
            page.set(before.pop());
            back.set(!before.isEmpty());
        }
    }

    /** Begins the short tour; null while no file is open, through whose window it would go. */
    public ObjectProperty<Runnable> tour() {
        return tour;
    }

    /** The id of the open page. */
    ReadOnlyStringProperty page() {
        return page.getReadOnlyProperty();
    }

    /** Whether there is a way back. */
    ReadOnlyBooleanProperty back() {
        return back.getReadOnlyProperty();
    }

    /** The words looked for; empty while nothing is. */
    StringProperty query() {
        return query;
    }

    /** The book in the language of the window. */
    ObservableValue<HelpBook> book() {
        return book;
    }

    /** The open page in the language of the window. */
    ObservableValue<HelpPage> open() {
        return open;
    }

    /** The pages that have the words looked for; empty while nothing is. */
    ObservableValue<List<HelpBook.Found>> found() {
        return found;
    }
}
