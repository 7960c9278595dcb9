package kz.onkundik.ui.history;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import javafx.beans.property.SimpleStringProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import kz.onkundik.operation.EditPlan;
import kz.onkundik.school.PlanRow;
import kz.onkundik.settings.ThemeChoice;
import kz.onkundik.text.Language;
import kz.onkundik.ui.common.SchoolFixture;
import kz.onkundik.ui.common.SchoolModel;
import kz.onkundik.ui.common.TestWindow;
import kz.onkundik.ui.common.Words;
import kz.onkundik.ui.history.HistoryModel.Subject;
import kz.onkundik.ui.settings.SettingsSection;
import kz.onkundik.ui.settings.SettingsView;
import kz.onkundik.ui.shell.ShellFrame;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kordamp.ikonli.feather.Feather;

/** Pictures of the history: of everything in the settings, and of one record over its screen. */
class HistoryGalleryTest {
    private static final ZoneId ZONE = ZoneId.of("Asia/Almaty");

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({"KK,LIGHT,1366,696", "RU,DARK,1100,680", "EN,LIGHT,1920,1008"})
    void history(Language language, ThemeChoice theme, int width, int height) {
        SchoolModel school = SchoolFixture.sample(folder);
        PlanRow row = school.work().getValue().plan().get(2);
        work(school, row);
        try (var window = TestWindow.show(
                width,
                height,
                language,
                theme,
                (words, look) ->
                        ShellFrame.around(words, look, school, "shell.settings", _ -> settings(words, school)))) {
            window.picture("history-%s-%s-%d".formatted(language.code(), theme, width));
        }
        try (var window = TestWindow.show(width, height, language, theme, (words, look) -> {
            var sheet =
                    new HistorySheet(words, HistoryModel.of(school, row.uuid()).orElseThrow(), ZONE, () -> {});
            StackPane.setAlignment(sheet, Pos.TOP_RIGHT);
            return new StackPane(sheet);
        })) {
            window.picture("history-sheet-%s-%s-%d".formatted(language.code(), theme, width));
        }
        school.close(() -> {});
    }

    private static void work(SchoolModel school, PlanRow row) {
        save(school, row.withPlace("Мектеп фойесі, екінші қабат"));
        save(school, row.withPlace("Акт залы").withNote("Ата-аналар шақырылады. ".repeat(8)));
        save(school, row.withPlace("Акт залы").withTitle("Балалар игілігі үшін қайырымдылық жәрмеңкесі мен концерт"));
        school.undo();
        school.change(
                "plan.deleting",
                file -> {
                    new EditPlan()
                            .delete(file, List.of(file.work().plan().getLast().uuid()));
                    return true;
                },
                _ -> {});
    }

    private static void save(SchoolModel school, PlanRow row) {
        school.change(
                "plan.saving",
                file -> {
                    new EditPlan().save(file, List.of(row));
                    return row;
                },
                _ -> {});
    }

    private static Node settings(Words words, SchoolModel school) {
        return new SettingsView(
                words,
                List.of(new SettingsSection(
                        "history.section",
                        Feather.DATABASE,
                        () -> new HistorySection(words, new HistoryModel(school, Subject.EVERYTHING), ZONE))),
                new SimpleStringProperty(""));
    }
}
