package kz.onkundik.ui.overview;

import java.nio.file.Path;
import kz.onkundik.settings.ThemeChoice;
import kz.onkundik.text.Language;
import kz.onkundik.ui.common.SchoolFixture;
import kz.onkundik.ui.common.SchoolModel;
import kz.onkundik.ui.common.TestWindow;
import kz.onkundik.ui.shell.ShellFrame;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Pictures of the overview within the frame, in the states that it can be in. */
class OverviewGalleryTest {
    @TempDir
    Path folder;

    @Test
    void a_campaign_in_full_swing() {
        SchoolModel school = OverviewSchool.half(folder);
        OverviewSchool.mistake(school, "d05");
        picture(school, "half", 1366, 696, Language.KK, ThemeChoice.LIGHT);
        picture(school, "half", 1100, 680, Language.RU, ThemeChoice.DARK);
    }

    @Test
    void a_new_file() {
        picture(SchoolFixture.empty(folder), "new", 1366, 696, Language.KK, ThemeChoice.LIGHT);
    }

    private static void picture(
            SchoolModel school, String name, int width, int height, Language language, ThemeChoice theme) {
        try (var window = TestWindow.show(
                width,
                height,
                language,
                theme,
                (words, look) -> ShellFrame.around(
                        words,
                        look,
                        school,
                        "shell.overview",
                        _ -> new OverviewView(
                                words, new OverviewModel(school, new OverviewActions(_ -> {}, () -> {})))))) {
            window.picture("overview-%s-%s-%s-%d".formatted(name, language.code(), theme, width));
        }
    }
}
