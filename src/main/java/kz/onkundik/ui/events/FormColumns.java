package kz.onkundik.ui.events;

import javafx.beans.binding.BooleanBinding;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import kz.onkundik.ui.common.Grown;

/** An event's photos and links beside its form, or below it where both have no room: nothing lies over anything. */
final class FormColumns extends BorderPane {
    private static final double BESIDE = 324;
    private static final double NARROW = 860;
    private static final String SIDE = "event-side";

    private final VBox form;
    private final VBox side;
    private final ScrollPane beside = scroll(null);
    private final BooleanBinding narrow =
            Grown.isNarrow(this, NARROW).and(widthProperty().greaterThan(0));

    FormColumns(VBox form, VBox side) {
        this.form = form;
        this.side = side;
        form.getStyleClass().addAll("compact", "event-form");
        beside.getStyleClass().add("beside");
        Grown.fix(beside, BESIDE);
        setCenter(scroll(form));
        narrow.subscribe(this::arrange);
    }

    private void arrange(boolean narrow) {
        side.getStyleClass().removeAll("compact", SIDE);
        if (narrow) {
            setRight(null);
            beside.setContent(null);
            form.getChildren().add(side);
        } else {
            form.getChildren().remove(side);
            side.getStyleClass().addAll("compact", SIDE);
            beside.setContent(side);
            setRight(beside);
        }
    }

    private static ScrollPane scroll(Node content) {
        var scroll = new ScrollPane(content);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("edge-to-edge");
        return scroll;
    }
}
