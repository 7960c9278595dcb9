package kz.onkundik.ui.history;

import java.time.ZoneId;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import kz.onkundik.operation.history.HistoryEntry;
import kz.onkundik.ui.common.Rows;
import kz.onkundik.ui.common.Words;

/** The history as a list, of which only what is seen is read. */
final class HistoryList extends ListView<HistoryEntry> {
    private final ObservableList<HistoryEntry> shown = FXCollections.observableArrayList();

    HistoryList(Words words, HistoryModel model, ZoneId zone) {
        setItems(shown);
        setId("history-list");
        getStyleClass().add("compact");
        accessibleTextProperty().bind(words.text("history.title"));
        setCellFactory(_ -> new HistoryCell(words, model, zone));
        var none = new Label();
        none.textProperty().bind(words.text("history.none"));
        none.getStyleClass().add("muted");
        setPlaceholder(none);
        model.entries().subscribe(entries -> {
            if (!entries.equals(shown)) {
                shown.setAll(entries);
            }
        });
        Rows.speak(words, this);
        sceneProperty().subscribe(scene -> model.show(scene != null));
    }
}
