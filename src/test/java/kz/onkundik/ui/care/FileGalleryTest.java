package kz.onkundik.ui.care;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.layout.VBox;
import kz.onkundik.settings.ThemeChoice;
import kz.onkundik.text.Language;
import kz.onkundik.ui.common.SchoolFixture;
import kz.onkundik.ui.common.SchoolModel;
import kz.onkundik.ui.history.HistoryModel;
import kz.onkundik.ui.history.HistorySection;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kordamp.ikonli.feather.Feather;

/** Pictures of the file itself: its place and size, that it is whole, and that it became smaller. */
class FileGalleryTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({"KK,LIGHT,1366,696", "RU,DARK,1100,680", "EN,LIGHT,1920,980"})
    void file(Language language, ThemeChoice theme, int width, int height) {
        SchoolModel school = SchoolFixture.sample(folder);
        List<Path> shown = new ArrayList<>();
        Path file = folder.resolve("Үлгі мектебі.onkundik");
        var model = new FileModel(school, file, shown::add);
        var history = new HistoryModel(school, HistoryModel.Subject.EVERYTHING);
        try (var window = new CareWindow(width, height, language, theme)
                .show(
                        school,
                        "history.section",
                        Feather.DATABASE,
                        (words, notices) -> new VBox(
                                new FileSection(words, model, notices),
                                new HistorySection(words, history, ZoneId.of("Asia/Almaty"))))) {
            window.press("#check-file");
            assertEquals(List.of(), model.faults().get());
            window.press("#compact-file");
            window.picture("file-%s-%s-%d".formatted(language.code(), theme, width));
            window.assertReadable();
            window.press("#show-file");
            assertEquals(List.of(file), shown);
            assertTrue(model.facts().get().photos() > 0);
        }
        school.close(() -> {});
    }
}
