package kz.onkundik.app;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import javafx.application.Platform;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import kz.onkundik.settings.WindowBounds;
import kz.onkundik.ui.common.AppIcon;
import kz.onkundik.ui.common.HelpTopic;
import kz.onkundik.ui.common.Shortcut;
import kz.onkundik.ui.common.Theme;
import kz.onkundik.ui.common.Words;
import kz.onkundik.ui.help.Tour;

/** The program's window: what is shown in it, and the help and the tour about that. */
final class ProgramWindow {
    private static final double WIDTH = 1280;
    private static final double HEIGHT = 700;
    private static final double LEAST_WIDTH = 1100;
    private static final double LEAST_HEIGHT = 640;

    private final Stage stage;
    private final Words words;
    private final Theme theme;
    private final WindowPlace place;
    private final HelpWindow help;
    private Tour tour;

    ProgramWindow(Stage stage, Words words, Theme theme) {
        this.stage = stage;
        this.words = words;
        this.theme = theme;
        place = new WindowPlace(stage);
        help = new HelpWindow(stage, words, theme);
    }

    /**
     * Opens it with what is shown already.
     *
     * @param left where it was left the last time
     * @param leave what the person asks for by closing it
     */
    void open(Optional<WindowBounds> left, Runnable leave) {
        stage.getIcons().addAll(AppIcon.image(16), AppIcon.image(32), AppIcon.image(64));
        stage.setMinWidth(LEAST_WIDTH);
        stage.setMinHeight(LEAST_HEIGHT);
        stage.setOnCloseRequest(closing -> {
            closing.consume();
            leave.run();
        });
        place.restore(left);
        stage.show();
    }

    /** Where it stands. */
    WindowBounds bounds() {
        return place.bounds();
    }

    /** Shows what there is without a file. */
    void show(Parent root) {
        endTour();
        help.offerTour(null);
        put(root);
        stage.titleProperty().bind(words.text("shell.program"));
    }

    /** Shows the screens of an open file, through which the help offers a tour. */
    void show(Path file, Parent screens) {
        endTour();
        put(screens);
        stage.titleProperty().bind(words.of(all -> file.getFileName() + " \u2013 " + all.text("shell.program")));
        tour = new Tour(words, screens);
        help.offerTour(tour::begin);
    }

    private void put(Parent root) {
        if (stage.getScene() == null) {
            var scene = new Scene(root, WIDTH, HEIGHT);
            theme.dress(scene);
            scene.addEventFilter(KeyEvent.KEY_PRESSED, this::helpKey);
            stage.setScene(scene);
        } else {
            stage.getScene().setRoot(root);
        }
    }

    /**
     * Begins the tour through the screens that are shown, once what goes on just now has ended and they are laid out.
     *
     * @param now whether it is still to begin then
     */
    void beginTour(BooleanSupplier now) {
        Platform.runLater(() -> {
            if (now.getAsBoolean()) {
                tour.begin();
            }
        });
    }

    private void endTour() {
        if (tour != null) {
            tour.end();
        }
    }

    /** F1, or Ctrl and / for the list of keys, wherever the focus is. */
    private void helpKey(KeyEvent key) {
        if (Shortcut.HELP.match(key)) {
            showHelp();
            key.consume();
        } else if (Shortcut.KEYS.match(key)) {
            help.show(HelpTopic.SHORTCUTS);
            key.consume();
        }
    }

    /** Shows the help about what is seen. */
    void showHelp() {
        help.show(HelpTopic.seen(stage.getScene().getRoot()).orElse(HelpTopic.START));
    }

    /** A field that is being typed in loses the focus, and so gives its text. */
    void endTyping() {
        stage.getScene().getRoot().requestFocus();
    }

    void comeToFront() {
        stage.setIconified(false);
        stage.toFront();
        stage.requestFocus();
    }
}
