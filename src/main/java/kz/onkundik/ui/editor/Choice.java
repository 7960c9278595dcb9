package kz.onkundik.ui.editor;

import java.util.List;
import java.util.function.BiFunction;
import javafx.beans.property.Property;
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
        getItems().setAll(options);
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
        NameCells.in(this, words, name);
        valueProperty().bindBidirectional(chosen);
        setMaxWidth(Double.MAX_VALUE);
    }
}
