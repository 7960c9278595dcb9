package kz.onkundik.ui.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TitledPane;
import kz.onkundik.school.Sending;
import kz.onkundik.settings.ThemeChoice;
import kz.onkundik.signature.IssuedKey;
import kz.onkundik.signature.ncalayer.NcaLayer;
import kz.onkundik.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Pictures of the report and its signing in each language and theme. */
class ReportGalleryTest {
    private static final String PASSWORD = "жеті бөрі 7";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({"KK,LIGHT,1366,696", "RU,LIGHT,1100,680", "EN,DARK,1366,696", "KK,DARK,1100,680"})
    void aReportAndItsSigning(Language language, ThemeChoice theme, int width, int height) throws IOException {
        try (var desk = ReportDesk.full(folder);
                var screen = new ReportWindow(desk, width, height, language, theme)) {
            String place = "%s-%s-%d".formatted(language.code(), theme, width);
            screen.window.type("#report-number", "01-18/209");
            screen.window.picture("report-" + place);
            screen.window.run(() -> screen.window
                    .scene()
                    .getRoot()
                    .lookupAll("#report-results")
                    .forEach(results -> {
                        ((TitledPane) results).setExpanded(true);
                    }));
            screen.window.run(
                    () -> ((ScrollPane) screen.window.scene().getRoot().lookup("#report-left")).setVvalue(1));
            screen.window.picture("report-fields-" + place);
            screen.openSheet();
            screen.window.picture("report-sign-" + place);
            desk.keyFile = keyFile();
            screen.window.press("#report-choose-key");
            screen.window.type("#key-password", "басқа");
            screen.window.press("#report-open-key");
            screen.window.picture("report-sign-refused-" + place);
            screen.window.type("#key-password", PASSWORD);
            screen.window.press("#report-open-key");
            screen.window.picture("report-sign-opened-" + place);
            screen.window.press("#report-sign-ncalayer");
            screen.window.picture("report-sign-ncalayer-" + place);
            desk.isHolding = true;
            desk.ncaLayer = new NcaLayer(language.code());
            screen.window.press("#sign-now");
            screen.window.picture("report-sign-waiting-" + place);
            screen.window.run(() -> screen.model().endSigning());
            desk.isHolding = false;
            screen.openSheet();
            screen.window.press("#report-sign-other-pc");
            screen.window.press("#sign-now");
            screen.window.picture("report-sign-other-pc-" + place);
            screen.window.press("#report-sign-own-key");
            screen.window.picture("report-sign-own-" + place);
            screen.window.type("#own-password", PASSWORD);
            screen.window.type("#own-password-again", PASSWORD);
            screen.window.press("#sign-now");
            screen.window.picture("report-signed-" + place);
            assertEquals(List.of(), cut(screen, desk));
        }
    }

    @Test
    void aReportOnALargeScreen() {
        try (var desk = ReportDesk.full(folder);
                var screen = new ReportWindow(desk, 1920, 980, Language.KK, ThemeChoice.LIGHT)) {
            screen.window.picture("report-kk-LIGHT-1920");
        }
    }

    @ParameterizedTest
    @CsvSource({"KK,LIGHT,1366,696", "RU,DARK,1100,680"})
    void aReportThatIsTooLargeForAnEmail(Language language, ThemeChoice theme, int width, int height) {
        try (var desk = ReportDesk.full(folder);
                var screen = new ReportWindow(desk, width, height, language, theme)) {
            screen.window.run(() -> desk.school.change(
                    "report.saving",
                    file -> {
                        file.file()
                                .stationery()
                                .save(Sending.USUAL.withLimitMb(1).withPhotosPerEvent(2));
                        return true;
                    },
                    _ -> {}));
            screen.window.run(() -> screen.model().preview().make());
            assertTrue(screen.window.shows("#report-size-side"));
            screen.window.picture("report-above-%s-%s-%d".formatted(language.code(), theme, width));
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"KK", "RU"})
    void inTheLargestLetters(Language language) {
        try (var desk = ReportDesk.full(folder);
                var screen = new ReportWindow(desk, 1366, 696, language, ThemeChoice.LIGHT)) {
            screen.window.largest();
            screen.window.picture("report-largest-" + language.code());
            screen.window.run(
                    () -> ((ScrollPane) screen.window.scene().getRoot().lookup("#report-left")).setVvalue(1));
            screen.window.picture("report-fields-largest-" + language.code());
        }
    }

    @ParameterizedTest
    @CsvSource({"KK,LIGHT,1366,696", "RU,DARK,1366,696", "RU,LIGHT,1100,680"})
    void aFinalReportThatIsStopped(Language language, ThemeChoice theme, int width, int height) {
        try (var desk = ReportDesk.empty(folder);
                var screen = new ReportWindow(desk, width, height, language, theme)) {
            screen.window.press("#report-kind-final");
            unfoldRegister(screen);
            screen.window.picture("report-stopped-%s-%s-%d".formatted(language.code(), theme, width));
        }
    }

    @ParameterizedTest
    @CsvSource({"KK,LIGHT,1366,696", "RU,DARK,1100,680", "EN,LIGHT,1366,696"})
    void aReportAfterWhichTheDataHaveChanged(Language language, ThemeChoice theme, int width, int height) {
        try (var desk = ReportDesk.full(folder);
                var screen = new ReportWindow(desk, width, height, language, theme)) {
            screen.window.run(desk::issue);
            screen.window.run(() -> screen.model().preview().make());
            assertFalse(screen.window.shows("#report-overtaken"));
            screen.window.run(() -> desk.moveRow("Кітапхана"));
            screen.window.run(() -> screen.model().preview().make());
            assertTrue(screen.window.shows("#report-overtaken"));
            screen.window.picture("report-overtaken-%s-%s-%d".formatted(language.code(), theme, width));
        }
    }

    @ParameterizedTest
    @CsvSource({"RU,LIGHT,1366,696", "KK,DARK,1920,980"})
    void theRegisterOfWhatWasLetOut(Language language, ThemeChoice theme, int width, int height) {
        try (var desk = ReportDesk.full(folder);
                var screen = new ReportWindow(desk, width, height, language, theme)) {
            screen.window.run(desk::issue);
            unfoldRegister(screen);
            screen.window.picture("report-register-%s-%s-%d".formatted(language.code(), theme, width));
        }
    }

    private static void unfoldRegister(ReportWindow screen) {
        screen.window.run(
                () -> ((TitledPane) screen.window.scene().getRoot().lookup("#report-register")).setExpanded(true));
    }

    private Path keyFile() throws IOException {
        byte[] key = new IssuedKey(
                        SigningElsewhereTest.HEAD, ReportDesk.CLOCK.instant().minus(Duration.ofDays(30)))
                .file(PASSWORD.toCharArray());
        return Files.write(folder.resolve("GOST512_4f1c.p12"), key);
    }

    /** Words of the screen that are cut; those of the frame around it are the frame's. */
    private static List<String> cut(ReportWindow screen, ReportDesk desk) {
        var snapshot = desk.school.snapshot().get();
        Language language = screen.window.words().language().get();
        String school = snapshot.institution().name().in(language);
        String campaign = snapshot.campaign().title().in(language);
        return screen.window.unreadable().stream()
                .filter(found -> found.endsWith("(cut)"))
                .filter(found -> !found.startsWith(school) && !found.startsWith(campaign))
                .toList();
    }
}
