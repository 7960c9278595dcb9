package kz.onkundik.ui.editor;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.VBox;
import kz.onkundik.campaign.Letter;
import kz.onkundik.text.Messages;
import kz.onkundik.ui.common.Words;

/** The letters on their way down, each by who sent it, with its number and date. */
final class LetterList extends ListView<Letter> {
    private static final double CLOSE = 2;

    private final Words words;
    private final LettersModel model;
    private boolean following;

    LetterList(Words words, LettersModel model) {
        this.words = words;
        this.model = model;
        setId("edit-letters");
        getStyleClass().add("edit-items");
        accessibleTextProperty().bind(words.text("editor.edit.part.LETTERS"));
        setCellFactory(_ -> new Cell());
        model.letters().subscribe(this::fill);
        model.chosen().subscribe(_ -> follow());
        getSelectionModel().selectedIndexProperty().subscribe(place -> {
            if (!following) {
                model.choose(place.intValue());
            }
        });
    }

    private void fill(List<Letter> letters) {
        following = true;
        getItems().setAll(letters);
        following = false;
        follow();
    }

    private void follow() {
        following = true;
        getSelectionModel().clearAndSelect(model.chosen().get());
        following = false;
    }

    private final class Cell extends ListCell<Letter> {
        private final Label from = new Label();
        private final Label number = new Label();
        private final VBox both = new VBox(CLOSE, from, number);

        Cell() {
            setPrefWidth(0);
            from.getStyleClass().add("compact");
            from.setWrapText(true);
            from.setMinHeight(USE_PREF_SIZE);
            number.getStyleClass().add("hint");
        }

        @Override
        protected void updateItem(Letter letter, boolean empty) {
            super.updateItem(letter, empty);
            setGraphic(empty ? null : both);
            if (!empty) {
                from.textProperty().bind(words.of(all -> sender(all, letter)));
                number.textProperty().bind(words.of(all -> number(all, letter)));
            }
        }

        private String sender(Messages all, Letter letter) {
            return letter.sender() == null
                    ? model.campaign().levelLabel(letter.fromLevel()).in(all.language())
                    : letter.sender().in(all.language());
        }

        private static String number(Messages all, Letter letter) {
            return letter.number() == null && letter.date() == null
                    ? all.text("editor.letters.no-number")
                    : all.text(
                            "editor.letters.numbered",
                            letter.number() == null ? "" : letter.number(),
                            letter.date() == null ? "" : letter.date());
        }
    }
}
