package kz.onkundik.ui.publications;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.input.Clipboard;
import kz.onkundik.exchange.WebTexts.Medium;
import kz.onkundik.settings.ThemeChoice;
import kz.onkundik.text.Language;
import kz.onkundik.ui.common.SchoolFixture;
import kz.onkundik.ui.common.SchoolModel;
import kz.onkundik.ui.common.TestWindow;
import kz.onkundik.ui.shell.ShellFrame;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pictures of the publications within the frame, and the text on the clipboard. */
class PublicationsGalleryTest {
    @TempDir
    Path folder;

    private PublicationsViewModel model;

    @ParameterizedTest
    @CsvSource({"KK,LIGHT,1366,696", "RU,DARK,1100,680", "KK,DARK,1920,980", "EN,LIGHT,1100,680"})
    void the_texts_and_the_links(Language language, ThemeChoice theme, int width, int height) {
        SchoolModel school = SchoolFixture.sample(folder);
        try (var window = TestWindow.show(width, height, language, theme, (words, look) -> {
            model = new PublicationsViewModel(school, new PublicationActions(Optional::empty, _ -> {}), words);
            return ShellFrame.around(
                    words, look, school, "shell.publications", notices -> new PublicationsView(words, model, notices));
        })) {
            String place = "%s-%s-%d".formatted(language.code(), theme, width);
            window.run(() -> {
                model.subject().set(Subject.ITEMS);
                model.links().add(() -> {});
            });
            window.type("#link-0-url", "мектеп");
            window.picture("publications-items-" + place);
            window.run(() -> {
                model.subject().set(model.subjects().get().getLast());
                model.medium().set(Medium.SOCIAL);
            });
            window.press("#publication-copy");
            window.picture("publications-event-" + place);
            assertEquals(
                    model.text().get().strip(),
                    window.call(() -> Clipboard.getSystemClipboard().getString()));
            assertTrue(window.text().contains(linkedTwice(language)), window.text());
        }
        school.close(() -> {});
    }

    @Test
    void the_longest_titles() {
        SchoolModel school = SchoolFixture.sample(folder);
        SchoolFixture.longNames(school);
        try (var window = TestWindow.show(1366, 696, Language.KK, ThemeChoice.LIGHT, (words, look) -> {
            model = new PublicationsViewModel(school, new PublicationActions(Optional::empty, _ -> {}), words);
            return ShellFrame.around(
                    words, look, school, "shell.publications", notices -> new PublicationsView(words, model, notices));
        })) {
            window.run(() -> model.subject().set(model.subjects().get().get(4)));
            window.picture("publications-long-kk-LIGHT-1366");
        }
        school.close(() -> {});
    }

    private static String linkedTwice(Language language) {
        return switch (language) {
            case KK -> "қараша · сілтеме: 2";
            case RU -> "ноября · ссылок: 2";
            case EN -> "November · links: 2";
        };
    }
}
