package kz.onkundik.ui.common;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/**
 * What belongs to the chosen thing, at the right. Where the window is narrow it becomes a button and lies over the
 * content when that is pressed; nothing else moves.
 */
public final class SidePanel extends StackPane {
    private final BooleanBinding narrow;

    /**
     * @param panelWidth in pixels
     * @param roomNeeded the width of the whole, in pixels, below which the panel becomes a button
     * @param toggle the button, which is shown only then
     */
    public SidePanel(Region content, Region panel, double panelWidth, double roomNeeded, ToggleButton toggle) {
        narrow = widthProperty().lessThan(roomNeeded);
        panel.setMinWidth(panelWidth);
        panel.setMaxWidth(panelWidth);
        setAlignment(panel, Pos.CENTER_RIGHT);
        panel.visibleProperty().bind(narrow.not().or(toggle.selectedProperty()));
        toggle.visibleProperty().bind(narrow);
        toggle.managedProperty().bind(narrow);
        var margin = Bindings.createObjectBinding(() -> new Insets(0, narrow.get() ? 0 : panelWidth, 0, 0), narrow);
        margin.subscribe(insets -> setMargin(content, insets));
        content.setMinWidth(0);
        getChildren().addAll(content, panel);
    }
}
