package kz.onkundik.ui.common;

import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;

/** A word that turns bold when it is chosen: it takes the room of the bold one always, so that nothing beside it moves. */
final class SteadyWord extends StackPane {
    /** @param style of the word, as if it stood alone */
    SteadyWord(ObservableValue<String> word, String style) {
        setAlignment(Pos.CENTER_LEFT);
        setMinWidth(USE_PREF_SIZE);
        Label room = label(word, style);
        room.getStyleClass().add("bold");
        room.setVisible(false);
        getChildren().addAll(room, label(word, style));
    }

    private static Label label(ObservableValue<String> word, String style) {
        var label = new Label();
        label.textProperty().bind(word);
        label.getStyleClass().add(style);
        label.setMinWidth(USE_PREF_SIZE);
        return label;
    }
}
