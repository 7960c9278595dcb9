package kz.onkundik.ui.keys;

import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import kz.onkundik.ui.common.Words;
import kz.onkundik.ui.common.keys.NcaLayerBox;

/** Small pieces that the parts of the section are put together from. */
final class Parts {
    static final double PASSWORD_WIDTH = 280;

    private static final double GAP = 8;

    private Parts() {}

    /** The head of a part: its name, and what can be done there, at the right. */
    static HBox head(ObservableValue<String> title, Node... actions) {
        var label = new Label();
        label.textProperty().bind(title);
        label.getStyleClass().add("section-title");
        label.setMinWidth(Region.USE_PREF_SIZE);
        var room = new Region();
        HBox.setHgrow(room, Priority.ALWAYS);
        var head = new HBox(GAP, label, room);
        head.setAlignment(Pos.CENTER_LEFT);
        head.getChildren().addAll(actions);
        return head;
    }

    /** A line of words that wraps. */
    static Label wrapped(ObservableValue<String> text, String... styles) {
        var label = new Label();
        label.textProperty().bind(text);
        label.getStyleClass().addAll(styles);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    /** What is to be known and done while NCALayer is asked. */
    static Node ncaLayer(Words words, NcaLayerAsking asking) {
        return new NcaLayerBox(
                words,
                asking.everyKey(),
                asking.waiting(),
                asking.waiting().map(waits -> waits ? "report.ncalayer.waiting" : ""),
                asking::giveUp);
    }

    /** Shows a node only while this is so; it takes no room else. */
    static <N extends Node> N shownWhile(N node, ObservableValue<Boolean> so) {
        node.visibleProperty().bind(so.map(Boolean.TRUE::equals).orElse(false));
        node.managedProperty().bind(node.visibleProperty());
        return node;
    }
}
