package kz.onkundik.ui.common;

import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import kz.onkundik.text.VisibleText;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** One answer of a verdict: a sign, what it is, and what follows from it; names in it cannot disturb the line. */
public final class VerdictLine extends HBox {
    private static final double GAP = 12;

    /** @param id of the answer's own words */
    public VerdictLine(
            String id, Feather icon, String colour, ObservableValue<String> words, ObservableValue<String> hint) {
        super(GAP);
        var sign = new FontIcon(icon);
        sign.getStyleClass().add(colour);
        var first = line(words);
        first.setId(id);
        var second = line(hint);
        second.getStyleClass().add("hint");
        getChildren().addAll(sign, new VBox(first, second));
        setAlignment(Pos.CENTER_LEFT);
        getStyleClass().addAll("verdict-line", "hairline-bottom");
    }

    private static Label line(ObservableValue<String> words) {
        var label = new Label();
        label.textProperty().bind(words.map(VisibleText::of));
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }
}
