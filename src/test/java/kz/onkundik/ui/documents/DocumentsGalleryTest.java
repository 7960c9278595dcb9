package kz.onkundik.ui.documents;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javafx.scene.control.ScrollPane;
import kz.onkundik.settings.ThemeChoice;
import kz.onkundik.text.Language;
import kz.onkundik.ui.common.TestWindow;
import kz.onkundik.ui.shell.ShellFrame;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.testfx.util.WaitForAsyncUtils;

/** Pictures of the documents in each language and theme. */
class DocumentsGalleryTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({
        "KK,LIGHT,1366,768",
        "KK,DARK,1920,980",
        "RU,LIGHT,1024,700",
        "RU,DARK,1366,768",
        "EN,LIGHT,1920,980",
        "EN,DARK,1100,680"
    })
    void documentsAndTheirLook(Language language, ThemeChoice theme, int width, int height) {
        var desk = new DocumentsDesk(folder);
        try (var window = TestWindow.show(width, height, language, theme, (words, look) -> {
            var model = desk.model(words);
            return ShellFrame.around(
                    words, look, desk.school, "shell.documents", notices -> new DocumentsView(words, model, notices));
        })) {
            String place = "%s-%s-%d".formatted(language.code(), theme, width);
            window.picture("documents-" + place);
            assertEquals(List.of(), cut(window, desk));
            window.press("#paper-SUMMARY");
            window.press("#preview-fit-page");
            window.press("#documents-side-look");
            pause();
            window.picture("documents-look-" + place);
            assertEquals(List.of(), cut(window, desk));
            window.type("#look-margin-left", "300");
            window.run(() -> ((ScrollPane) window.scene().getRoot().lookup("#documents-look")).setVvalue(1));
            window.press("#preview-two-pages");
            window.press("#save-PDF");
            window.picture("documents-look-end-" + place);
            assertEquals(List.of(), cut(window, desk));
        }
        desk.school.close(() -> {});
    }

    @ParameterizedTest
    @EnumSource(names = {"KK", "RU"})
    void in_the_largest_letters(Language language) {
        var desk = new DocumentsDesk(folder);
        try (var window = TestWindow.show(1366, 696, language, ThemeChoice.LIGHT, (words, look) -> {
            var model = desk.model(words);
            return ShellFrame.around(
                    words, look, desk.school, "shell.documents", notices -> new DocumentsView(words, model, notices));
        })) {
            window.largest();
            window.picture("documents-largest-" + language.code());
            window.press("#documents-side-look");
            pause();
            window.picture("documents-look-largest-" + language.code());
        }
        desk.school.close(() -> {});
    }

    /** Until the preview is made after the pause. */
    private static void pause() {
        WaitForAsyncUtils.sleep(600, TimeUnit.MILLISECONDS);
        WaitForAsyncUtils.waitForFxEvents();
    }

    /** Words of the screen that are cut; those of the frame around it are the frame's. */
    private static List<String> cut(TestWindow window, DocumentsDesk desk) {
        var snapshot = desk.school.snapshot().get();
        Language language = window.words().language().get();
        String school = snapshot.institution().name().in(language);
        String campaign = snapshot.campaign().title().in(language);
        return window.unreadable().stream()
                .filter(found -> found.endsWith("(cut)"))
                .filter(found -> !found.startsWith(school) && !found.startsWith(campaign))
                .toList();
    }
}
