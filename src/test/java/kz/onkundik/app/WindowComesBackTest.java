package kz.onkundik.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.application.ColorScheme;
import javafx.beans.property.SimpleObjectProperty;
import javafx.css.PseudoClass;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ToggleButton;
import javafx.stage.Stage;
import javafx.stage.Window;
import javafx.stage.WindowEvent;
import kz.onkundik.settings.Preferences;
import kz.onkundik.settings.PreferencesFile;
import kz.onkundik.settings.WindowBounds;
import kz.onkundik.text.Language;
import kz.onkundik.ui.common.SchoolFixture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** The window comes back as it was left: its size and place, the file in work and its screen. */
class WindowComesBackTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2023-11-24T09:00:00Z"), ZoneId.of("Asia/Almaty"));
    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");

    @TempDir
    Path folder;

    private Path file;
    private PreferencesFile preferences;
    private WindowWiring wiring;
    private Stage stage;

    @BeforeEach
    void leaveAFile() throws Exception {
        FxToolkit.registerPrimaryStage();
        SchoolFixture.empty(folder).close(() -> {});
        file = folder.resolve("Үлгі мектебі.onkundik").toAbsolutePath();
        preferences = new PreferencesFile(folder.resolve("preferences.json"));
        preferences.write(Preferences.FIRST
                .withBounds(new WindowBounds(10, 20, 1120, 700, false))
                .opened(file, CLOCK.instant())
                .left(file, "shell.events"));
    }

    @AfterEach
    void close() {
        if (stage != null) {
            onWindow(() -> {
                stage.hide();
                wiring.stop();
                return true;
            });
        }
    }

    @Test
    void aFileOpensAtTheScreenThatWasShownLastAndTheWindowStandsWhereItStood() {
        start(Optional.of(file));
        await(() -> chosen().equals("nav-shell.events"));
        assertTrue(onWindow(this::isRecalled));
        assertTrue(preferences.read().isReminded(file, LocalDate.of(2023, 11, 24)));
        assertEquals(10, stage.getX());
        assertEquals(20, stage.getY());
        assertEquals(700, stage.getHeight());
    }

    @Test
    void itComesBackWithTheFileThatWasInWorkUntilThatIsClosed() {
        preferences.change(now -> now.withInWork(file));
        start(Optional.empty());
        await(() -> chosen().equals("nav-shell.events"));
        assertEquals(Optional.of(file), preferences.read().inWork());
        onWindow(() -> {
            choose("file-leave");
            return true;
        });
        await(this::isWelcome);
        assertEquals(Optional.empty(), preferences.read().inWork());
    }

    @Test
    void whoLeavesTheFileOnceMoreWhileItIsBeingClosedChangesNothing() {
        start(Optional.of(file));
        await(() -> chosen().equals("nav-shell.events"));
        onWindow(() -> {
            choose("file-new");
            choose("file-leave");
            stage.fireEvent(new WindowEvent(stage, WindowEvent.WINDOW_CLOSE_REQUEST));
            return true;
        });
        await(() -> stage.getScene().lookup("#name-kk") != null);
        WaitForAsyncUtils.sleep(1, TimeUnit.SECONDS);
        assertTrue(onWindow(() -> stage.getScene().lookup("#name-kk") != null), "the form of the new file is there");
        assertEquals(Optional.empty(), preferences.read().inWork());
        assertEquals(
                List.of(),
                onWindow(() -> Window.getWindows().stream()
                        .filter(each -> each instanceof Stage other && stage.equals(other.getOwner()))
                        .toList()),
                "nothing is told to have gone wrong");
    }

    private void choose(String item) {
        ((MenuButton) stage.getScene().lookup("#file-menu"))
                .getItems().stream().filter(each -> item.equals(each.getId())).forEach(MenuItem::fire);
    }

    @Test
    void theLanguageOfTheReportStaysThoughTheScreenSpeaksAnother() {
        preferences.change(now -> now.withDocuments(Language.RU).left(file, "shell.report"));
        start(Optional.of(file));
        await(() -> chosen().equals("nav-shell.report"));
        assertTrue(onWindow(() -> ((ToggleButton) stage.getScene().lookup("#report-language-ru")).isSelected()));
        onWindow(() -> {
            ((ToggleButton) stage.getScene().lookup("#report-language-kk")).fire();
            return true;
        });
        assertEquals(Optional.of(Language.KK), preferences.read().documents());
    }

    @Test
    void aFileInWorkThatIsGoneIsSaidOnceAndTheFirstScreenIsThere() {
        preferences.change(now -> now.withInWork(folder.resolve("жоқ.onkundik")));
        start(Optional.empty());
        await(() -> stage.getScene().getRoot().lookupAll(".label").stream()
                .anyMatch(label -> ((Labeled) label).getText().contains("«жоқ.onkundik»")));
        assertTrue(onWindow(this::isWelcome));
        assertEquals(Optional.empty(), preferences.read().inWork());
    }

    private void start(Optional<Path> asked) {
        stage = onWindow(() -> {
            var window = new Stage();
            wiring = new WindowWiring(
                    window,
                    CLOCK,
                    folder.resolve("preferences.json"),
                    folder,
                    "test",
                    new SimpleObjectProperty<>(ColorScheme.LIGHT),
                    words -> new FileDialogs(window, words, folder),
                    new ShownFiles(_ -> {}),
                    new OpenWindows(folder.resolve("windows"), Duration.ofSeconds(3)),
                    Optional.of(Language.KK));
            wiring.start(asked);
            return window;
        });
    }

    private static <T> T onWindow(Callable<T> question) {
        return WaitForAsyncUtils.waitFor(WaitForAsyncUtils.asyncFx(question));
    }

    private static void await(Callable<Boolean> condition) {
        try {
            WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, () -> onWindow(condition));
        } catch (TimeoutException e) {
            throw new AssertionError(e);
        }
    }

    private boolean isWelcome() {
        return stage.getScene().lookup("#welcome-help") != null;
    }

    /** Whether a notice tells of the deadlines, for they press and stand on another screen. */
    private boolean isRecalled() {
        return stage.getScene().getRoot().lookupAll(".notice .label").stream()
                .anyMatch(label -> ((Labeled) label).getText().startsWith("Мерзімдер бір-біріне қайшы"));
    }

    /** The id of the chosen entry of the navigation; empty while there is none. */
    private String chosen() {
        return stage.getScene().getRoot().lookupAll(".nav-item").stream()
                .filter(item -> item.getPseudoClassStates().contains(SELECTED))
                .map(item -> item.getId())
                .findFirst()
                .orElse("");
    }
}
