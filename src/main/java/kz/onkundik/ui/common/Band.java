package kz.onkundik.ui.common;

import javafx.beans.value.ObservableValue;
import javafx.geometry.Insets;
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

    /** From the top of a line to its sign, and to the cross. */
    private static final Insets SIGN = new Insets(3, 0, 0, 0);

    private static final Insets CROSS = new Insets(-4, 0, -4, 0);
    private static final Insets DONE = new Insets(6, 0, 0, 0);

    private final VBox lines = new VBox(LINE_GAP);

    /** @param actions at most one button, and the cross that closes it */
    public Band(StateIcon sign, ObservableValue<String> sentence, Node... actions) {
        super(GAP);
        setAlignment(Pos.CENTER_LEFT);
        lines.setAlignment(Pos.CENTER_LEFT);
        lines.getChildren().add(line(sentence));
        fill(sign, sign.icon(), actions);
    }

    /** With a bold first line that says what, above the sentence that says why. */
    public Band(StateIcon sign, ObservableValue<String> title, ObservableValue<String> sentence, Node... actions) {
        super(GAP);
        setAlignment(Pos.TOP_LEFT);
        var what = line(title);
        what.getStyleClass().add("bold");
        lines.getChildren().addAll(what, line(sentence));
        var icon = sign.icon();
        setMargin(icon, SIGN);
        for (Node action : actions) {
            setMargin(action, CROSS);
        }
        fill(sign, icon, actions);
    }

    /** Adds what more there is to say, below the sentence. */
    public void below(Node more) {
        lines.getChildren().add(more);
    }

    /** Adds what can be done, below all that is said. */
    public void actions(Node doing) {
        VBox.setMargin(doing, DONE);
        lines.getChildren().add(doing);
    }

    private void fill(StateIcon sign, Node icon, Node... actions) {
        getStyleClass().add("band");
        switch (sign) {
            case ERROR -> getStyleClass().add("danger");
            // All in order looks nearly grey.
            case HINT, HELD, KEY_CONFIRMED -> getStyleClass().add("quiet");
            default -> {}
        }
        setHgrow(lines, Priority.ALWAYS);
        getChildren().addAll(icon, lines);
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
