package kz.onkundik.ui.common;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import javafx.beans.Observable;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import kz.onkundik.text.Language;
import kz.onkundik.text.LocalText;
import kz.onkundik.text.Messages;

/** The live language switch: every text of a view is bound through it and changes when the language does. */
public final class Words {
    private final Map<Language, Messages> loaded = new EnumMap<>(Language.class);
    private final ObjectProperty<Language> language;
    private final ObjectProperty<Language> documents;
    private final ReadOnlyObjectWrapper<Messages> messages = new ReadOnlyObjectWrapper<>();

    public Words(Language first) {
        language = new SimpleObjectProperty<>(first);
        documents = new SimpleObjectProperty<>(documentsOf(first));
        language.subscribe(chosen -> messages.set(in(chosen)));
    }

    /** The chosen language; setting it changes every bound text. */
    public ObjectProperty<Language> language() {
        return language;
    }

    /** The language of reports, Kazakh or Russian: chosen by itself, whatever the screen speaks. */
    public ObjectProperty<Language> documents() {
        return documents;
    }

    /** The language of documents for who has not chosen one: Russian where the screen speaks it, else Kazakh. */
    public static Language documentsOf(Language screen) {
        return screen == Language.RU ? Language.RU : Language.KK;
    }

    /** The sentences of a certain language, for what is written into a file whatever the screen speaks. */
    public Messages in(Language wanted) {
        return loaded.computeIfAbsent(wanted, Messages::new);
    }

    /** The sentences of the chosen language. */
    public ReadOnlyObjectProperty<Messages> messages() {
        return messages.getReadOnlyProperty();
    }

    /**
     * The message of this key, live.
     *
     * @param arguments as {@link Messages#text(String, Object...)} takes them; an {@link ObservableValue} among them is
     *     watched too
     */
    public StringBinding text(String key, Object... arguments) {
        List<Object> given = List.of(arguments);
        return of(all -> all.text(key, given.stream().map(Words::now).toArray()), observables(given));
    }

    /** A name in the chosen language, live; empty while there is none. */
    public StringBinding name(ObservableValue<LocalText> name) {
        return of(all -> name.getValue() == null ? "" : name.getValue().in(all.language()), name);
    }

    /** A name in the chosen language, live. */
    public StringBinding name(LocalText name) {
        return of(all -> name.in(all.language()));
    }

    /**
     * Any text made from the sentences, live.
     *
     * @param watched what else it is made from
     */
    public StringBinding of(Function<Messages, String> text, Observable... watched) {
        List<Observable> all = new ArrayList<>(List.of(watched));
        all.add(messages);
        return Bindings.createStringBinding(() -> text.apply(messages.get()), all.toArray(Observable[]::new));
    }

    private static Object now(Object argument) {
        return argument instanceof ObservableValue<?> live ? live.getValue() : argument;
    }

    private static Observable[] observables(List<Object> arguments) {
        return arguments.stream()
                .filter(Observable.class::isInstance)
                .map(Observable.class::cast)
                .toArray(Observable[]::new);
    }
}
