package kz.onkundik.ui.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import javafx.scene.control.ComboBox;
import kz.onkundik.campaign.Campaign.Point;
import kz.onkundik.operation.EditCampaign;
import kz.onkundik.problem.Problem;
import kz.onkundik.school.ReportDraft;
import kz.onkundik.settings.ThemeChoice;
import kz.onkundik.text.Language;
import kz.onkundik.text.LocalText;
import kz.onkundik.ui.common.SchoolModel;
import kz.onkundik.ui.editor.EditViewModel.Part;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is typed of the campaign in work itself: its span, tasks and results; each change can be taken back. */
class EditHeadingTest {
    @AutoClose
    private EditedCampaign edited;

    private SchoolModel school;
    private EditViewModel model;

    @BeforeEach
    void makeNextYears(@TempDir Path folder) {
        edited = new EditedCampaign(folder);
        school = edited.school();
        model = edited.model();
    }

    @Test
    void theCampaignItselfIsTypedAndEachChangeCanBeTakenBack() {
        HeadingDraft heading = model.heading().draft();
        heading.span().set("ailyq");
        assertEquals(
                new LocalText("республикалық айлық", "республиканский месячник", "republican month"),
                edited.campaign().kindLabel());
        heading.goal().kk().set("");
        heading.goal().ru().set("");
        assertEquals("", edited.campaign().goal().kk());
        heading.tasks().kk().set("1) балаларды қорғау\n\n2) ата-анамен жұмыс");
        heading.tasks().ru().set("защита детей");
        assertEquals(
                List.of(
                        new Point(1, LocalText.of("балаларды қорғау", "защита детей")),
                        new Point(2, LocalText.of("ата-анамен жұмыс", null))),
                edited.campaign().tasks());
        assertEquals(
                "editor.heading.uneven",
                model.heading().problem("tasks").getValue().code());
        Problem russian = model.findings().getValue().stream()
                .filter(found -> found.code().equals("asked.heading-not-russian"))
                .findFirst()
                .orElseThrow();
        assertEquals(List.of(1L), russian.arguments());
        model.mend(russian.place());
        assertEquals(Part.CAMPAIGN, model.part().get());
        assertEquals("tasks-ru", model.wanted().get());
        assertEquals("campaign.tasks", school.snapshot().get().undo().undo().orElseThrow());
        for (int revision = edited.campaign().revision();
                revision > 1;
                revision = edited.campaign().revision()) {
            school.undo();
        }
        assertEquals("onkundik", heading.span().get());
        assertEquals("республиканский декадник", heading.label().ru().get());
        assertTrue(heading.tasks().kk().get().startsWith("1) мемлекеттік органдар"));
    }

    @Test
    void anUnusualSpanThatIsBroughtBackIsOfferedAndCalledAsItIsTyped() {
        school.change(
                "editor.saving",
                file -> {
                    new EditCampaign().call(file, "marathon", LocalText.of("марафон", "марафон"));
                    return true;
                },
                (Boolean _) -> {});
        model.heading().draft().span().set("ailyq");
        try (var window = edited.show(Language.KK, ThemeChoice.LIGHT, 1366, 1240)) {
            window.run(() -> model.part().set(Part.CAMPAIGN));
            window.run(school::undo);
            var choice = (ComboBox<?>) window.scene().lookup("#edit-span");
            assertEquals("marathon", choice.getValue());
            assertTrue(choice.getItems().contains("marathon"), choice.getItems()::toString);
            window.type("#edit-label-kk", "сурет марафоны");
            assertEquals(
                    "Сурет марафоны", window.call(() -> choice.getButtonCell().getText()));
            window.run(() -> model.heading().draft().span().set("ailyq"));
            window.run(() -> model.heading().draft().span().set("marathon"));
            assertEquals("сурет марафоны", edited.campaign().kindLabel().kk());
        }
    }

    @Test
    void anEnglishTextStaysWithWordsThatNobodyChanged() {
        List<Point> before = edited.campaign().tasks();
        HeadingDraft heading = model.heading().draft();
        heading.tasks().kk().set(heading.tasks().kk().get() + "\nсоңғы міндет");
        heading.tasks().ru().set(heading.tasks().ru().get() + "\nпоследняя задача");
        assertEquals(before, edited.campaign().tasks().subList(0, before.size()));
        assertEquals(
                LocalText.of("соңғы міндет", "последняя задача"),
                edited.campaign().tasks().getLast().text());
    }

    @Test
    void whatWasWrittenOnAResultGoesWithItsWords() {
        List<Point> results = edited.campaign().expectedResults();
        school.change(
                "editor.saving",
                file -> {
                    var draft = file.work().draft().withResults(Map.of(1, "бірінші", 2, "екінші"));
                    file.file().saveDraft(file.campaign().id(), draft);
                    return draft;
                },
                (ReportDraft _) -> {});
        HeadingDraft heading = model.heading().draft();
        heading.results().ru().set("");
        heading.results()
                .kk()
                .set("мүлде жаңа нәтиже\n" + results.get(1).text().kk() + "\n"
                        + results.get(0).text().kk());
        assertEquals(
                Map.of(3, "бірінші", 2, "екінші"),
                school.work().getValue().draft().results());
        heading.results().kk().set(results.get(0).text().kk() + " (түзетілген)");
        assertEquals(Map.of(), school.work().getValue().draft().results());
        school.undo();
        assertEquals(
                Map.of(3, "бірінші", 2, "екінші"),
                school.work().getValue().draft().results());
    }

    @Test
    void aRefusalIsSaidUntilTheNextChangeIsMade() {
        List<TypeDraft> types = model.heading().draft().types().get();
        TypeDraft ours =
                types.stream().filter(model.heading()::isOurs).findFirst().orElseThrow();
        TypeDraft others =
                types.stream().filter(type -> !type.equals(ours)).findFirst().orElseThrow();
        model.heading().remove(ours, (_, _) -> {});
        assertEquals("institution.type", model.failure().get().code());
        model.heading().remove(others, (_, _) -> {});
        assertNull(model.failure().get());
        model.heading().remove(ours, (_, _) -> {});
        model.items().remove((_, _) -> {});
        assertNull(model.failure().get());
        model.heading().remove(ours, (_, _) -> {});
        model.letters().add();
        assertNull(model.failure().get());
    }
}
