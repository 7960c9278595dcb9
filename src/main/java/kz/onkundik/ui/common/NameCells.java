package kz.onkundik.ui.common;

import java.util.function.BiFunction;
import javafx.beans.Observable;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListCell;
import kz.onkundik.text.Messages;

/** Names in a choice that follow the language: in the list, and in the closed box, which another converter leaves as it was. */
public final class NameCells {
    private NameCells() {}

    /**
     * @param name what each choice is called
     * @param watched what else its name is made from
     */
    public static <T> void in(
            ComboBox<T> box, Words words, BiFunction<Messages, T, String> name, Observable... watched) {
        box.setCellFactory(_ -> new NameCell<>(words, name, watched));
        box.setButtonCell(new NameCell<>(words, name, watched));
    }

    private static final class NameCell<T> extends ListCell<T> {
        private final Words words;
        private final BiFunction<Messages, T, String> name;
        private final Observable[] watched;

        NameCell(Words words, BiFunction<Messages, T, String> name, Observable... watched) {
            this.words = words;
            this.name = name;
            this.watched = watched;
        }

        @Override
        protected void updateItem(T item, boolean empty) {
            super.updateItem(item, empty);
            textProperty().unbind();
            if (empty || item == null) {
                setText(null);
            } else {
                textProperty().bind(words.of(all -> name.apply(all, item), watched));
            }
        }
    }
}
