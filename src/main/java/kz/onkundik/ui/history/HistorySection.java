package kz.onkundik.ui.history;

import java.time.ZoneId;
import javafx.geometry.Insets;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import kz.onkundik.ui.common.Fields;
import kz.onkundik.ui.common.Words;
import kz.onkundik.ui.history.HistoryModel.Subject;

/** Everything that was ever done to the file, or to one record of it. */
public final class HistorySection extends VBox {
    private static final double GAP = 12;

    public HistorySection(Words words, HistoryModel model, ZoneId zone) {
        super(GAP);
        var hint = new Label();
        hint.textProperty().bind(words.text("history.hint"));
        hint.getStyleClass().add("hint");
        hint.setWrapText(true);
        hint.setMinHeight(USE_PREF_SIZE);
        var choice = new ComboBox<Subject>();
        choice.setId("history-subject");
        choice.setMaxWidth(Double.MAX_VALUE);
        choice.setConverter(new StringConverter<>() {
            @Override
            public String toString(Subject subject) {
                return subject == null || subject.record() == null
                        ? words.messages().get().text("history.everything")
                        : subject.title();
            }

            @Override
            public Subject fromString(String title) {
                throw new UnsupportedOperationException("a record is chosen, never typed");
            }
        });
        choice.setOnShowing(_ -> choice.getItems().setAll(model.subjects()));
        choice.getItems().setAll(model.subjects());
        choice.valueProperty().bindBidirectional(model.subject());
        var list = new HistoryList(words, model, zone);
        setVgrow(list, Priority.ALWAYS);
        setPadding(new Insets(GAP, 0, 0, 0));
        getChildren().addAll(hint, new Fields(words).labelled(words.text("history.of"), choice), list);
    }
}
