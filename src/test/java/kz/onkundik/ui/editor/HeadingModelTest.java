package kz.onkundik.ui.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.nio.file.Path;
import java.util.List;
import kz.onkundik.campaign.Campaign;
import kz.onkundik.operation.EditCampaign;
import kz.onkundik.problem.Failure;
import kz.onkundik.text.Language;
import kz.onkundik.text.LocalText;
import kz.onkundik.text.Messages;
import kz.onkundik.ui.common.BusyFile;
import kz.onkundik.ui.common.SchoolModel;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is typed of the campaign itself, and what is done elsewhere, while the file is still busy with something. */
class HeadingModelTest {
    private BusyFile busy;
    private SchoolModel school;
    private HeadingModel model;
    private Failure refused;

    @BeforeEach
    void changeACopy(@TempDir Path folder) {
        busy = new BusyFile(folder);
        school = EditedCampaign.nextYears(busy.school());
        model = new HeadingModel(school, why -> refused = why);
    }

    @AfterEach
    void close() {
        school.close(() -> {});
    }

    @Test
    void whatIsTakenBackWhileAnotherPartIsKeptStaysTakenBackAndIsSeenSo() {
        String title = campaign().title().kk();
        model.draft().title().kk().set("Балалар айлығы");
        busy.pause();
        school.undo();
        model.draft().goal().kk().set("Жаңа мақсат");
        busy.goOn();
        assertEquals("Жаңа мақсат", campaign().goal().kk());
        assertEquals(title, campaign().title().kk());
        assertEquals(title, model.draft().title().kk().get());
    }

    @Test
    void daysOfAnotherAgeAreSaidAndNotKept() {
        Campaign before = campaign();
        model.draft().start().set("15.11.0001");
        model.draft().end().set("31.12.9999");
        assertEquals(before.start(), campaign().start());
        assertEquals(before.end(), campaign().end());
        assertEquals(
                "Жыл 2000–2100 аралығында болуы керек.",
                new Messages(Language.KK).text(model.problem("end").getValue()));
    }

    @Test
    void aTypeThatIsTakenOutWhileAnotherPartIsKeptIsSeenNoMore() {
        TypeDraft gone = model.draft().types().get().stream()
                .filter(type -> !model.isOurs(type))
                .findFirst()
                .orElseThrow();
        busy.pause();
        model.remove(gone, (_, _) -> {});
        model.draft().title().kk().set("Балалар айлығы");
        busy.goOn();
        assertEquals("Балалар айлығы", campaign().title().kk());
        assertFalse(campaign().institutionTypes().containsKey(gone.id()));
        assertEquals(
                List.copyOf(campaign().institutionTypes().keySet()),
                model.draft().types().get().stream().map(TypeDraft::id).toList());
    }

    @Test
    void whatIsTypedWhileItsOwnPartIsKeptIsKeptInItsTurn() {
        busy.pause();
        model.draft().title().kk().set("Балалар");
        model.draft().title().kk().set("Балалар айлығы");
        model.draft().addType();
        model.draft().types().get().getLast().name().kk().set("балабақша");
        busy.goOn();
        assertNull(refused);
        assertEquals("Балалар айлығы", campaign().title().kk());
        assertEquals("Балалар айлығы", model.draft().title().kk().get());
        assertEquals(
                "балабақша",
                List.copyOf(campaign().institutionTypes().values()).getLast().kk());
    }

    @Test
    void anUnusualSpanKeepsItsEnglishHoweverOftenItIsChosenAgain() {
        var named = new LocalText("декада", "декада", "ten-day campaign");
        school.change(
                "editor.saving",
                file -> {
                    new EditCampaign().call(file, "dekada", named);
                    return named;
                },
                (LocalText _) -> {});
        for (int time = 0; time < 3; time++) {
            model.draft().span().set("ailyq");
            model.draft().span().set("dekada");
            assertEquals(named, campaign().kindLabel());
        }
    }

    private Campaign campaign() {
        return school.campaign().getValue();
    }
}
