package kz.onkundik.ui.plan;

import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import kz.onkundik.operation.PlanFromLetter;
import kz.onkundik.settings.ThemeChoice;
import kz.onkundik.text.Language;
import kz.onkundik.ui.common.Notices;
import kz.onkundik.ui.common.SchoolFixture;
import kz.onkundik.ui.common.SchoolModel;
import kz.onkundik.ui.common.TestWindow;
import kz.onkundik.ui.plan.days.DaysModel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The language is changed while another screen is seen. */
class AwayPlanTest {
    private static final double WIDTH = 1880;
    private static final double LOW = 420;
    private static final double HIGH = 900;

    @TempDir
    private Path folder;

    @Test
    void linesThatWereNotSeenSpeakTheNewLanguageToo() {
        SchoolModel school = SchoolFixture.empty(folder);
        var place = new StackPane();
        try (var window = TestWindow.show(WIDTH, HIGH, Language.KK, ThemeChoice.LIGHT, (words, _) -> {
            var model = new PlanViewModel(words, school, _ -> {});
            place.getChildren()
                    .setAll(new PlanView(
                            words,
                            model,
                            new DaysModel(school, model),
                            new ImportModel(school, Optional::empty),
                            new PlanExport(school, words, _ -> Optional.empty(), _ -> {}),
                            new Notices(words)));
            place.setMaxHeight(LOW);
            return new StackPane(place);
        })) {
            Node plan = place.getChildren().getFirst();
            window.run(() -> school.change(
                    "plan.from-letter", file -> new PlanFromLetter().add(file, Language.KK), (Integer _) -> {}));
            window.run(() -> place.setMaxHeight(HIGH));
            window.run(() -> place.setMaxHeight(LOW));
            window.run(() -> place.getChildren().clear());
            window.run(() -> {
                place.setMaxHeight(HIGH);
                window.words().language().set(Language.RU);
            });
            window.run(() -> place.getChildren().setAll(plan));
            assertEquals(
                    Set.of("Запланировано", "Не относится", "Нет ответа"),
                    window.call(() -> plan.lookupAll("#plan-table .table-row-cell .state").stream()
                            .map(state -> ((Label) state).getText())
                            .collect(toSet())));
        }
    }
}
