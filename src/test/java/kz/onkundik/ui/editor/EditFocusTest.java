package kz.onkundik.ui.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import kz.onkundik.operation.PlanFromLetter;
import kz.onkundik.settings.ThemeChoice;
import kz.onkundik.text.Language;
import kz.onkundik.ui.common.SchoolFixture;
import kz.onkundik.ui.common.SchoolModel;
import kz.onkundik.ui.common.TestWindow;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where the keyboard is while the campaign is changed. */
class EditFocusTest {
    @TempDir
    private Path folder;

    private SchoolModel school;
    private EditViewModel model;

    @BeforeEach
    void changeACopyWithAPlan() {
        school = EditedCampaign.nextYears(SchoolFixture.empty(folder));
        school.change("plan.saving", file -> new PlanFromLetter().add(file, Language.KK), (Integer _) -> {});
        model = new EditViewModel(school, _ -> Optional.empty());
        model.begin();
    }

    @Test
    void whoTypesOnBelowAQuestionThatIsNotAnsweredStaysInHerField() {
        try (var window = window()) {
            window.run(() -> window.scene().lookup("#edit-items").requestFocus());
            window.key(KeyCode.DELETE);
            assertTrue(window.shows("#item-remove-still"));
            window.run(() -> {
                var field = (TextArea) window.scene().lookup("#item-text-kk");
                field.requestFocus();
                field.setText("Жаңа мәтін");
            });
            window.waitUntil(() ->
                    school.campaign().getValue().items().getFirst().text().kk().equals("Жаңа мәтін"));
            assertEquals("item-text-kk", window.focused());
        }
    }

    private TestWindow window() {
        return TestWindow.show(
                1366,
                696,
                Language.KK,
                ThemeChoice.LIGHT,
                (words, _) -> new EditView(words, model, () -> {}, new Region()));
    }
}
