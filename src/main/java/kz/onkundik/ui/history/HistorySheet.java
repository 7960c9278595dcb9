package kz.onkundik.ui.history;

import java.time.ZoneId;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import kz.onkundik.ui.common.Buttons;
import kz.onkundik.ui.common.Stops;
import kz.onkundik.ui.common.TypedTitle;
import kz.onkundik.ui.common.Words;
import org.kordamp.ikonli.feather.Feather;

/** The history of one plan row or event, over the right side of its screen. */
public final class HistorySheet extends BorderPane {
    private static final double WIDTH = 480;
    private static final double GAP = 12;

    /** @param close takes the sheet away */
    public HistorySheet(Words words, HistoryModel model, ZoneId zone, Runnable close) {
        setId("history-sheet");
        getStyleClass().add("panel");
        setMinWidth(WIDTH);
        setMaxWidth(WIDTH);
        var title = new Label();
        title.textProperty().bind(words.text("history.title"));
        title.getStyleClass().add("section-title");
        var of = new TypedTitle("hint", "compact");
        of.setText(model.subject().get().title());
        var texts = new VBox(2, title, of);
        HBox.setHgrow(texts, Priority.ALWAYS);
        var cross = Buttons.icon(Feather.X, words.text("common.close"), close);
        cross.setId("history-close");
        var head = new HBox(GAP, texts, cross);
        head.setAlignment(Pos.TOP_LEFT);
        head.getStyleClass().addAll("page-head", "hairline-bottom");
        head.setPadding(new Insets(GAP));
        setTop(head);
        setCenter(new HistoryList(words, model, zone));
        Stops.begin(this, this::getCenter);
    }
}
