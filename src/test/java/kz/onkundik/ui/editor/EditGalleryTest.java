package kz.onkundik.ui.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.MenuButton;
import javafx.scene.layout.Region;
import kz.onkundik.campaign.Campaign;
import kz.onkundik.campaign.CampaignReader;
import kz.onkundik.campaign.Indicator;
import kz.onkundik.campaign.Item;
import kz.onkundik.operation.CampaignInFile;
import kz.onkundik.operation.PlanFromLetter;
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
    @CsvSource({"ITEMS,KK,LIGHT,1366,696", "ITEMS,RU,DARK,1100,680", "CAMPAIGN,KK,LIGHT,1366,696"})
    void theFormStandsBesideTheList(Part part, Language language, ThemeChoice theme, int width, int height) {
        model.part().set(part);
        picture("edit-" + part, language, theme, width, height);
    }

    @Test
    void whatIsTypedIsInTheFileAndCanBeTakenBack() {
        model.item().name().kk().set("Балалар күні");
        assertEquals("Балалар күні", first().name().kk());
        assertEquals(2, campaign().revision());
        model.item().say("college", Item.Concern.NOT_APPLICABLE);
        assertEquals(Item.Concern.NOT_APPLICABLE, first().concernFor("institution", "college"));
        school.undo();
        school.undo();
        assertEquals(1, campaign().revision());
        assertEquals(first().name().kk(), model.item().name().kk().get());
    }

    @Test
    void whatIsWrongStandsBesideItsFieldAndIsNotSaved() {
        model.item().number().set("2");
        assertNotNull(model.itemProblem("number").getValue());
        model.item().text().kk().set("");
        model.item().text().ru().set("");
        assertNotNull(model.itemProblem("text").getValue());
        assertEquals(1, campaign().revision());
        model.heading().end().set("01.11.2024");
        assertNotNull(model.headingProblem("end").getValue());
        model.heading().end().set("30.11.2024");
        assertEquals(LocalDate.of(2024, 11, 30), campaign().end());
    }

    @Test
    void aNewItemIsKeptOnceItsTextIsTypedAndGoesAgain() {
        model.add();
        assertTrue(model.isNew());
        assertEquals(15, campaign().items().size());
        model.item().text().kk().set("Шахмат турнирін өткізу");
        model.item().text().ru().set("Провести шахматный турнир");
        assertEquals(16, campaign().items().size());
        Item added = model.chosen().get();
        assertEquals(12, added.number());
        assertEquals("Провести шахматный турнир", added.text().ru());
        model.move(true);
        assertEquals(11, campaign().item(added.id()).orElseThrow().number());
        List<String> removed = new ArrayList<>();
        model.remove((title, _) -> removed.add(title.kk()));
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
        model.define(own.called(new LocalText("Шахмат тақтасы", null, null)));
        assertEquals("Шахмат тақтасы", campaign().indicators().getLast().label().kk());
        assertEquals("campaign.indicator", school.snapshot().get().undo().undo().orElseThrow());
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
        model.item().number().set("77");
        assertEquals("campaign.not-made-here", model.failure().get().code());
    }

    @Test
    void aFindingLeadsToItsFieldAndAnItemWithWorkIsAskedAbout() {
        school.change("editor.saving", file -> new PlanFromLetter().add(file, Language.KK), (Integer _) -> {});
        model.choose(campaign().items().get(3));
        model.item().concern().get().keySet().forEach(type -> model.item().say(type, Item.Concern.NOT_APPLICABLE));
        model.choose(first());
        try (var window = window(Language.KK, ThemeChoice.LIGHT, 1366, 696)) {
            window.press("#edit-checks .problem-row");
            assertEquals(4, model.chosen().get().number());
            window.press("#item-remove");
            assertTrue(window.shows("#item-remove-still"), "a row of the plan names this item");
            window.press("#item-remove-still");
            assertEquals(14, campaign().items().size());
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
