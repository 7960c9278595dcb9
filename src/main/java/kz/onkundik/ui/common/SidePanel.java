package kz.onkundik.ui.common;

import javafx.beans.binding.BooleanBinding;
import javafx.beans.value.ObservableValue;
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
    private final ObservableValue<Double> panelWidth;
    private final BooleanBinding narrow;

    /**
     * @param panelWidth in pixels, with letters of the usual size
     * @param roomNeeded the width of the whole, in pixels, below which the panel becomes a button
     * @param toggle the button, which is shown only then
     */
    public SidePanel(Region content, Region panel, double panelWidth, double roomNeeded, ToggleButton toggle) {
        this.content = content;
        this.panel = panel;
        this.panelWidth = Grown.pixels(this, panelWidth);
        this.panelWidth.subscribe(this::requestLayout);
        narrow = Grown.isNarrow(this, roomNeeded);
        panel.visibleProperty().bind(narrow.not().or(toggle.selectedProperty()));
        toggle.visibleProperty().bind(narrow);
        toggle.managedProperty().bind(narrow);
        Spot.opens(panel, () -> toggle.setSelected(true));
        getChildren().addAll(content, panel);
    }

    @Override
    protected void layoutChildren() {
        double wide = panelWidth.getValue();
        double beside = narrow.get() ? 0 : wide;
        content.resizeRelocate(0, 0, getWidth() - beside, getHeight());
        panel.resizeRelocate(getWidth() - wide, 0, wide, getHeight());
    }
}
