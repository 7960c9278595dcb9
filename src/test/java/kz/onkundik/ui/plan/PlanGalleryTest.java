package kz.onkundik.ui.plan;

import java.nio.file.Path;
import java.util.Optional;
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
    private static final String TABLE = """
            №\tІс-шаралар атауы\tОрындалу мерзімі\tӨтетін орны\tҚатысушылар\tЖауапты
            1\t2\t3\t4\t5\t6
            \tI. Ұйымдастыру жұмыстары\t\t\t\t
            Негізгі бағыттар\t\t\t\t\t
            1\tОнкүндіктің ашылу салтанаты\t15.11.2023\tМәжіліс залы\t1–11-сынып оқушылары, ата-аналар\tҮлгібаева С.Е.
            2\t«Баланы қамқорлыққа алу» атты көп балалы аналармен кездесу\t15-25 қараша\tКітапхана\tАналар\tӘлеуметтік педагог
            3\t\t17 қараша\tСпорт залы\t5–9-сыныптар\tДене шынықтыру мұғалімдері
            4\tБала құқықтары туралы сынып сағаттары\t20 қараша, 12:30\tСынып бөлмелері\tБарлық сынып\tСынып жетекшілері
            5\tҚорытынды жиын\t01.12.2023\tМәжіліс залы\t\tДиректордың орынбасары
            """;

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
            return ShellFrame.around(
                    words,
                    look,
                    school,
                    "shell.plan",
                    notices -> new PlanView(words, model, new ImportModel(school, Optional::empty), notices));
        })) {
            window.picture("plan-%s-%s-%s-%d".formatted(filled ? "sample" : "empty", language.code(), theme, width));
        }
        school.close(() -> {});
    }

    @ParameterizedTest
    @CsvSource({"KK,LIGHT,1366", "RU,DARK,1100", "KK,LIGHT,1920"})
    void import_of_a_table(Language language, ThemeChoice theme, int width) {
        SchoolModel school = SchoolFixture.sample(folder);
        var importing = new ImportModel(school, Optional::empty);
        try (var window = TestWindow.show(
                width,
                696,
                language,
                theme,
                (words, look) -> ShellFrame.around(
                        words,
                        look,
                        school,
                        "shell.plan",
                        notices ->
                                new PlanView(words, new PlanViewModel(words, school, _ -> {}), importing, notices)))) {
            window.run(() -> importing.paste("", TABLE));
            window.picture("plan-import-%s-%s-%d".formatted(language.code(), theme, width));
        }
        school.close(() -> {});
    }
}
