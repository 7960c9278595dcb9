package kz.onkundik.ui.history;

import java.time.ZoneId;
import java.time.ZonedDateTime;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import kz.onkundik.operation.history.HistoryDetail;
import kz.onkundik.operation.history.HistoryEntry;
import kz.onkundik.ui.common.Words;

/** When, what was done, to what; below it what stood there before and after. */
final class HistoryCell extends ListCell<HistoryEntry> {
    private static final double GAP = 12;
    private static final double WHEN = 116;
    private static final double INSETS = 40;

    private final Words words;
    private final HistoryModel model;
    private final ZoneId zone;
    private final Label when = label("hint");
    private final Label action = label("bold");
    private final Label edits = label("muted");
    private final HBox line;
    private Subscription reading = Subscription.EMPTY;

    HistoryCell(Words words, HistoryModel model, ZoneId zone) {
        this.words = words;
        this.model = model;
        this.zone = zone;
        when.setMinWidth(WHEN);
        var text = new VBox(2, action, edits);
        HBox.setHgrow(text, Priority.ALWAYS);
        line = new HBox(GAP, when, text);
        setPrefWidth(0);
        text.maxWidthProperty().bind(widthProperty().subtract(WHEN + GAP + INSETS));
        edits.visibleProperty().bind(edits.textProperty().isNotEmpty());
        edits.managedProperty().bind(edits.visibleProperty());
    }

    @Override
    protected void updateItem(HistoryEntry entry, boolean empty) {
        super.updateItem(entry, empty);
        reading.unsubscribe();
        reading = Subscription.EMPTY;
        if (empty || entry == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        setGraphic(line);
        when.setText(words.messages().get().formats().moment(ZonedDateTime.ofInstant(entry.at(), zone)));
        ObservableValue<HistoryDetail> detail = model.detail(entry);
        reading = detail.subscribe(read -> say(entry, read));
    }

    private void say(HistoryEntry entry, HistoryDetail read) {
        var say = new EditWords(words.messages().get());
        action.setText(read == null ? say.action(entry) : say.said(entry, read));
        edits.setText(read == null ? "" : say.edits(read));
        setAccessibleText(when.getText() + ". " + action.getText() + ". " + edits.getText());
    }

    private static Label label(String style) {
        var label = new Label();
        label.getStyleClass().addAll(style, "compact");
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }
}
