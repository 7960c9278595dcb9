package kz.onkundik.ui.plan;

import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalInt;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import kz.onkundik.settings.ThemeChoice;
import kz.onkundik.text.Language;
import kz.onkundik.ui.common.SchoolFixture;
import kz.onkundik.ui.common.SchoolModel;
import kz.onkundik.ui.common.TestWindow;
import kz.onkundik.ui.plan.days.DaysModel;
import kz.onkundik.ui.plan.days.PlanDays;
import kz.onkundik.ui.shell.ShellFrame;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

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
        "KK,LIGHT,1920,980,true",
        "KK,LIGHT,1366,696,false",
        "RU,DARK,1100,680,false"
    })
    void plan(Language language, ThemeChoice theme, int width, int height, boolean filled) {
        SchoolModel school = filled ? SchoolFixture.sample(folder) : SchoolFixture.empty(folder);
        var importing = new ImportModel(school, Optional::empty);
        OptionalInt chosen = filled ? OptionalInt.of(6) : OptionalInt.empty();
        try (var window = show(school, importing, chosen, language, theme, width, height)) {
            window.picture("plan-%s-%s-%s-%d".formatted(filled ? "sample" : "empty", language.code(), theme, width));
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"KK", "RU"})
    void in_the_largest_letters(Language language) {
        SchoolModel school = SchoolFixture.sample(folder);
        var importing = new ImportModel(school, Optional::empty);
        try (var window = show(school, importing, OptionalInt.of(6), language, ThemeChoice.LIGHT, 1366, 696)) {
            window.largest();
            window.picture("plan-largest-" + language.code());
            window.press("#plan-look-DAYS");
            window.picture("plan-days-largest-" + language.code());
        }
    }

    @ParameterizedTest
    @CsvSource({"KK,LIGHT,1366,25:99", "RU,DARK,1100,25:99", "EN,LIGHT,1366,10:00"})
    void a_day_that_is_none(Language language, ThemeChoice theme, int width, String time) {
        SchoolModel school = SchoolFixture.sample(folder);
        var importing = new ImportModel(school, Optional::empty);
        try (var window = show(school, importing, OptionalInt.of(3), language, theme, width, 696)) {
            window.run(() -> {
                var table = (PlanTable) window.scene().lookup("#plan-table");
                table.show("date");
            });
            window.run(() -> {
                var day = (TextField) window.scene().lookup(".date-picker .text-field");
                day.setText("32.13.2023");
                ((TextField) window.scene().lookup("#plan-time")).setText(time);
                day.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ENTER, false, false, false, false));
            });
            window.picture("plan-no-day-%s-%s-%d".formatted(language.code(), theme, width));
        }
    }

    @ParameterizedTest
    @CsvSource({"KK,LIGHT,1366", "RU,DARK,1100", "KK,LIGHT,1920"})
    void import_of_a_table(Language language, ThemeChoice theme, int width) {
        SchoolModel school = SchoolFixture.sample(folder);
        var importing = new ImportModel(school, Optional::empty);
        try (var window = show(school, importing, OptionalInt.empty(), language, theme, width, 696)) {
            window.run(() -> importing.paste("", TABLE));
            window.picture("plan-import-%s-%s-%d".formatted(language.code(), theme, width));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "KK,LIGHT,1366,696,clash",
        "RU,LIGHT,1366,696,dragged",
        "EN,DARK,1366,696,clash",
        "KK,DARK,1100,680,dragged",
        "RU,LIGHT,1100,680,clash",
        "KK,LIGHT,1920,990,month",
        "RU,DARK,1366,696,extreme",
        "KK,LIGHT,1366,696,long",
        "KK,LIGHT,1366,696,empty"
    })
    void days(Language language, ThemeChoice theme, int width, int height, String state) {
        SchoolModel school = switch (state) {
            case "empty" -> SchoolFixture.empty(folder);
            case "long" -> SchoolFixture.sample(folder);
            default -> PlanDays.half(folder, state);
        };
        if (state.equals("long")) {
            SchoolFixture.longNames(school);
        }
        var importing = new ImportModel(school, Optional::empty);
        try (var window = show(school, importing, OptionalInt.empty(), language, theme, width, height)) {
            window.press("#plan-look-DAYS");
            assertFalse(window.shows("#plan-item-panel"));
            if (!state.equals("empty")) {
                String title = state.equals("long") ? SchoolFixture.LONG : "Марапаттау";
                window.run(() -> PlanDays.card(window, title).requestFocus());
            }
            if (state.equals("dragged")) {
                PlanDays.dragOver(window, "Марапаттау", 23);
            }
            window.picture("plan-days-%s-%s-%s-%d".formatted(state, language.code(), theme, width));
        }
    }

    /** The plan within the frame; the file is closed with the window. */
    private static TestWindow show(
            SchoolModel school,
            ImportModel importing,
            OptionalInt chosen,
            Language language,
            ThemeChoice theme,
            int width,
            int height) {
        var window = TestWindow.show(width, height, language, theme, (words, look) -> {
            var model = new PlanViewModel(words, school, _ -> {});
            chosen.ifPresent(line -> model.selected().set(model.entries().get(line)));
            var export = new PlanExport(school, words, _ -> Optional.empty(), _ -> {});
            return ShellFrame.around(
                    words,
                    look,
                    school,
                    "shell.plan",
                    notices -> new PlanView(words, model, new DaysModel(school, model), importing, export, notices));
        });
        window.alsoCloses(school);
        return window;
    }
}
