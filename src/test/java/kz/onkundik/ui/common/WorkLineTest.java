package kz.onkundik.ui.common;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.lang.ref.WeakReference;
import java.util.ArrayDeque;
import java.util.Deque;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;
import kz.onkundik.settings.ThemeChoice;
import kz.onkundik.text.Language;
import org.junit.jupiter.api.Test;

class WorkLineTest {
    private final Deque<Runnable> file = new ArrayDeque<>();
    private final BackgroundWork background = new BackgroundWork(file::add, Runnable::run, Runnable::run);

    @Test
    void itHearsOfWorkHoweverOftenTheMemoryIsTidied() {
        try (var window = show()) {
            System.gc();
            window.run(() -> background.run("copies.making", () -> 1, _ -> {}, _ -> {}));
            window.waitUntil(() -> !window.text().isEmpty());
            window.run(file.remove());
            assertEquals("", window.text());
        }
    }

    @Test
    void oneThatIsShownNoMoreIsLetGo() {
        try (var window = show()) {
            LetGo.assertGone(window, taken(window));
        }
    }

    private TestWindow show() {
        return TestWindow.show(
                600,
                200,
                Language.KK,
                ThemeChoice.LIGHT,
                (words, _) -> new StackPane(new WorkLine(words, background, Duration.millis(1))));
    }

    private static WeakReference<?> taken(TestWindow window) {
        return window.call(() -> new WeakReference<>(
                ((StackPane) window.scene().getRoot()).getChildren().removeFirst()));
    }
}
