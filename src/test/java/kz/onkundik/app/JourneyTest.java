package kz.onkundik.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import javafx.application.ColorScheme;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import kz.onkundik.operation.Trusted;
import kz.onkundik.operation.VerifyReport;
import kz.onkundik.operation.sample.SamplePictures;
import kz.onkundik.operation.sample.Scene;
import kz.onkundik.report.ReportContent;
import kz.onkundik.school.Event;
import kz.onkundik.signature.VerdictCode;
import kz.onkundik.signature.trust.Trust;
import kz.onkundik.text.Language;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** The main job as a person does it, in the real window on the headless platform, with the real threads and files. */
class JourneyTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2023-11-22T11:12:00Z"), ZoneId.of("Asia/Almaty"));
    private static final int PATIENCE_SECONDS = 60;

    @TempDir
    private Path folder;

    private Stage stage;
    private WindowWiring wiring;

    @BeforeEach
    void open() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
        WaitForAsyncUtils.waitForAsyncFx(PATIENCE_SECONDS * 1000L, () -> {
            stage = new Stage();
            wiring = new WindowWiring(
                    stage,
                    CLOCK,
                    folder.resolve("preferences.json"),
                    folder,
                    "test",
                    new SimpleObjectProperty<>(ColorScheme.LIGHT),
                    _ -> new Answers(folder),
                    new ShownFiles(null),
                    new OpenWindows(folder.resolve("windows"), Duration.ofSeconds(3)),
                    Optional.of(Language.KK));
            wiring.start(Optional.empty());
            stage.setWidth(1000);
            stage.setHeight(900);
        });
    }

    @AfterEach
    void close() {
        onWindow(() -> {
            stage.hide();
            wiring.stop();
        });
    }

    @Test
    void fromANewFileToASignedReportThatVerifies() throws Exception {
        Files.write(folder.resolve("fair.jpg"), SamplePictures.draw(Scene.FAIR, "journey"));

        press("#welcome-new");
        type("#name-kk", "«Жаңа» мектебі");
        type("#name-ru", "Школа «Жаңа»");
        press("#types .radio-button");
        press("#next");
        type("#head-name", "Үлгібаева С.Е.");
        press("#next");
        press("#next");

        press("#overview-to-plan");
        press("#plan-from-letter");
        await(() -> rows() > 10);
        select(0);
        press("#plan-held");

        enter("#count-parents", "37");
        enter("#count-teachers", "12");
        type("#event-story", "Педагогтер мен ата-аналар брифингке қосылды.");
        press("#add-link");
        enter("#link-0-url", "https://zhana.example/kz/news/1");
        press("#add-photo");
        await(() -> find("#photo-0-consent").isPresent());
        onWindow(() -> ((MenuButton) find("#photo-0-consent").orElseThrow())
                .getItems()
                .getFirst()
                .fire());

        goTo("#nav-shell.report", KeyCode.DIGIT5);
        enter("#report-number", "01-18/1");
        press("#sign-and-issue");
        press("#report-sign-own-key");
        type("#own-password", "жеті бөрі 7");
        type("#own-password-again", "жеті бөрі 7");
        press("#sign-now");
        await(() -> find("#verdict-intact").isPresent());

        Path report = onlyPdf();
        var checked = new VerifyReport().verify(report, Trusted.NOBODY);
        assertEquals(VerdictCode.VALID, checked.code());
        assertEquals(Trust.NEW, checked.trust());
        assertTrue(checked.verdict().own());

        ReportContent content = checked.report().orElseThrow();
        Event event = content.work().events().getFirst();
        assertEquals(Map.of("parents", 37L, "teachers", 12L), event.counts());
        assertEquals(
                "https://zhana.example/kz/news/1",
                event.publications().getFirst().url());
        assertEquals(1, event.photos().size());
        assertEquals("01-18/1", content.number());

        byte[] changed = Files.readAllBytes(report);
        int at = new String(changed, StandardCharsets.ISO_8859_1).indexOf("stream") + 20;
        changed[at] ^= 1;
        Path forged = Files.write(folder.resolve("forged.pdf"), changed);
        assertFalse(new VerifyReport().verify(forged, Trusted.NOBODY).isGood());
    }

    private Path onlyPdf() throws Exception {
        try (var files = Files.list(folder)) {
            List<Path> reports =
                    files.filter(file -> file.toString().endsWith(".pdf")).toList();
            assertEquals(1, reports.size(), reports::toString);
            return reports.getFirst();
        }
    }

    private int rows() {
        return ask(() -> find("#plan-table")
                .map(table -> ((TableView<?>) table).getItems().size())
                .orElse(0));
    }

    private void select(int row) {
        onWindow(() -> ((TableView<?>) find("#plan-table").orElseThrow())
                .getSelectionModel()
                .select(row));
    }

    /** Ctrl and the number of a screen, as the keyboard sends it to an entry of the navigation. */
    private void goTo(String entry, KeyCode number) {
        onWindow(() -> find(entry)
                .orElseThrow()
                .fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", number, false, true, false, false)));
    }

    private void press(String selector) {
        await(() -> find(selector).filter(node -> !node.isDisabled()).isPresent());
        onWindow(() -> ((ButtonBase) find(selector).orElseThrow()).fire());
    }

    /** Types into a field and leaves it. */
    private void type(String selector, String text) {
        await(() -> find(selector).isPresent());
        onWindow(() -> {
            var field = (TextInputControl) find(selector).orElseThrow();
            field.requestFocus();
            field.setText(text);
            stage.getScene().getRoot().requestFocus();
        });
    }

    /** Types into a field of a form and ends with Enter, which saves at once. */
    private void enter(String selector, String text) {
        type(selector, text);
        onWindow(() -> find(selector)
                .orElseThrow()
                .fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ENTER, false, false, false, false)));
    }

    private Optional<Node> find(String selector) {
        // An id may hold a dot, which a selector would take for a class.
        String id = selector.contains(" ") ? null : selector.substring(1);
        var all = stage.getScene().getRoot().lookupAll(id == null ? selector : "*").stream();
        return id == null
                ? all.findFirst()
                : all.filter(node -> id.equals(node.getId())).findFirst();
    }

    private void await(BooleanSupplier condition) {
        try {
            WaitForAsyncUtils.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS, () -> ask(condition::getAsBoolean));
        } catch (TimeoutException e) {
            throw new AssertionError("not within " + PATIENCE_SECONDS + " s", e);
        }
    }

    private static <T> T ask(Callable<T> question) {
        return WaitForAsyncUtils.waitFor(WaitForAsyncUtils.asyncFx(question));
    }

    private static void onWindow(Runnable action) {
        ask(() -> {
            action.run();
            return true;
        });
        WaitForAsyncUtils.waitForFxEvents();
    }

    /** Answers the file choosers: everything lies in one folder. */
    record Answers(Path folder) implements Dialogs {
        @Override
        public Optional<Path> fileToOpen() {
            return Optional.empty();
        }

        @Override
        public Optional<Path> campaignFile() {
            return Optional.empty();
        }

        @Override
        public Optional<Path> chainFile() {
            return Optional.empty();
        }

        @Override
        public Optional<Path> placeOfNewFile(Path suggested) {
            return Optional.of(folder.resolve(suggested.getFileName()));
        }

        @Override
        public List<Path> photos() {
            return List.of(folder.resolve("fair.jpg"));
        }

        @Override
        public Optional<Path> keyFile() {
            return Optional.empty();
        }

        @Override
        public Optional<Path> signedPdf() {
            return Optional.empty();
        }

        @Override
        public List<Path> certificates() {
            return List.of();
        }

        @Override
        public Optional<Path> revocationList() {
            return Optional.empty();
        }

        @Override
        public Optional<Path> placeOfReport(String name) {
            return Optional.of(folder.resolve(name));
        }

        @Override
        public Optional<Path> placeOfDocument(String name) {
            return Optional.of(folder.resolve(name));
        }

        @Override
        public Optional<Path> emblem() {
            return Optional.empty();
        }

        @Override
        public Optional<Path> folderForFiles() {
            return Optional.empty();
        }

        @Override
        public Optional<Path> tableFile() {
            return Optional.empty();
        }

        @Override
        public Optional<Path> placeOfDetails(String name) {
            return Optional.empty();
        }
    }
}
