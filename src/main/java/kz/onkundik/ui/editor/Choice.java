package kz.onkundik.ui.editor;

import java.util.List;
import java.util.function.BiFunction;
import javafx.beans.Observable;
import javafx.beans.property.Property;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.control.ComboBox;
import javafx.util.StringConverter;
import kz.onkundik.text.Messages;
import kz.onkundik.ui.common.NameCells;
import kz.onkundik.ui.common.Words;

/** One of a few things, by their names in the present language. */
final class Choice<T> extends ComboBox<T> {
    /**
     * @param name what each is called
     * @param chosen follows the choice, and is followed
     */
    Choice(Words words, List<T> options, BiFunction<Messages, T, String> name, Property<T> chosen) {
        this(words, FXCollections.observableArrayList(options), name, chosen, new Observable[0]);
    }

    /**
     * Of things that others may join, and whose names may change.
     *
     * @param watched what else the names are made from
     */
    Choice(
            Words words,
            ObservableList<T> options,
            BiFunction<Messages, T, String> name,
            Property<T> chosen,
            Observable... watched) {
        super(options);
        // Read aloud by it; what is seen follows the language by itself.
        setConverter(new StringConverter<>() {
            @Override
            public String toString(T option) {
                return option == null ? "" : name.apply(words.messages().get(), option);
            }

            @Override
            public T fromString(String typed) {
                throw new IllegalStateException("it is chosen, not typed");
            }
        });
        NameCells.in(this, words, name, watched);
        valueProperty().bindBidirectional(chosen);
        setMaxWidth(Double.MAX_VALUE);
    }
}
