package kz.onkundik.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import javafx.application.ColorScheme;
import javafx.beans.property.SimpleObjectProperty;
import javafx.css.PseudoClass;
import javafx.scene.control.Labeled;
import javafx.stage.Stage;
import kz.onkundik.settings.Preferences;
import kz.onkundik.settings.PreferencesFile;
import kz.onkundik.settings.WindowBounds;
import kz.onkundik.text.Language;
import kz.onkundik.ui.common.SchoolFixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** The window comes back as it was left: its size and place, and the screen of the file. */
class WindowComesBackTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2023-11-24T09:00:00Z"), ZoneId.of("Asia/Almaty"));
    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");

    @TempDir
    Path folder;

    @Test
    void aFileOpensAtTheScreenThatWasShownLastAndTheWindowStandsWhereItStood() throws Exception {
        SchoolFixture.empty(folder).close(() -> {});
        Path file = folder.resolve("Үлгі мектебі.onkundik").toAbsolutePath();
        Path preferences = folder.resolve("preferences.json");
        new PreferencesFile(preferences)
                .write(Preferences.FIRST
                        .withBounds(new WindowBounds(10, 20, 1120, 700, false))
                        .opened(file, CLOCK.instant())
                        .left(file, "shell.events"));
        FxToolkit.registerPrimaryStage();
        var wiring = new WindowWiring[1];
        Stage stage = WaitForAsyncUtils.waitFor(WaitForAsyncUtils.asyncFx(() -> {
            var window = new Stage();
            wiring[0] = new WindowWiring(
                    window,
                    CLOCK,
                    preferences,
                    folder,
                    "test",
                    new SimpleObjectProperty<>(ColorScheme.LIGHT),
                    words -> new FileDialogs(window, words, folder),
                    new ShownFiles(_ -> {}),
                    new OpenWindows(folder.resolve("windows"), Duration.ofSeconds(3)),
                    Optional.of(Language.KK));
            wiring[0].start(Optional.of(file));
            return window;
        }));
        try {
            WaitForAsyncUtils.waitFor(
                    30,
                    TimeUnit.SECONDS,
                    () -> WaitForAsyncUtils.waitFor(WaitForAsyncUtils.asyncFx(() -> chosen(stage)))
                            .equals("nav-shell.events"));
            assertTrue(WaitForAsyncUtils.waitFor(WaitForAsyncUtils.asyncFx(() -> isRecalled(stage))));
            assertTrue(new PreferencesFile(preferences).read().isReminded(file, LocalDate.of(2023, 11, 24)));
            assertEquals(10, stage.getX());
            assertEquals(20, stage.getY());
            assertEquals(700, stage.getHeight());
        } finally {
            WaitForAsyncUtils.waitFor(WaitForAsyncUtils.asyncFx(() -> {
                stage.hide();
                wiring[0].stop();
                return true;
            }));
        }
    }

    /** Whether a notice tells of the deadlines, for they press and stand on another screen. */
    private static boolean isRecalled(Stage stage) {
        return stage.getScene().getRoot().lookupAll(".notice .label").stream()
                .anyMatch(label -> ((Labeled) label).getText().startsWith("Мерзімдер бір-біріне қайшы"));
    }

    /** The id of the chosen entry of the navigation; empty while there is none. */
    private static String chosen(Stage stage) {
        return stage.getScene().getRoot().lookupAll(".nav-item").stream()
                .filter(item -> item.getPseudoClassStates().contains(SELECTED))
                .map(item -> item.getId())
                .findFirst()
                .orElse("");
    }
}
