package kz.onkundik.ui.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.MenuButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import kz.onkundik.campaign.Campaign;
import kz.onkundik.campaign.Campaign.Point;
import kz.onkundik.campaign.CampaignReader;
import kz.onkundik.campaign.Indicator;
import kz.onkundik.campaign.Item;
import kz.onkundik.operation.CampaignInFile;
import kz.onkundik.operation.EditCampaign;
import kz.onkundik.operation.PlanFromLetter;
import kz.onkundik.problem.Problem;
import kz.onkundik.school.ReportDraft;
import kz.onkundik.settings.ThemeChoice;
import kz.onkundik.text.Language;
import kz.onkundik.text.LocalText;
import kz.onkundik.ui.common.SchoolFixture;
import kz.onkundik.ui.common.SchoolModel;
import kz.onkundik.ui.common.TestWindow;
import kz.onkundik.ui.editor.EditViewModel.Part;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The campaign in work is changed item by item, with the checks beside; each change can be taken back. */
class EditGalleryTest {
    @TempDir
    private Path folder;

    private SchoolModel school;
    private EditViewModel model;

    @BeforeEach
    void makeNextYears() {
        SchoolModel before = SchoolFixture.sample(folder);
        var copy = new CopyViewModel(before, id -> before.turnTo(id, turned -> school = turned));
        copy.begin();
        copy.take();
        model = new EditViewModel(school, name -> Optional.of(folder.resolve(name)));
        model.begin();
    }

    @ParameterizedTest
    @CsvSource({
        "ITEMS,KK,LIGHT,1366,696",
        "ITEMS,RU,DARK,1100,680",
        "CAMPAIGN,KK,LIGHT,1366,1240",
        "CAMPAIGN,RU,DARK,1100,680"
    })
    void theFormStandsBesideTheList(Part part, Language language, ThemeChoice theme, int width, int height) {
        model.part().set(part);
        picture("edit-" + part, language, theme, width, height);
    }

    @Test
    void whatIsTypedIsInTheFileAndCanBeTakenBack() {
        model.items().draft().name().kk().set("Балалар күні");
        assertEquals("Балалар күні", first().name().kk());
        assertEquals(2, campaign().revision());
        model.items().draft().say("college", Item.Concern.NOT_APPLICABLE);
        assertEquals(Item.Concern.NOT_APPLICABLE, first().concernFor("institution", "college"));
        school.undo();
        school.undo();
        assertEquals(1, campaign().revision());
        assertEquals(first().name().kk(), model.items().draft().name().kk().get());
    }

    @Test
    void whatIsWrongStandsBesideItsFieldAndIsNotSaved() {
        model.items().draft().number().set("2");
        assertNotNull(model.items().problem("number").getValue());
        model.items().draft().text().kk().set("");
        model.items().draft().text().ru().set("");
        assertNotNull(model.items().problem("text").getValue());
        assertEquals(1, campaign().revision());
        model.heading().draft().end().set("01.11.2024");
        assertNotNull(model.heading().problem("end").getValue());
        model.heading().draft().end().set("30.11.2024");
        assertEquals(LocalDate.of(2024, 11, 30), campaign().end());
    }

    @Test
    void whatIsWrongInAnItemStaysWhileTheCampaignItselfIsTyped() {
        model.items().draft().number().set("бірінші");
        model.heading().draft().title().kk().set("Балалар айлығы");
        assertEquals("Балалар айлығы", campaign().title().kk());
        assertEquals("бірінші", model.items().draft().number().get());
        assertNotNull(model.items().problem("number").getValue());
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

    @Test
    void anotherItemHasNoRoomForWhatIsNotWrongWithIt() {
        try (var window = window(Language.KK, ThemeChoice.LIGHT, 1366, 768)) {
            window.run(() -> model.items().choose(campaign().items().get(4)));
            assertEquals(0, roomsOfProblems(window));
            window.run(() -> model.items().draft().number().set("2"));
            assertEquals(1, roomsOfProblems(window));
            window.run(() -> model.items().draft().number().set("5"));
            assertEquals(1, roomsOfProblems(window), "nothing moves while she mends it");
            window.run(() -> model.items().choose(first()));
            assertEquals(0, roomsOfProblems(window));
        }
    }

    @Test
    void whatWasWrongLeavesNoRoomWhenAnUndoShowsTheItemAgain() {
        try (var window = window(Language.KK, ThemeChoice.LIGHT, 1366, 768)) {
            window.run(() -> model.items().draft().text().kk().set("Тармақ"));
            window.run(() -> model.items().draft().number().set("бірінші"));
            assertEquals(1, roomsOfProblems(window));
            window.run(school::undo);
            assertEquals("1", model.items().draft().number().get());
            assertEquals(0, roomsOfProblems(window));
        }
    }

    private static long roomsOfProblems(TestWindow window) {
        return window.call(() -> window.scene().getRoot().lookupAll(".field-problem").stream()
                .filter(Node::isManaged)
                .count());
    }

    @Test
    void theFormStaysWhereSheScrolledItWhileWhatSheTicksIsSaved() {
        try (var window = window(Language.KK, ThemeChoice.LIGHT, 1366, 768)) {
            ScrollPane form = window.call(() -> window.scene().getRoot().lookupAll(".scroll-pane").stream()
                    .map(ScrollPane.class::cast)
                    .filter(pane -> pane.getContent() instanceof ItemForm)
                    .findFirst()
                    .orElseThrow());
            window.run(() -> form.setVvalue(1));
            List<String> before = first().publish();
            window.run(() -> outlet(window).fire());
            assertNotEquals(before, first().publish());
            assertEquals(1, window.call(form::getVvalue));
        }
    }

    private static CheckBox outlet(TestWindow window) {
        return (CheckBox) window.scene().getRoot().lookupAll(".check-box").stream()
                .filter(box -> box.getId() != null && box.getId().startsWith("item-outlet-"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aNewItemIsKeptOnceItsTextIsTypedAndGoesAgain() {
        model.items().add();
        assertTrue(model.items().isNew());
        assertEquals(15, campaign().items().size());
        model.items().draft().text().kk().set("Шахмат турнирін өткізу");
        model.items().draft().text().ru().set("Провести шахматный турнир");
        assertEquals(16, campaign().items().size());
        Item added = model.items().chosen().get();
        assertEquals(12, added.number());
        assertEquals("Провести шахматный турнир", added.text().ru());
        model.items().move(true);
        assertEquals(11, campaign().item(added.id()).orElseThrow().number());
        List<String> removed = new ArrayList<>();
        model.items().remove((title, _) -> removed.add(title.kk()));
        assertEquals(List.of("Шахмат турнирін өткізу"), removed);
        assertEquals(15, campaign().items().size());
    }

    @Test
    void anIndicatorOfItsOwnIsAddedAskedForAndRenamed() {
        try (var window = window(Language.RU, ThemeChoice.LIGHT, 1366, 980)) {
            window.run(() -> {
                MenuButton more = (MenuButton) window.scene().lookup("#indicator-add");
                more.getItems().getLast().fire();
            });
            window.type("#indicator-name-kk", "Шахмат үстелі");
            window.type("#indicator-name-ru", "Шахматные столы");
            window.picture("editor-indicator-ru-LIGHT-1366");
            window.press("#indicator-keep");
        }
        Indicator own = campaign().indicators().getLast();
        assertEquals("Шахматные столы", own.label().ru());
        assertEquals(own.id(), first().indicators().getLast().indicator());
        model.items().define(own.called(new LocalText("Шахмат тақтасы", null, null)));
        assertEquals("Шахмат тақтасы", campaign().indicators().getLast().label().kk());
        assertEquals("campaign.indicator", school.snapshot().get().undo().undo().orElseThrow());
    }

    @Test
    void theCampaignItselfIsTypedAndEachChangeCanBeTakenBack() {
        HeadingDraft heading = model.heading().draft();
        heading.span().set("ailyq");
        assertEquals(
                new LocalText("республикалық айлық", "республиканский месячник", "republican month"),
                campaign().kindLabel());
        heading.goal().kk().set("");
        heading.goal().ru().set("");
        assertEquals("", campaign().goal().kk());
        heading.tasks().kk().set("1) балаларды қорғау\n\n2) ата-анамен жұмыс");
        heading.tasks().ru().set("защита детей");
        assertEquals(
                List.of(
                        new Point(1, LocalText.of("балаларды қорғау", "защита детей")),
                        new Point(2, LocalText.of("ата-анамен жұмыс", null))),
                campaign().tasks());
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
        for (int revision = campaign().revision();
                revision > 1;
                revision = campaign().revision()) {
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
        try (var window = window(Language.KK, ThemeChoice.LIGHT, 1366, 1240)) {
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
            assertEquals("сурет марафоны", campaign().kindLabel().kk());
        }
    }

    @Test
    void anEnglishTextStaysWithWordsThatNobodyChanged() {
        List<Point> before = campaign().tasks();
        HeadingDraft heading = model.heading().draft();
        heading.tasks().kk().set(heading.tasks().kk().get() + "\nсоңғы міндет");
        heading.tasks().ru().set(heading.tasks().ru().get() + "\nпоследняя задача");
        assertEquals(before, campaign().tasks().subList(0, before.size()));
        assertEquals(
                LocalText.of("соңғы міндет", "последняя задача"),
                campaign().tasks().getLast().text());
    }

    @Test
    void whatWasWrittenOnAResultGoesWithItsWords() {
        List<Point> results = campaign().expectedResults();
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
    void aTypeOfInstitutionIsAddedNamedAndTakenOut() {
        try (var window = window(Language.KK, ThemeChoice.LIGHT, 1366, 1240)) {
            window.run(() -> model.part().set(Part.CAMPAIGN));
            window.press("#type-add");
            window.type("#type-kk-3", "балабақша");
            window.type("#type-ru-3", "детский сад");
            window.picture("editor-types-kk-LIGHT-1366");
            assertEquals(4, campaign().institutionTypes().size());
            String added = List.copyOf(campaign().institutionTypes().keySet()).getLast();
            assertEquals(
                    LocalText.of("балабақша", "детский сад"),
                    campaign().institutionTypes().get(added));
            assertEquals(Item.Concern.REQUIRED, first().concernFor("institution", added));
            assertTrue(window.scene().lookup("#type-remove-1").isDisabled(), "it is our own");
            window.press("#type-remove-0");
            assertFalse(campaign().institutionTypes().containsKey("college"));
            assertFalse(first().concern().containsKey("college"));
            window.press(".notice .button");
            assertTrue(campaign().institutionTypes().containsKey("college"));
        }
    }

    @Test
    void whatCameFromAboveIsSeenOnly() {
        String above = school.snapshot().get().campaigns().stream()
                .filter(each -> !each.madeHere())
                .map(CampaignInFile::id)
                .findFirst()
                .orElseThrow();
        school.turnTo(above, turned -> school = turned);
        model = new EditViewModel(school, _ -> Optional.empty());
        model.begin();
        assertFalse(model.mayChange().getValue());
        try (var window = window(Language.KK, ThemeChoice.LIGHT, 1366, 696)) {
            assertTrue(window.shows("#edit-copy"));
        }
        model.items().draft().number().set("77");
        assertEquals("campaign.not-made-here", model.failure().get().code());
    }

    @Test
    void aFindingLeadsToItsFieldAndAnItemWithWorkIsAskedAbout() {
        school.change("editor.saving", file -> new PlanFromLetter().add(file, Language.KK), (Integer _) -> {});
        model.items().choose(campaign().items().get(3));
        model.items()
                .draft()
                .concern()
                .get()
                .keySet()
                .forEach(type -> model.items().draft().say(type, Item.Concern.NOT_APPLICABLE));
        model.items().choose(first());
        try (var window = window(Language.KK, ThemeChoice.LIGHT, 1366, 696)) {
            window.press("#edit-checks .problem-row");
            assertEquals(4, model.items().chosen().get().number());
            window.press("#item-remove");
            assertTrue(window.shows("#item-remove-still"), "a row of the plan names this item");
            window.press("#item-remove-still");
            assertEquals(14, campaign().items().size());
        }
    }

    @Test
    void deleteTakesAnItemOutAndItsNoticeGoesWhenItIsBackSomeOtherWay() {
        try (var window = window(Language.KK, ThemeChoice.LIGHT, 1366, 696)) {
            int before = campaign().items().size();
            window.run(() -> window.scene().lookup("#edit-items").requestFocus());
            window.key(KeyCode.DELETE);
            assertEquals(before - 1, campaign().items().size());
            assertTrue(window.shows(".notice"));
            window.run(school::undo);
            assertEquals(before, campaign().items().size());
            assertFalse(window.shows(".notice"), "its way back leads nowhere");
        }
    }

    @Test
    void deleteAsksFirstWhereAnItemHasWork() {
        school.change("plan.saving", file -> new PlanFromLetter().add(file, Language.KK), (Integer _) -> {});
        try (var window = window(Language.KK, ThemeChoice.LIGHT, 1366, 696)) {
            int before = campaign().items().size();
            window.run(() -> window.scene().lookup("#edit-items").requestFocus());
            window.key(KeyCode.DELETE);
            assertEquals(before, campaign().items().size());
            assertTrue(window.shows("#item-remove-still"));
            window.key(KeyCode.ESCAPE);
            assertFalse(window.shows("#item-remove-still"));
            assertTrue(model.open().get(), "Esc leaves the question, not the page");
            assertEquals("edit-items", window.focused());
        }
    }

    @Test
    void theSavedFileIsTheCampaign() throws IOException {
        model.saveFile("науқан.json", _ -> {});
        Campaign read = CampaignReader.read(Files.readAllBytes(folder.resolve("науқан.json")));
        assertEquals(campaign(), read);
    }

    private Campaign campaign() {
        return school.campaign().getValue();
    }

    private Item first() {
        return campaign().items().getFirst();
    }

    private TestWindow window(Language language, ThemeChoice theme, int width, int height) {
        return TestWindow.show(
                width, height, language, theme, (words, _) -> new EditView(words, model, () -> {}, new Region()));
    }

    private void picture(String name, Language language, ThemeChoice theme, int width, int height) {
        try (var window = window(language, theme, width, height)) {
            window.picture("editor-%s-%s-%s-%d".formatted(name, language.code(), theme, width));
        }
    }
}
