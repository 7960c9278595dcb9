package kz.onkundik.ui.help;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.PopupWindow;
import javafx.stage.Window;
import kz.onkundik.settings.ThemeChoice;
import kz.onkundik.text.Language;
import kz.onkundik.ui.common.SchoolFixture;
import kz.onkundik.ui.common.TestWindow;
import kz.onkundik.ui.shell.ShellFrame;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The short tour through the frame of an open file. */
class TourTest {
    @TempDir
    private Path folder;

    @TempDir
    private Path other;

    private TestWindow window;
    private Tour tour;

    @BeforeEach
    void show() {
        window = TestWindow.show(1100, 680, Language.KK, ThemeChoice.LIGHT, (words, theme) -> {
            var frame = ShellFrame.around(
                    words, theme, SchoolFixture.empty(folder), "shell.plan", _ -> new Label("Жоспар"));
            tour = new Tour(words, frame);
            return frame;
        });
    }

    @AfterEach
    void close() {
        window.run(() -> tour.end());
        window.close();
    }

    @Test
    void itGoesThroughFivePlacesWithEnterAndEnds() {
        window.run(() -> tour.begin());

        for (String title :
                List.of("Жоспардан бастаңыз", "Өткізілген іс-шаралар", "Есеп", "Бәрі өзі сақталады", "Анықтама")) {
            assertEquals(title, title());
            enter();
        }
        assertFalse(window.call(() -> tour.isGoingOn()));
    }

    @Test
    void itPointsRightAlsoIntoAFrameThatWasNotDrawnYet() {
        double[] pointed = window.call(() -> {
            var words = window.words();
            var frame = ShellFrame.around(
                    words, window.theme(), SchoolFixture.empty(other), "shell.plan", _ -> new Label("Жоспар"));
            window.scene().setRoot(frame);
            tour = new Tour(words, frame);
            tour.begin();
            Node plan = frame.lookupAll(".nav-item").stream()
                    .filter(each -> "nav-shell.plan".equals(each.getId()))
                    .findFirst()
                    .orElseThrow();
            return new double[] {
                plan.localToScreen(plan.getBoundsInLocal()).getMaxX(),
                bubbles().getFirst().getX() + bubbles().getFirst().getScene().getX()
            };
        });

        assertTrue(pointed[0] > 100, "the entry has its place");
        assertEquals(pointed[0], pointed[1], 30);
    }

    @Test
    void escEndsItAtOnce() {
        window.run(() -> tour.begin());
        window.key(KeyCode.ESCAPE);

        assertFalse(window.call(() -> tour.isGoingOn()));
        assertEquals(List.of(), bubbles());
    }

    @Test
    void skipEndsItAndItCanBeginAgain() {
        window.run(() -> tour.begin());
        press("#tour-skip");
        assertFalse(window.call(() -> tour.isGoingOn()));

        window.run(() -> tour.begin());
        assertTrue(window.call(() -> tour.isGoingOn()));
        assertEquals("Жоспардан бастаңыз", title());
    }

    @Test
    void itIsSeenWholeInTheWindow() {
        window.run(() -> tour.begin());
        window.picturePopup("tour-kk");
        window.run(() -> window.words().language().set(Language.RU));
        window.run(() -> window.theme().choice().set(ThemeChoice.DARK));
        press("#tour-next");
        press("#tour-next");
        press("#tour-next");
        window.picturePopup("tour-ru-dark");
    }

    private String title() {
        return window.call(() -> ((Label) scene().getRoot().lookup(".section-title")).getText());
    }

    /** Presses Enter and lets it go, wherever the window has its focus: the bubble takes it. */
    private void enter() {
        window.run(() -> Stream.of(KeyEvent.KEY_PRESSED, KeyEvent.KEY_RELEASED)
                .forEach(type -> window.scene()
                        .getRoot()
                        .fireEvent(new KeyEvent(type, "", "", KeyCode.ENTER, false, false, false, false))));
    }

    private void press(String selector) {
        window.run(() -> ((Button) scene().getRoot().lookup(selector)).fire());
    }

    private static Scene scene() {
        return bubbles().getFirst().getScene();
    }

    private static List<Window> bubbles() {
        return Window.getWindows().stream()
                .filter(PopupWindow.class::isInstance)
                .toList();
    }
}
