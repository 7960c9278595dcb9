package kz.onkundik.ui.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import kz.onkundik.campaign.Item;
import kz.onkundik.operation.PlanFromLetter;
import kz.onkundik.settings.ThemeChoice;
import kz.onkundik.text.Language;
import kz.onkundik.ui.common.SchoolModel;
import kz.onkundik.ui.common.TestWindow;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Items of the campaign in work are typed, added and taken out, with the checks beside; each change can be taken back. */
class EditItemsTest {
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
    void whatIsTypedIsInTheFileAndCanBeTakenBack() {
        model.items().draft().name().kk().set("Балалар күні");
        assertEquals("Балалар күні", edited.first().name().kk());
        assertEquals(2, edited.campaign().revision());
        model.items().draft().say("college", Item.Concern.NOT_APPLICABLE);
        assertEquals(Item.Concern.NOT_APPLICABLE, edited.first().concernFor("institution", "college"));
        school.undo();
        school.undo();
        assertEquals(1, edited.campaign().revision());
        assertEquals(
                edited.first().name().kk(), model.items().draft().name().kk().get());
    }

    @Test
    void whatIsWrongStandsBesideItsFieldAndIsNotSaved() {
        model.items().draft().number().set("2");
        assertNotNull(model.items().problem("number").getValue());
        model.items().draft().text().kk().set("");
        model.items().draft().text().ru().set("");
        assertNotNull(model.items().problem("text").getValue());
        assertEquals(1, edited.campaign().revision());
        model.heading().draft().end().set("01.11.2024");
        assertNotNull(model.heading().problem("end").getValue());
        model.heading().draft().end().set("30.11.2024");
        assertEquals(LocalDate.of(2024, 11, 30), edited.campaign().end());
    }

    @Test
    void whatIsWrongInAnItemStaysWhileTheCampaignItselfIsTyped() {
        model.items().draft().number().set("бірінші");
        model.heading().draft().title().kk().set("Балалар айлығы");
        assertEquals("Балалар айлығы", edited.campaign().title().kk());
        assertEquals("бірінші", model.items().draft().number().get());
        assertNotNull(model.items().problem("number").getValue());
    }

    @Test
    void anotherItemHasNoRoomForWhatIsNotWrongWithIt() {
        try (var window = edited.show(Language.KK, ThemeChoice.LIGHT, 1366, 768)) {
            window.run(() -> model.items().choose(edited.campaign().items().get(4)));
            assertEquals(0, window.roomsOfProblems());
            window.run(() -> model.items().draft().number().set("2"));
            assertEquals(1, window.roomsOfProblems());
            window.run(() -> model.items().draft().number().set("5"));
            assertEquals(1, window.roomsOfProblems(), "nothing moves while she mends it");
            window.run(() -> model.items().choose(edited.first()));
            assertEquals(0, window.roomsOfProblems());
        }
    }

    @Test
    void whatWasWrongLeavesNoRoomWhenAnUndoShowsTheItemAgain() {
        try (var window = edited.show(Language.KK, ThemeChoice.LIGHT, 1366, 768)) {
            window.run(() -> model.items().draft().text().kk().set("Тармақ"));
            window.run(() -> model.items().draft().number().set("бірінші"));
            assertEquals(1, window.roomsOfProblems());
            window.run(school::undo);
            assertEquals("1", model.items().draft().number().get());
            assertEquals(0, window.roomsOfProblems());
        }
    }

    @Test
    void theFormStaysWhereSheScrolledItWhileWhatSheTicksIsSaved() {
        try (var window = edited.show(Language.KK, ThemeChoice.LIGHT, 1366, 768)) {
            ScrollPane form = window.call(() -> window.scene().getRoot().lookupAll(".scroll-pane").stream()
                    .map(ScrollPane.class::cast)
                    .filter(pane -> pane.getContent() instanceof ItemForm)
                    .findFirst()
                    .orElseThrow());
            window.run(() -> form.setVvalue(1));
            List<String> before = edited.first().publish();
            window.run(() -> outlet(window).fire());
            assertNotEquals(before, edited.first().publish());
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
        assertEquals(15, edited.campaign().items().size());
        model.items().draft().text().kk().set("Шахмат турнирін өткізу");
        model.items().draft().text().ru().set("Провести шахматный турнир");
        assertEquals(16, edited.campaign().items().size());
        Item added = model.items().chosen().get();
        assertEquals(12, added.number());
        assertEquals("Провести шахматный турнир", added.text().ru());
        model.items().move(true);
        assertEquals(11, edited.campaign().item(added.id()).orElseThrow().number());
        List<String> removed = new ArrayList<>();
        model.items().remove((title, _) -> removed.add(title.kk()));
        assertEquals(List.of("Шахмат турнирін өткізу"), removed);
        assertEquals(15, edited.campaign().items().size());
    }

    @Test
    void aFindingLeadsToItsFieldAndAnItemWithWorkIsAskedAbout() {
        school.change("editor.saving", file -> new PlanFromLetter().add(file, Language.KK), (Integer _) -> {});
        model.items().choose(edited.campaign().items().get(3));
        model.items()
                .draft()
                .concern()
                .get()
                .keySet()
                .forEach(type -> model.items().draft().say(type, Item.Concern.NOT_APPLICABLE));
        model.items().choose(edited.first());
        try (var window = edited.show(Language.KK, ThemeChoice.LIGHT, 1366, 696)) {
            window.press("#edit-checks .problem-row");
            assertEquals(4, model.items().chosen().get().number());
            window.press("#item-remove");
            assertTrue(window.shows("#item-remove-still"), "a row of the plan names this item");
            window.press("#item-remove-still");
            assertEquals(14, edited.campaign().items().size());
        }
    }

    @Test
    void deleteTakesAnItemOutAndItsNoticeGoesWhenItIsBackSomeOtherWay() {
        try (var window = edited.show(Language.KK, ThemeChoice.LIGHT, 1366, 696)) {
            int before = edited.campaign().items().size();
            window.run(() -> window.scene().lookup("#edit-items").requestFocus());
            window.key(KeyCode.DELETE);
            assertEquals(before - 1, edited.campaign().items().size());
            assertTrue(window.shows(".notice"));
            window.run(school::undo);
            assertEquals(before, edited.campaign().items().size());
            assertFalse(window.shows(".notice"), "its way back leads nowhere");
        }
    }

    @Test
    void theNextItemIsChosenWhereOneIsTakenOutAndTheOneBeforeAtTheEnd() {
        List<Item> before = edited.campaign().items();
        try (var window = edited.show(Language.KK, ThemeChoice.LIGHT, 1366, 696)) {
            window.run(() -> model.items().choose(before.get(3)));
            window.run(() -> window.scene().lookup("#edit-items").requestFocus());
            window.key(KeyCode.DELETE);
            assertEquals(before.get(4).id(), model.items().chosen().get().id());
            window.run(() -> model.items().choose(edited.campaign().items().getLast()));
            window.key(KeyCode.DELETE);
            assertEquals(
                    before.get(before.size() - 2).id(),
                    model.items().chosen().get().id());
            window.run(model.items()::add);
            window.press("#item-remove");
            assertEquals(
                    before.get(before.size() - 2).id(),
                    model.items().chosen().get().id(),
                    "a new one that is not wanted leads back");
        }
    }

    @Test
    void deleteAsksFirstWhereAnItemHasWork() {
        school.change("plan.saving", file -> new PlanFromLetter().add(file, Language.KK), (Integer _) -> {});
        try (var window = edited.show(Language.KK, ThemeChoice.LIGHT, 1366, 696)) {
            int before = edited.campaign().items().size();
            window.run(() -> window.scene().lookup("#edit-items").requestFocus());
            window.key(KeyCode.DELETE);
            assertEquals(before, edited.campaign().items().size());
            assertTrue(window.shows("#item-remove-still"));
            window.key(KeyCode.ESCAPE);
            assertFalse(window.shows("#item-remove-still"));
            assertTrue(model.open().get(), "Esc leaves the question, not the page");
            assertEquals("edit-items", window.focused());
        }
    }
}
