package kz.onkundik.ui.common;

import javafx.scene.Group;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.Image;
import javafx.scene.paint.Color;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.StrokeLineCap;

/** The sign of the program: a sun of ten rays, for күн is both day and sun. */
public final class AppIcon {
    private static final int RAYS = 10;
    private static final Color GROUND = Color.web("#0a659c");

    private AppIcon() {}

    /** @param size the side of the tile, in pixels */
    public static Group node(double size) {
        var tile = new Rectangle(size, size, GROUND);
        tile.setArcWidth(size * 0.4);
        tile.setArcHeight(size * 0.4);
        double middle = size / 2;
        var sun = new Group(tile, new Circle(middle, middle, size * 0.155, Color.WHITE));
        for (int ray = 0; ray < RAYS; ray++) {
            sun.getChildren().add(ray(middle, size, 2 * Math.PI * ray / RAYS - Math.PI / 2));
        }
        return sun;
    }

    /** For the window's corner and the task bar. */
    public static Image image(int size) {
        var clear = new SnapshotParameters();
        clear.setFill(Color.TRANSPARENT);
        return node(size).snapshot(clear, null);
    }

    private static Line ray(double middle, double size, double angle) {
        double near = size * 0.265;
        double far = size * 0.36;
        var ray = new Line(
                middle + near * Math.cos(angle),
                middle + near * Math.sin(angle),
                middle + far * Math.cos(angle),
                middle + far * Math.sin(angle));
        ray.setStroke(Color.WHITE);
        ray.setStrokeWidth(size * 0.075);
        ray.setStrokeLineCap(StrokeLineCap.ROUND);
        return ray;
    }
}
