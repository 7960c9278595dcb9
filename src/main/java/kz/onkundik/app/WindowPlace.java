package kz.onkundik.app;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;
import kz.onkundik.settings.WindowBounds;

/** Where a window stands: put back as it was left, and remembered as it is while it does not fill the screen. */
final class WindowPlace {
    /** As much of a window's head must lie on a screen that a mouse can take hold of it. */
    private static final double GRIP_WIDTH = 120;

    private static final double GRIP_HEIGHT = 32;

    private final Stage stage;
    private Rectangle2D unfilled;

    WindowPlace(Stage stage) {
        this.stage = stage;
    }

    /** Puts the window where it was left, if that place is still there; begins to remember where it is. */
    void restore(Optional<WindowBounds> left) {
        left.ifPresent(bounds -> {
            List<Rectangle2D> screens =
                    Screen.getScreens().stream().map(Screen::getVisualBounds).toList();
            onScreen(bounds, screens).ifPresent(this::put);
            stage.setMaximized(bounds.maximized());
        });
        stage.xProperty().subscribe(_ -> remember());
        stage.yProperty().subscribe(_ -> remember());
        stage.widthProperty().subscribe(_ -> remember());
        stage.heightProperty().subscribe(_ -> remember());
    }

    /** How the window is left; a window that fills the screen or is put away is left where it would return to. */
    WindowBounds bounds() {
        remember();
        Rectangle2D place = unfilled == null ? now() : unfilled;
        return new WindowBounds(
                (int) place.getMinX(),
                (int) place.getMinY(),
                (int) place.getWidth(),
                (int) place.getHeight(),
                stage.isMaximized());
    }

    /**
     * The place on the screens of today.
     *
     * @return no larger than the screen on which its head lies; empty where no screen has its head any more
     */
    static Optional<Rectangle2D> onScreen(WindowBounds left, List<Rectangle2D> screens) {
        for (Rectangle2D screen : screens) {
            double visible = Math.min(left.x() + left.width(), screen.getMaxX()) - Math.max(left.x(), screen.getMinX());
            boolean held = left.y() >= screen.getMinY() - GRIP_HEIGHT / 2
                    && left.y() + GRIP_HEIGHT <= screen.getMaxY()
                    && visible >= GRIP_WIDTH;
            if (held) {
                return Optional.of(new Rectangle2D(
                        left.x(),
                        left.y(),
                        Math.min(left.width(), screen.getWidth()),
                        Math.min(left.height(), screen.getHeight())));
            }
        }
        return Optional.empty();
    }

    private void put(Rectangle2D place) {
        stage.setX(place.getMinX());
        stage.setY(place.getMinY());
        stage.setWidth(place.getWidth());
        stage.setHeight(place.getHeight());
    }

    private void remember() {
        boolean known = !Double.isNaN(stage.getX()) && !Double.isNaN(stage.getWidth());
        if (known && !stage.isMaximized() && !stage.isIconified()) {
            unfilled = now();
        }
    }

    private Rectangle2D now() {
        return new Rectangle2D(stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight());
    }
}
