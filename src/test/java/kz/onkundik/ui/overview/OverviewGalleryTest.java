package kz.onkundik.ui.overview;

import java.nio.file.Path;
import java.time.LocalDate;
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
        picture(school, "half", 1100, 1300, Language.RU, ThemeChoice.DARK);
        picture(school, "half", 1920, 980, Language.KK, ThemeChoice.DARK);
        picture(school, "half", 1100, 680, Language.EN, ThemeChoice.LIGHT);
        picture(school, "half", 1366, 696, Language.RU, ThemeChoice.LIGHT);
        largest(school, Language.KK);
        largest(school, Language.RU);
    }

    @Test
    void a_new_file() {
        picture(SchoolFixture.empty(folder), "new", 1366, 696, Language.KK, ThemeChoice.LIGHT);
    }

    @Test
    void a_month_with_forty_items_of_long_names_and_no_letter_from_above() {
        SchoolModel school = OverviewSchool.other(folder, LocalDate.of(2023, 12, 14), 40, LocalDate.of(2023, 11, 22));
        picture(school, "month", 1366, 1600, Language.KK, ThemeChoice.LIGHT);
    }

    @Test
    void one_day_whose_deadlines_are_over() {
        SchoolModel school = OverviewSchool.other(folder, LocalDate.of(2023, 11, 15), 12, LocalDate.of(2023, 12, 3));
        picture(school, "over", 1100, 680, Language.RU, ThemeChoice.LIGHT);
    }

    private static void largest(SchoolModel school, Language language) {
        try (var window = show(school, 1366, 696, language, ThemeChoice.LIGHT)) {
            window.largest();
            window.picture("overview-largest-" + language.code());
        }
    }

    private static TestWindow show(SchoolModel school, int width, int height, Language language, ThemeChoice theme) {
        return TestWindow.show(
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
                                words, new OverviewModel(school, new OverviewActions(_ -> {}, () -> {}, () -> {})))));
    }

    private static void picture(
            SchoolModel school, String name, int width, int height, Language language, ThemeChoice theme) {
        try (var window = show(school, width, height, language, theme)) {
            String place = "overview-%s-%s-%s-%d".formatted(name, language.code(), theme, width);
            window.picture(place);
            if (language == Language.RU) {
                window.press("#overview-chart-plan");
                window.picture(place + "-plan");
            }
        }
    }
}
