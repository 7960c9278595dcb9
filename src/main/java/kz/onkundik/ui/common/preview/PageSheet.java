package kz.onkundik.ui.common.preview;

import java.awt.image.BufferedImage;
import javafx.scene.image.ImageView;
import javafx.scene.layout.StackPane;

/** One page on the desk: white paper of the page's size, with its picture once that is drawn. */
final class PageSheet extends StackPane {
    private final ImageView picture = new ImageView();
    /** The scale of the picture in pixels per point; 0 while the page must be drawn. */
    private float drawn;

    PageSheet() {
        getStyleClass().add("page-sheet");
        picture.setSmooth(true);
        getChildren().add(picture);
    }

    /** The paper's size on screen. An older picture is stretched until the new one is there. */
    void size(double width, double height) {
        setMinSize(width, height);
        setMaxSize(width, height);
        picture.setFitWidth(width);
        picture.setFitHeight(height);
    }

    /** Whether the picture is of this scale and of the shown preview. */
    boolean isDrawn(float scale) {
        return drawn == scale;
    }

    /** Keeps the picture until a newer one comes. */
    void outdate() {
        drawn = 0;
    }

    /** Gives the picture's memory back. */
    void clear() {
        drawn = 0;
        picture.setImage(null);
    }

    /** Shows a picture without copying it. */
    void show(BufferedImage image, float scale) {
        picture.setImage(PagePicture.of(image));
        drawn = scale;
    }
}
