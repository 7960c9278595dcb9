package kz.onkundik.ui.common;

import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.text.Font;
import javafx.scene.text.Text;

/**
 * What a person typed as the name of something, which may be of any length: a few lines at most, then an ellipsis, and
 * the whole of it on hovering.
 */
public final class TypedTitle extends Label {
    private static final int USUAL = 2;

    /** Of a line: a label leaves out its last one where that has no room to spare. */
    private static final double SLACK = 0.4;

    private static final double WIDEST_TIP = 640;

    /** Of two lines at most. */
    public TypedTitle(String... styles) {
        this(USUAL, styles);
    }

    /** @param lines how many there may be at most */
    public TypedTitle(int lines, String... styles) {
        getStyleClass().addAll(styles);
        setWrapText(true);
        maxHeightProperty().bind(fontProperty().map(font -> (lines + SLACK) * height(font)));
        var whole = new Tooltip();
        whole.textProperty().bind(textProperty());
        whole.setWrapText(true);
        whole.setMaxWidth(WIDEST_TIP);
        setTooltip(whole);
    }

    private static double height(Font font) {
        var line = new Text(" ");
        line.setFont(font);
        return line.getLayoutBounds().getHeight();
    }

    /** As high as its words need, as far as that is allowed. */
    @Override
    protected double computeMinHeight(double width) {
        return Math.min(computePrefHeight(width), getMaxHeight());
    }
}
