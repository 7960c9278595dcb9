package kz.onkundik.ui.shell;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.event.EventHandler;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.InputEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.stage.Window;
import javafx.util.Duration;
import kz.onkundik.ui.common.Theme;

/**
 * The screens of the frame. Each is made once: when it is asked for, or before that in a moment in which nobody touches
 * mouse or keyboard, so that the click finds it ready.
 */
final class Screens {
    /** After the last touch, and after each thing that was made: what is touched meanwhile goes first. */
    private static final Duration STILL = Duration.millis(300);

    /** A table makes its cells in the first and styles them in the second. */
    private static final int PASSES = 2;

    private final List<NavigationEntry> entries;
    private final Node frame;
    private final Region room;
    private final Theme theme;
    private final Map<String, Node> made = new HashMap<>();
    private final PauseTransition still = new PauseTransition(STILL);
    private final EventHandler<InputEvent> touched = _ -> still.playFromStart();

    /**
     * @param frame what is touched while somebody works
     * @param room as large as a screen
     */
    Screens(List<NavigationEntry> entries, Node frame, Region room, Theme theme) {
        this.entries = entries;
        this.frame = frame;
        this.room = room;
        this.theme = theme;
        still.setOnFinished(_ -> makeNext());
    }

    /** The screen of this key; empty where there is none. */
    Optional<Node> of(String key) {
        return entries.stream()
                .filter(entry -> entry.key().equals(key))
                .findFirst()
                .map(entry -> made.computeIfAbsent(key, _ -> entry.view().get()));
    }

    /** Begins to make the others. */
    void makeAhead() {
        frame.addEventFilter(InputEvent.ANY, touched);
        still.play();
    }

    private void makeNext() {
        Optional<NavigationEntry> next =
                entries.stream().filter(entry -> !made.containsKey(entry.key())).findFirst();
        if (next.isEmpty() || !isSeen()) {
            frame.removeEventFilter(InputEvent.ANY, touched);
            return;
        }
        of(next.get().key()).ifPresent(this::dress);
        still.play();
    }

    /** Not where another file or campaign has taken the place of this one. */
    private boolean isSeen() {
        return Optional.ofNullable(frame.getScene())
                .map(Scene::getWindow)
                .filter(Window::isShowing)
                .isPresent();
    }

    /** Styled and laid out where nobody sees it: the first time of both is the longest. */
    private void dress(Node screen) {
        var wings = new StackPane(screen);
        theme.dress(new Scene(wings, room.getWidth(), room.getHeight()));
        for (int i = 0; i < PASSES; i++) {
            wings.applyCss();
            wings.layout();
        }
        wings.getChildren().clear();
    }
}
