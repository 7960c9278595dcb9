package kz.onkundik.ui.plan;

import java.nio.file.Path;
import kz.onkundik.settings.ThemeChoice;
import kz.onkundik.text.Language;
import kz.onkundik.ui.common.SchoolFixture;
import kz.onkundik.ui.common.SchoolModel;
import kz.onkundik.ui.common.TestWindow;
import kz.onkundik.ui.shell.ShellFrame;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pictures of the plan within the frame, in each language and theme. */
class PlanGalleryTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({
        "KK,LIGHT,1366,696,true",
        "RU,LIGHT,1366,696,true",
        "EN,DARK,1366,696,true",
        "KK,DARK,1100,680,true",
        "RU,LIGHT,1100,680,true",
        "KK,LIGHT,1366,696,false",
        "RU,DARK,1100,680,false"
    })
    void plan(Language language, ThemeChoice theme, int width, int height, boolean filled) {
        SchoolModel school = filled ? SchoolFixture.sample(folder) : SchoolFixture.empty(folder);
        try (var window = TestWindow.show(width, height, language, theme, (words, look) -> {
            var model = new PlanViewModel(words, school, _ -> {});
            if (filled) {
                model.selected().set(model.entries().get(6));
            }
            return ShellFrame.around(words, look, school, "shell.plan", notices -> new PlanView(words, model, notices));
        })) {
            window.picture("plan-%s-%s-%s-%d".formatted(filled ? "sample" : "empty", language.code(), theme, width));
        }
        school.close(() -> {});
    }
}
