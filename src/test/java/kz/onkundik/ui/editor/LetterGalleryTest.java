package kz.onkundik.ui.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import kz.onkundik.campaign.Letter;
import kz.onkundik.campaign.letter.ReadLetter.Role;
import kz.onkundik.campaign.letter.RealLetters;
import kz.onkundik.operation.CampaignInFile;
import kz.onkundik.problem.Failure;
import kz.onkundik.settings.ThemeChoice;
import kz.onkundik.text.Language;
import kz.onkundik.ui.common.SchoolFixture;
import kz.onkundik.ui.common.SchoolModel;
import kz.onkundik.ui.common.TestWindow;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A letter's text is pasted, looked at and taken; no word may be cut. */
class LetterGalleryTest {
    private static final String WITHOUT_TITLE = "1) Дебат өткізу;\n2) Сурет байқауын өткізу.\nАшық хат.";

    private final List<String> turned = new ArrayList<>();

    @TempDir
    private Path folder;

    private SchoolModel school;
    private LetterViewModel model;

    @BeforeEach
    void open() {
        school = SchoolFixture.sample(folder);
        model = new LetterViewModel(school, turned::add);
        model.begin();
    }

    @ParameterizedTest
    @CsvSource({"KK,LIGHT,1366,696", "RU,DARK,1100,680"})
    void nothingIsPastedYet(Language language, ThemeChoice theme, int width, int height) {
        picture("letter-empty", language, theme, width, height);
    }

    @ParameterizedTest
    @CsvSource({"KK,LIGHT,1366,696", "RU,LIGHT,1100,680", "EN,DARK,1366,696"})
    void aLetterIsRecognised(Language language, ThemeChoice theme, int width, int height) {
        model.text(Language.KK).set(RealLetters.committee());
        picture("letter", language, theme, width, height);
    }

    @ParameterizedTest
    @CsvSource({"KK,DARK,1100,680", "RU,LIGHT,1366,696"})
    void whatIsMissingIsSaidBesideItsField(Language language, ThemeChoice theme, int width, int height) {
        model.text(Language.KK).set(WITHOUT_TITLE);
        picture("letter-missing", language, theme, width, height);
    }

    @Test
    void theCampaignIsInTheFileAndTurnedToWithBothLanguages() {
        model.text(Language.KK).set(RealLetters.committee());
        model.text(Language.RU).set(RealLetters.russian());
        model.draft().end().set("26.11.2023");
        model.draft().deadlines().get().getFirst().taken().set(false);
        model.take();
        assertFalse(model.open().get());
        CampaignInFile made = school.snapshot().get().campaigns().stream()
                .filter(CampaignInFile::madeHere)
                .findFirst()
                .orElseThrow();
        assertEquals(List.of(made.id()), turned);
        assertEquals(RealLetters.CAMPAIGN.title().ru(), made.title().ru());
        assertEquals(LocalDate.of(2023, 11, 26), made.end());
    }

    @Test
    void whoSentTheLetterIsProposedFromItsAddressAndMendedByHer() {
        model.text(Language.KK).set(RealLetters.committee());
        assertEquals("committee", model.draft().sentFrom().get());
        model.text(Language.KK).set("");
        model.text(Language.KK).set(RealLetters.oblast());
        assertEquals("oblast", model.draft().sentFrom().get());
        model.draft().sentFrom().set("district");
        model.take();
        school.turnTo(turned.getFirst(), made -> school = made);
        Letter letter = school.campaign().getValue().letter();
        assertEquals("district", letter.fromLevel());
        assertEquals(List.of("institution"), letter.toLevels());
        assertEquals(
                List.of("institution"),
                school.campaign().getValue().deadlines().getFirst().fromLevels());
    }

    @Test
    void anotherTextIsNotCalledAndDatedAsTheOneBefore() {
        model.text(Language.KK).set(RealLetters.committee());
        model.text(Language.KK).set("");
        model.text(Language.KK).set(WITHOUT_TITLE);
        assertEquals("", model.draft().titleKk().get());
        assertEquals("", model.draft().number().get());
    }

    @Test
    void nothingIsMadeWithoutTitleAndDaysAndWhatIsTypedHolds() {
        model.text(Language.KK).set(WITHOUT_TITLE);
        model.take();
        assertEquals(List.of(), turned);
        model.draft().titleKk().set("Құқық айлығы");
        model.draft().start().set("01.03.2024");
        model.draft().end().set("31.03.2024");
        model.say(2, Role.ITEM);
        assertEquals("Құқық айлығы", model.draft().titleKk().get());
        assertEquals(3, model.proposal().get().items().size());
        model.take();
        assertEquals(1, turned.size());
    }

    @Test
    void nothingIsSaidToBeMissingBeforeATextIsThere() {
        assertNull(model.problem("title").getValue());
        model.text(Language.KK).set(WITHOUT_TITLE);
        assertNotNull(model.problem("title").getValue());
    }

    @Test
    void anotherRefusalOrAnOlderOneIsNotSaidToBeWhyNoneWasMade() throws IOException {
        model.text(Language.KK).set(RealLetters.committee());
        school.failure().set(new Failure("institution.type"));
        assertNull(model.failure().getValue());
        SchoolFixture.takeAway(folder);
        model.take();
        assertEquals("file.gone", model.failure().getValue().code());
        assertEquals("institution.type", school.failure().get().code(), "the page has told it, not the frame");
        model.cancel();
        model.begin();
        assertNull(model.failure().getValue());
    }

    @Test
    void aTextThatIsPastedIntoThePageIsRead() {
        try (var window = TestWindow.show(
                1366, 696, Language.KK, ThemeChoice.LIGHT, (words, _) -> new LetterView(words, model))) {
            window.type("#letter-text", RealLetters.oblast());
            assertTrue(window.shows("#letter-lines"));
            assertEquals(
                    RealLetters.CAMPAIGN.title().kk(), model.draft().titleKk().get());
        }
    }

    private void picture(String name, Language language, ThemeChoice theme, int width, int height) {
        try (var window = TestWindow.show(width, height, language, theme, (words, _) -> new LetterView(words, model))) {
            window.picture("editor-%s-%s-%s-%d".formatted(name, language.code(), theme, width));
        }
    }
}
