package kz.onkundik.app;

import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.stage.Window;
import kz.onkundik.ui.common.AppIcon;
import kz.onkundik.ui.common.HelpTopic;
import kz.onkundik.ui.common.Theme;
import kz.onkundik.ui.common.Words;
import kz.onkundik.ui.help.HelpView;
import kz.onkundik.ui.help.HelpViewModel;

/**
 * The help in a window of its own, so that it is read while one works and goes to a second screen. It stands before the
 * window of the work, which may be used all the time, and closes with it.
 */
final class HelpWindow {
    private static final double WIDTH = 460;
    private static final double HEIGHT = 680;
    private static final double LEAST_WIDTH = 340;
    private static final double LEAST_HEIGHT = 360;

    private final Stage work;
    private final Words words;
    private final Theme theme;
    private final HelpViewModel model;
    private Stage stage;

    /** @param work the window that it stands beside */
    HelpWindow(Stage work, Words words, Theme theme) {
        this.work = work;
        this.words = words;
        this.theme = theme;
        model = new HelpViewModel(words);
    }

    /** Shows this page, in the window that is there or in a new one. */
    void show(HelpTopic topic) {
        model.turnTo(topic);
        if (stage == null) {
            stage = made();
        }
        if (!stage.isShowing()) {
            stand();
            stage.show();
        }
        stage.toFront();
        stage.requestFocus();
    }

    /** Says how the tour begins, or that it cannot: null. The help stands aside for it. */
    void offerTour(Runnable begin) {
        model.tour()
                .set(
                        begin == null
                                ? null
                                : () -> {
                                    stage.hide();
                                    begin.run();
                                });
    }

    private Stage made() {
        var made = new Stage();
        made.initOwner(work);
        made.titleProperty().bind(words.text("help.title"));
        made.getIcons().addAll(AppIcon.image(16), AppIcon.image(32), AppIcon.image(64));
        made.setMinWidth(LEAST_WIDTH);
        made.setMinHeight(LEAST_HEIGHT);
        var scene = new Scene(new HelpView(words, model), WIDTH, HEIGHT);
        scene.addEventHandler(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ESCAPE) {
                made.hide();
            }
        });
        made.setScene(scene);
        theme.dress(scene);
        return made;
    }

    private void stand() {
        Rectangle2D place = beside(bounds(work), screen(work));
        stage.setX(place.getMinX());
        stage.setY(place.getMinY());
        stage.setWidth(place.getWidth());
        stage.setHeight(place.getHeight());
    }

    /**
     * Where the help stands: in the free room at the right of the work, else at its left, else over its right edge, where
     * the least is hidden.
     */
    static Rectangle2D beside(Rectangle2D work, Rectangle2D screen) {
        double height = Math.clamp(work.getHeight(), Math.min(HEIGHT, screen.getHeight()), screen.getHeight());
        double top = Math.clamp(work.getMinY(), screen.getMinY(), screen.getMaxY() - height);
        double right = screen.getMaxX() - work.getMaxX();
        double left = work.getMinX() - screen.getMinX();
        if (right >= LEAST_WIDTH) {
            return new Rectangle2D(work.getMaxX(), top, Math.min(WIDTH, right), height);
        } else if (left >= LEAST_WIDTH) {
            double width = Math.min(WIDTH, left);
            return new Rectangle2D(work.getMinX() - width, top, width, height);
        }
        return new Rectangle2D(screen.getMaxX() - WIDTH, top, WIDTH, height);
    }

    private static Rectangle2D bounds(Window window) {
        return new Rectangle2D(window.getX(), window.getY(), window.getWidth(), window.getHeight());
    }

    private static Rectangle2D screen(Window window) {
        return Screen.getScreensForRectangle(window.getX(), window.getY(), window.getWidth(), window.getHeight())
                .stream()
                .findFirst()
                .orElseGet(Screen::getPrimary)
                .getVisualBounds();
    }
}
