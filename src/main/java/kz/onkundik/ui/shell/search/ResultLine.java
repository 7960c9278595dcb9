package kz.onkundik.ui.shell.search;

import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.kordamp.ikonli.javafx.FontIcon;

/** A line that can be chosen: a result, or all further ones of its kind. */
final class ResultLine extends HBox {
    private static final double GAP = 10;

    private final Runnable chosen;

    private ResultLine(Runnable chosen, Node... content) {
        super(GAP, content);
        this.chosen = chosen;
        getStyleClass().add("result-line");
        setAlignment(Pos.CENTER_LEFT);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.BUTTON);
        setOnMouseClicked(_ -> choose());
    }

    static ResultLine of(Found found, Runnable chosen) {
        var icon = new FontIcon(found.kind().icon());
        icon.getStyleClass().add("muted");
        var words = new VBox(flow(found.title(), "result-title"));
        if (!found.detail().runs().isEmpty()) {
            words.getChildren().add(flow(found.detail(), "result-detail"));
        }
        HBox.setHgrow(words, Priority.ALWAYS);
        var line = new ResultLine(chosen, icon, words);
        line.setAccessibleText(found.title().text() + ". " + found.detail().text());
        return line;
    }

    static ResultLine more(ObservableValue<String> words, Runnable chosen) {
        var label = new Label();
        label.textProperty().bind(words);
        label.getStyleClass().add("result-more");
        var line = new ResultLine(chosen, label);
        line.accessibleTextProperty().bind(words);
        return line;
    }

    void choose() {
        chosen.run();
    }

    private static TextFlow flow(Marked marked, String style) {
        var flow = new TextFlow();
        flow.getStyleClass().add(style);
        for (Marked.Run run : marked.runs()) {
            var text = new Text(run.text());
            text.getStyleClass().add(run.found() ? "found" : "said");
            flow.getChildren().add(text);
        }
        return flow;
    }
}
