package kz.onkundik.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import javafx.application.ColorScheme;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import javafx.stage.Window;
import kz.onkundik.text.Language;
import kz.onkundik.ui.common.SchoolFixture;
import kz.onkundik.ui.help.HelpView;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** F1 in the real window: the help about what is seen, beside the work. */
class HelpKeyTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2023-11-24T09:00:00Z"), ZoneId.of("Asia/Almaty"));

    @TempDir
    private Path folder;

    @Test
    void onEveryScreenItOpensThePageAboutThatScreen() throws Exception {
        SchoolFixture.empty(folder).close(() -> {});
        FxToolkit.registerPrimaryStage();
        var wiring = new WindowWiring[1];
        Stage stage = call(() -> {
            var window = new Stage();
            wiring[0] = new WindowWiring(
                    window,
                    CLOCK,
                    folder.resolve("preferences.json"),
                    folder,
                    "test",
                    new SimpleObjectProperty<>(ColorScheme.LIGHT),
                    words -> new FileDialogs(window, words, folder),
                    new ShownFiles(null),
                    new OpenWindows(folder.resolve("windows"), Duration.ofSeconds(3)),
                    Optional.of(Language.KK));
            wiring[0].start(Optional.empty());
            return window;
        });
        try {
            assertEquals("Бірінші бет", help(stage));
            call(() -> {
                wiring[0].start(Optional.of(folder.resolve("Үлгі мектебі.onkundik")));
                return true;
            });
            WaitForAsyncUtils.waitFor(
                    30, TimeUnit.SECONDS, () -> call(() -> !items(stage).isEmpty()));
            Map<String, String> pages = new LinkedHashMap<>();
            for (Node item : call(() -> items(stage))) {
                press(item, KeyCode.ENTER);
                pages.put(item.getId(), help(stage));
            }
            assertFalse(pages.containsValue("Неден бастау керек"), pages.toString());
            assertEquals(pages.size(), Set.copyOf(pages.values()).size(), pages.toString());
        } finally {
            call(() -> {
                stage.hide();
                wiring[0].stop();
                return true;
            });
        }
    }

    @Test
    void theHelpStandsInTheFreeRoomBesideTheWorkElseWhereItHidesLeast() {
        var screen = new Rectangle2D(0, 0, 1920, 1040);

        assertEquals(
                new Rectangle2D(1380, 20, 460, 800), HelpWindow.beside(new Rectangle2D(100, 20, 1280, 800), screen));
        assertEquals(new Rectangle2D(60, 20, 460, 800), HelpWindow.beside(new Rectangle2D(520, 20, 1280, 800), screen));
        assertEquals(new Rectangle2D(1460, 0, 460, 1040), HelpWindow.beside(new Rectangle2D(0, 0, 1920, 1040), screen));
        assertEquals(
                new Rectangle2D(906, 48, 460, 680),
                HelpWindow.beside(new Rectangle2D(100, 100, 1200, 640), new Rectangle2D(0, 0, 1366, 728)));
    }

    /** Presses F1, and gives the title of the page that is shown then. */
    private static String help(Stage work) {
        press(work.getScene().getRoot(), KeyCode.F1);
        return call(() -> Window.getWindows().stream()
                .filter(window -> window.getScene().getRoot() instanceof HelpView)
                .map(window -> window.getScene().getRoot().lookup("#help-page .screen-title"))
                .map(title -> ((Label) title).getText())
                .findFirst()
                .orElse(""));
    }

    private static List<Node> items(Stage stage) {
        return stage.getScene().getRoot().lookupAll(".nav-item").stream()
                .filter(item -> !item.getId().equals("nav-help"))
                .toList();
    }

    private static void press(Node node, KeyCode key) {
        call(() -> {
            node.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, false, false, false, false));
            return true;
        });
    }

    private static <T> T call(Callable<T> question) {
        return WaitForAsyncUtils.waitFor(WaitForAsyncUtils.asyncFx(question));
    }
}
