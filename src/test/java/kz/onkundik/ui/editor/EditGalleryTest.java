package kz.onkundik.ui.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.MenuButton;
import kz.onkundik.campaign.Campaign;
import kz.onkundik.campaign.CampaignReader;
import kz.onkundik.campaign.Indicator;
import kz.onkundik.campaign.Item;
import kz.onkundik.operation.CampaignInFile;
import kz.onkundik.settings.ThemeChoice;
import kz.onkundik.text.Language;
import kz.onkundik.text.LocalText;
import kz.onkundik.ui.editor.EditViewModel.Part;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pictures of the page on which the campaign in work is changed, and what it shows and saves. */
class EditGalleryTest {
    @TempDir
    private Path folder;

    @AutoClose
    private EditedCampaign edited;

    private EditViewModel model;

    @BeforeEach
    void makeNextYears() {
        edited = new EditedCampaign(folder);
        model = edited.model();
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
        try (var window = edited.show(language, theme, width, height)) {
            window.picture("editor-edit-%s-%s-%s-%d".formatted(part, language.code(), theme, width));
        }
    }

    @Test
    void anIndicatorOfItsOwnIsAddedAskedForAndRenamed() {
        try (var window = edited.show(Language.RU, ThemeChoice.LIGHT, 1366, 980)) {
            window.run(() -> {
                MenuButton more = (MenuButton) window.scene().lookup("#indicator-add");
                more.getItems().getLast().fire();
            });
            window.type("#indicator-name-kk", "Шахмат үстелі");
            window.type("#indicator-name-ru", "Шахматные столы");
            window.picture("editor-indicator-ru-LIGHT-1366");
            window.press("#indicator-keep");
        }
        Indicator own = edited.campaign().indicators().getLast();
        assertEquals("Шахматные столы", own.label().ru());
        assertEquals(own.id(), edited.first().indicators().getLast().indicator());
        model.items().define(own.called(new LocalText("Шахмат тақтасы", null, null)));
        assertEquals(
                "Шахмат тақтасы",
                edited.campaign().indicators().getLast().label().kk());
        assertEquals(
                "campaign.indicator",
                edited.school().snapshot().get().undo().undo().orElseThrow());
    }

    @Test
    void aTypeOfInstitutionIsAddedNamedAndTakenOut() {
        try (var window = edited.show(Language.KK, ThemeChoice.LIGHT, 1366, 1240)) {
            window.run(() -> model.part().set(Part.CAMPAIGN));
            window.press("#type-add");
            window.type("#type-kk-3", "балабақша");
            window.type("#type-ru-3", "детский сад");
            window.picture("editor-types-kk-LIGHT-1366");
            assertEquals(4, edited.campaign().institutionTypes().size());
            String added =
                    List.copyOf(edited.campaign().institutionTypes().keySet()).getLast();
            assertEquals(
                    LocalText.of("балабақша", "детский сад"),
                    edited.campaign().institutionTypes().get(added));
            assertEquals(Item.Concern.REQUIRED, edited.first().concernFor("institution", added));
            assertTrue(window.scene().lookup("#type-remove-1").isDisabled(), "it is our own");
            window.press("#type-remove-0");
            assertFalse(edited.campaign().institutionTypes().containsKey("college"));
            assertFalse(edited.first().concern().containsKey("college"));
            window.press(".notice .button");
            assertTrue(edited.campaign().institutionTypes().containsKey("college"));
        }
    }

    @Test
    void whatCameFromAboveIsSeenOnly() {
        String above = edited.school().snapshot().get().campaigns().stream()
                .filter(each -> !each.madeHere())
                .map(CampaignInFile::id)
                .findFirst()
                .orElseThrow();
        edited.turnTo(above);
        model = edited.model();
        assertFalse(model.mayChange().getValue());
        try (var window = edited.show(Language.KK, ThemeChoice.LIGHT, 1366, 696)) {
            assertTrue(window.shows("#edit-copy"));
        }
        model.items().draft().number().set("77");
        assertEquals("campaign.not-made-here", model.failure().get().code());
    }

    @Test
    void theSavedFileIsTheCampaign() throws IOException {
        model.saveFile("науқан.json", _ -> {});
        Campaign read = CampaignReader.read(Files.readAllBytes(folder.resolve("науқан.json")));
        assertEquals(edited.campaign(), read);
    }
}
