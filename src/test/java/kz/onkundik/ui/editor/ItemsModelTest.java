package kz.onkundik.ui.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import kz.onkundik.text.Language;
import kz.onkundik.text.LocalText;
import kz.onkundik.ui.common.SchoolFixture;
import kz.onkundik.ui.common.SchoolModel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The items of a campaign while they are typed, without their form. */
class ItemsModelTest {
    @TempDir
    private Path folder;

    @Test
    void theUsualSectionsAreReadOnceForAllTurnsOfTheCampaign() {
        SchoolModel school = ofALetterWithOneSection();
        Map<String, LocalText> once = items(school).sections();
        Map<String, LocalText> again = items(school).sections();
        List<String> usual = new ArrayList<>(once.keySet());
        usual.removeAll(school.campaign().getValue().sections().keySet());
        assertFalse(usual.isEmpty());
        assertEquals(once, again);
        usual.forEach(section -> assertSame(once.get(section), again.get(section), section));
        school.close(() -> {});
    }

    private SchoolModel ofALetterWithOneSection() {
        SchoolModel before = SchoolFixture.empty(folder);
        List<SchoolModel> turned = new ArrayList<>();
        var letter = new LetterViewModel(before, id -> before.turnTo(id, turned::add));
        letter.text(Language.KK).set("1) Дебат өткізу;\n2) Сурет байқауын өткізу.");
        letter.draft().titleKk().set("Құқық айлығы");
        letter.draft().start().set("01.03.2024");
        letter.draft().end().set("31.03.2024");
        letter.take();
        return turned.getFirst();
    }

    private static ItemsModel items(SchoolModel school) {
        return new ItemsModel(school, _ -> {}, _ -> {});
    }
}
