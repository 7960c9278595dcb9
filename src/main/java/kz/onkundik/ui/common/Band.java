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

    /** @param actions at most one button, and the cross that closes it */
    public Band(StateIcon sign, ObservableValue<String> sentence, Node... actions) {
        super(GAP);
        setAlignment(Pos.CENTER_LEFT);
        fill(sign, line(sentence), actions);
    }

    /** With a bold first line that says what, above the sentence that says why. */
    public Band(StateIcon sign, ObservableValue<String> title, ObservableValue<String> sentence, Node... actions) {
        super(GAP);
        setAlignment(Pos.TOP_LEFT);
        var what = line(title);
        what.getStyleClass().add("bold");
        fill(sign, new VBox(LINE_GAP, what, line(sentence)), actions);
    }

    private void fill(StateIcon sign, Node words, Node... actions) {
        getStyleClass().add("band");
        if (sign == StateIcon.ERROR) {
            getStyleClass().add("danger");
        }
        setHgrow(words, Priority.ALWAYS);
        getChildren().addAll(sign.icon(), words);
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
