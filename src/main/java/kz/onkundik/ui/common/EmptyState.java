package kz.onkundik.ui.common;

import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextAlignment;

/** An empty list: one sentence of what will be here, one button that makes the first. */
public final class EmptyState extends VBox {
    private static final double WIDEST = 420;
    private static final double GAP = 16;

    public EmptyState(ObservableValue<String> sentence, Button first) {
        super(GAP, sentence(sentence), first);
        dress();
    }

    /** Where nothing can be made here. */
    public EmptyState(ObservableValue<String> sentence) {
        super(GAP, sentence(sentence));
        dress();
    }

    private void dress() {
        getStyleClass().add("empty-state");
        setAlignment(Pos.CENTER);
    }

    private static Label sentence(ObservableValue<String> text) {
        var label = new Label();
        label.textProperty().bind(text);
        label.getStyleClass().add("muted");
        label.setWrapText(true);
        label.setTextAlignment(TextAlignment.CENTER);
        label.setAlignment(Pos.CENTER);
        label.setMaxWidth(WIDEST);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }
}
