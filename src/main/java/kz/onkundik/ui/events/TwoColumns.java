package kz.onkundik.ui.events;

import javafx.geometry.Orientation;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/** Two columns of one width; the second stands below the first where they have no room beside each other. */
final class TwoColumns extends Pane {
    private final Region left;
    private final Region right;
    private final double between;
    private final double below;
    private final double widest;

    /**
     * @param between them when they stand beside each other
     * @param below between them when they do not
     * @param widest that both together become
     */
    TwoColumns(Region left, Region right, double between, double below, double widest) {
        this.left = left;
        this.right = right;
        this.between = between;
        this.below = below;
        this.widest = widest;
        getChildren().addAll(left, right);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinWidth(double height) {
        return Math.max(left.minWidth(-1), right.minWidth(-1));
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        double column = column(width);
        double first = left.prefHeight(column);
        double second = right.prefHeight(column);
        return isBeside(width) ? Math.max(first, second) : first + below + second;
    }

    @Override
    protected void layoutChildren() {
        double column = column(getWidth());
        double first = left.prefHeight(column);
        left.resizeRelocate(0, 0, column, first);
        right.resizeRelocate(
                isBeside(getWidth()) ? column + between : 0,
                isBeside(getWidth()) ? 0 : first + below,
                column,
                right.prefHeight(column));
    }

    private double column(double width) {
        return isBeside(width) ? half(width) : Math.min(width, widest / 2);
    }

    private boolean isBeside(double width) {
        return half(width) >= computeMinWidth(-1);
    }

    private double half(double width) {
        return snapSizeX((Math.min(width, widest) - between) / 2) - 1;
    }
}
