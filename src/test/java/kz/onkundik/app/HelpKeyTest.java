package kz.onkundik.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
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
import java.util.concurrent.TimeoutException;
import javafx.application.ColorScheme;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import javafx.stage.Window;
import kz.onkundik.text.Language;
import kz.onkundik.ui.common.SchoolFixture;
import kz.onkundik.ui.help.HelpView;
import org.controlsfx.control.PopOver;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** F1 in the real window: the help about what is seen, beside the work. */
class HelpKeyTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2023-11-24T09:00:00Z"), ZoneId.of("Asia/Almaty"));

    @TempDir
    private Path folder;

    private Stage stage;
    private WindowWiring wiring;

    @BeforeEach
    void show() throws IOException, TimeoutException {
        SchoolFixture.empty(folder).close(() -> {});
        Files.copy(folder.resolve("Үлгі мектебі.onkundik"), folder.resolve("екінші.onkundik"));
        FxToolkit.registerPrimaryStage();
        call(() -> {
            stage = new Stage();
            wiring = new WindowWiring(
                    stage,
                    CLOCK,
                    folder.resolve("preferences.json"),
                    folder,
                    "test",
                    new SimpleObjectProperty<>(ColorScheme.LIGHT),
                    words -> new FileDialogs(stage, words, folder),
                    new ShownFiles(_ -> {}),
                    new OpenWindows(folder.resolve("windows"), Duration.ofSeconds(3)),
                    Optional.of(Language.KK));
            wiring.offerTour();
            wiring.start(Optional.empty());
            return true;
        });
    }

    @AfterEach
    void close() {
        call(() -> {
            stage.hide();
            wiring.stop();
            return true;
        });
    }

    @Test
    void onEveryScreenItOpensThePageAboutThatScreenAndTheTourIsForTheFirstFileOnly() {
        assertEquals("Бірінші бет", help());
        open("Үлгі мектебі.onkundik");
        await(() -> bubbles() == 1);
        press(stage.getScene().getRoot(), KeyCode.ESCAPE);
        assertEquals(0, call(HelpKeyTest::bubbles));

        Map<String, String> pages = new LinkedHashMap<>();
        for (Node item : call(this::items)) {
            press(item, KeyCode.ENTER);
            pages.put(item.getId(), help());
        }
        assertFalse(pages.containsValue("Неден бастау керек"), pages.toString());
        assertEquals(pages.size(), Set.copyOf(pages.values()).size(), pages.toString());

        Node bin = call(this::items).stream()
                .filter(item -> item.getId().equals("bin.title"))
                .findFirst()
                .orElseThrow();
        press(bin, KeyCode.ENTER);
        assertEquals("Себет", help());

        Node first = call(this::items).getFirst();
        open("екінші.onkundik");
        await(() -> !items().contains(first));
        assertEquals(0, call(HelpKeyTest::bubbles));
    }

    private void open(String file) {
        call(() -> {
            wiring.start(Optional.of(folder.resolve(file)));
            return true;
        });
        await(() -> !items().isEmpty());
    }

    private static long bubbles() {
        return Window.getWindows().stream().filter(PopOver.class::isInstance).count();
    }

    /** Presses F1, and gives the title of the page that is shown then. */
    private String help() {
        press(stage.getScene().getRoot(), KeyCode.F1);
        return call(() -> Window.getWindows().stream()
                .filter(window -> window.getScene().getRoot() instanceof HelpView)
                .map(window -> window.getScene().getRoot().lookup("#help-page .screen-title"))
                .map(title -> ((Label) title).getText())
                .findFirst()
                .orElse(""));
    }

    private List<Node> items() {
        return stage.getScene().getRoot().lookupAll(".nav-item").stream()
                .filter(item -> !item.getId().equals("nav-help"))
                .toList();
    }

    private static void await(Callable<Boolean> condition) {
        try {
            WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, () -> call(condition));
        } catch (TimeoutException e) {
            throw new AssertionError(e);
        }
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
