package kz.onkundik.ui.plan;

import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.TableCell;
import javafx.scene.layout.Region;

/**
 * A cell that wraps its words and is as high as they need: a table asks its cells how high they want to be without
 * saying how wide they are.
 */
abstract class WrappedCell<S, T> extends TableCell<S, T> {
    WrappedCell() {
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setAlignment(Pos.CENTER_LEFT);
    }

    /** How wide the cell's words may be drawn, with the padding. */
    ObservableValue<? extends Number> wide() {
        return getTableColumn().widthProperty();
    }

    @Override
    protected double computePrefHeight(double width) {
        if (!(getGraphic() instanceof Region words) || getTableColumn() == null) {
            return super.computePrefHeight(width);
        }
        return snappedTopInset() + snappedBottomInset() + words.prefHeight(inner());
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        // The skin clips a cell to its column; words that reach into the next one must be seen.
        setClip(null);
        if (getGraphic() instanceof Region words && getTableColumn() != null) {
            double height = words.prefHeight(inner());
            words.resizeRelocate(
                    snappedLeftInset(), snapPositionY((getHeight() - height) / 2), inner(), snapSizeY(height));
        }
    }

    private double inner() {
        return wide().getValue().doubleValue() - snappedLeftInset() - snappedRightInset();
    }
}
