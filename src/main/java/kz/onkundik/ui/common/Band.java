package kz.onkundik.ui.common;

import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/** What the program found, in place and until mended: tinted, with an icon, a sentence and what can be done. */
public final class Band extends HBox {
    private static final double GAP = 10;

    /** @param actions at most one button, or the cross that closes it */
    public Band(StateIcon sign, ObservableValue<String> sentence, Node... actions) {
        super(GAP);
        getStyleClass().add("band");
        if (sign == StateIcon.ERROR) {
            getStyleClass().add("danger");
        }
        var label = new Label();
        label.textProperty().bind(sentence);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        label.setMaxWidth(Double.MAX_VALUE);
        setHgrow(label, Priority.ALWAYS);
        setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(sign.icon(), label);
        getChildren().addAll(actions);
    }
}
