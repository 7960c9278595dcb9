package kz.onkundik.ui.common;

import javafx.beans.binding.BooleanBinding;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/**
 * What belongs to the chosen thing, at the right. Where the window is narrow it becomes a button and lies over the
 * content when that is pressed; nothing else moves.
 */
public final class SidePanel extends Pane {
    private final Region content;
    private final Region panel;
    private final double panelWidth;
    private final BooleanBinding narrow;

    /**
     * @param panelWidth in pixels
     * @param roomNeeded the width of the whole, in pixels, below which the panel becomes a button
     * @param toggle the button, which is shown only then
     */
    public SidePanel(Region content, Region panel, double panelWidth, double roomNeeded, ToggleButton toggle) {
        this.content = content;
        this.panel = panel;
        this.panelWidth = panelWidth;
        narrow = widthProperty().lessThan(roomNeeded);
        panel.visibleProperty().bind(narrow.not().or(toggle.selectedProperty()));
        toggle.visibleProperty().bind(narrow);
        toggle.managedProperty().bind(narrow);
        Spot.opens(panel, () -> toggle.setSelected(true));
        getChildren().addAll(content, panel);
    }

    @Override
    protected void layoutChildren() {
        double beside = narrow.get() ? 0 : panelWidth;
        content.resizeRelocate(0, 0, getWidth() - beside, getHeight());
        panel.resizeRelocate(getWidth() - panelWidth, 0, panelWidth, getHeight());
    }
}
