package kz.onkundik.ui.common;

import java.util.function.BiFunction;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListCell;
import kz.onkundik.text.Messages;

/** Names in a choice that follow the language: in the list, and in the closed box, which another converter leaves as it was. */
public final class NameCells {
    private NameCells() {}

    /** @param name what each choice is called */
    public static <T> void in(ComboBox<T> box, Words words, BiFunction<Messages, T, String> name) {
        box.setCellFactory(_ -> new NameCell<>(words, name));
        box.setButtonCell(new NameCell<>(words, name));
    }

    private static final class NameCell<T> extends ListCell<T> {
        private final Words words;
        private final BiFunction<Messages, T, String> name;

        NameCell(Words words, BiFunction<Messages, T, String> name) {
            this.words = words;
            this.name = name;
        }

        @Override
        protected void updateItem(T item, boolean empty) {
            super.updateItem(item, empty);
            textProperty().unbind();
            if (empty || item == null) {
                setText(null);
            } else {
                textProperty().bind(words.of(all -> name.apply(all, item)));
            }
        }
    }
}
