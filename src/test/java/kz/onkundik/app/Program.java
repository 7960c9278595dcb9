package kz.onkundik.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import javafx.application.ColorScheme;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Parent;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioButton;
import javafx.scene.input.KeyCode;
import javafx.stage.PopupWindow;
import javafx.stage.Stage;
import javafx.stage.Window;
import kz.onkundik.text.Language;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** The program in its real window on the headless platform, with the real threads, and a folder for all its files. */
final class Program implements AutoCloseable {
    private static final long PATIENCE = 60_000;

    private final Path folder;
    private final List<String> shown = new ArrayList<>();
    private Stage stage;
    private WindowWiring wiring;

    /** Starts it for the first time. */
    Program(Path folder, Clock clock, Language language) {
        this.folder = folder;
        try {
            FxToolkit.registerPrimaryStage();
        } catch (TimeoutException e) {
            throw new IllegalStateException(e);
        }
        Path own = folder.resolve("own");
        WaitForAsyncUtils.waitForAsyncFx(PATIENCE, () -> {
            stage = new Stage();
            wiring = new WindowWiring(
                    stage,
                    clock,
                    own.resolve("preferences.json"),
                    folder,
                    "test",
                    new SimpleObjectProperty<>(ColorScheme.LIGHT),
                    _ -> new Answers(folder),
                    new ShownFiles(shown::add),
                    new OpenWindows(own.resolve("windows"), Duration.ofSeconds(3)),
                    Optional.of(language));
            wiring.offerTour();
            wiring.start(Optional.empty());
            stage.setX(0);
            stage.setY(0);
            stage.setWidth(1366);
            stage.setHeight(768);
        });
    }

    Stage stage() {
        return stage;
    }

    /** What the system was asked to show. */
    List<String> shown() {
        return shown;
    }

    /** Makes the file of a new school, with the campaign and without the letters below it, and ends the tour. */
    void makeAFile(Person she) {
        describeASchool(she);
        she.press("next");
        endTheTour(she);
    }

    /** Makes the file of a new school whose letter is another one; the page for its text is open then. */
    void makeAFileForAnotherLetter(Person she) {
        describeASchool(she);
        she.press("another-letter");
        she.press("next");
        she.see("letter-text");
    }

    /** Leaves the file, whatever covers the window. */
    void leaveFile(Person she) {
        she.ask(() -> {
            ((MenuButton) stage.getScene().lookup("#file-menu"))
                    .getItems().stream()
                            .filter(item -> "file-leave".equals(item.getId()))
                            .forEach(MenuItem::fire);
            return true;
        });
    }

    /** Waits for the tour, and leaves it. */
    void endTheTour(Person she) {
        she.await(() -> overTheWindow() > 0);
        she.keys(KeyCode.ESCAPE);
        she.await(() -> overTheWindow() == 0);
    }

    private static void describeASchool(Person she) {
        she.press("welcome-new");
        she.type("name-kk", "«Жаңа» мектебі");
        she.type("name-ru", "Школа «Жаңа»");
        she.pressFirst(RadioButton.class::isInstance, "the first type");
        she.press("next");
        she.type("head-name", "Үлгібаева С.Е.");
        she.press("next");
    }

    /** Does what makes all screens anew, and waits for them. */
    void turns(Person she, Runnable action) {
        Parent before = she.ask(() -> stage.getScene().getRoot());
        action.run();
        she.await(() -> !stage.getScene().getRoot().equals(before));
    }

    /** Signs what the screen of the report shows with a new own key, and gives the file once it is verified. */
    Path issue(Person she, String number) {
        she.type("report-number", number);
        she.press("sign-and-issue");
        she.press("report-sign-own-key");
        she.type("own-password", "жеті бөрі 7");
        she.type("own-password-again", "жеті бөрі 7");
        she.press("sign-now");
        she.see("verdict-intact");
        return only(".pdf");
    }

    /** Popups and windows that belong to the window: other tests may have left theirs. */
    long overTheWindow() {
        return Window.getWindows().stream()
                .filter(each -> (each instanceof PopupWindow popup && stage.equals(popup.getOwnerWindow()))
                        || (each instanceof Stage other && stage.equals(other.getOwner())))
                .count();
    }

    /** The only file of the folder whose name ends so. */
    Path only(String ending) {
        List<Path> files = files(ending);
        assertEquals(1, files.size(), files::toString);
        return files.getFirst();
    }

    /** The files of the folder whose names end so. */
    List<Path> files(String ending) {
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(ending)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        WaitForAsyncUtils.waitForAsyncFx(PATIENCE, () -> {
            stage.hide();
            wiring.stop();
        });
    }
}
