package kz.onkundik.ui.common;

import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** What the program found, in place and until mended: tinted, with an icon, a sentence and what can be done. */
public final class Band extends HBox {
    private static final double GAP = 10;
    private static final double LINE_GAP = 4;

    private final VBox lines = new VBox(LINE_GAP);

    /** @param actions at most one button, and the cross that closes it */
    public Band(StateIcon sign, ObservableValue<String> sentence, Node... actions) {
        super(GAP);
        setAlignment(Pos.CENTER_LEFT);
        lines.getChildren().add(line(sentence));
        fill(sign, actions);
    }

    /** With a bold first line that says what, above the sentence that says why. */
    public Band(StateIcon sign, ObservableValue<String> title, ObservableValue<String> sentence, Node... actions) {
        super(GAP);
        setAlignment(Pos.TOP_LEFT);
        var what = line(title);
        what.getStyleClass().add("bold");
        lines.getChildren().addAll(what, line(sentence));
        fill(sign, actions);
    }

    /** Adds what more there is to say or to do, below the sentence. */
    public void below(Node more) {
        lines.getChildren().add(more);
    }

    private void fill(StateIcon sign, Node... actions) {
        getStyleClass().add("band");
        if (sign == StateIcon.ERROR) {
            getStyleClass().add("danger");
        }
        setHgrow(lines, Priority.ALWAYS);
        getChildren().addAll(sign.icon(), lines);
        getChildren().addAll(actions);
    }

    private static Label line(ObservableValue<String> text) {
        var label = new Label();
        label.textProperty().bind(text);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        label.setMaxWidth(Double.MAX_VALUE);
        return label;
    }
}
