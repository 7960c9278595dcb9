package kz.onkundik.ui.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.scene.layout.Region;
import kz.onkundik.campaign.Chain;
import kz.onkundik.campaign.Deadline;
import kz.onkundik.campaign.Letter;
import kz.onkundik.operation.EditLetters;
import kz.onkundik.problem.Problem;
import kz.onkundik.settings.ThemeChoice;
import kz.onkundik.text.Language;
import kz.onkundik.ui.common.SchoolFixture;
import kz.onkundik.ui.common.SchoolModel;
import kz.onkundik.ui.common.TestWindow;
import kz.onkundik.ui.editor.EditViewModel.Part;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The letters below the campaign's own are typed once, with their deadlines; no word may be cut. */
class LettersGalleryTest {
    @TempDir
    private Path folder;

    private SchoolModel school;
    private EditViewModel model;
    private LettersModel letters;

    @BeforeEach
    void openAFileWhoseCampaignCameFromAbove() {
        school = SchoolFixture.sample(folder);
        begin();
    }

    private void begin() {
        model = new EditViewModel(school, _ -> Optional.empty());
        model.begin();
        model.part().set(Part.LETTERS);
        letters = model.letters();
    }

    @ParameterizedTest
    @CsvSource({
        "0,KK,LIGHT,1366,696",
        "1,RU,DARK,1100,680",
        "2,EN,LIGHT,1100,680",
        "2,KK,LIGHT,1366,696",
        "2,RU,LIGHT,1366,980"
    })
    void aLetterWithItsDeadlines(int place, Language language, ThemeChoice theme, int width, int height) {
        letters.choose(place);
        try (var window = window(language, theme, width, height)) {
            window.picture("editor-letters-%d-%s-%s-%d".formatted(place, language.code(), theme, width));
        }
    }

    @Test
    void aLowerLetterIsTypedThoughTheCampaignCameFromAboveAndItsDayCountsAtOnce() {
        letters.choose(2);
        assertTrue(letters.mayChange().getValue());
        letters.draft().number().set("01-12/77");
        letters.draft().date().set("16.11.2023");
        letters.draft().incoming().set("345");
        letters.draft().sender().kk().set("Үлгі ауданының білім бөлімі");
        letters.draft().dues().get().getFirst().day().set("23.11.2023");
        Letter typed = chain().letters().get(1);
        assertEquals("01-12/77", typed.number());
        assertEquals(LocalDate.of(2023, 11, 16), typed.date());
        assertEquals("345", typed.incoming());
        assertEquals("Үлгі ауданының білім бөлімі", typed.sender().kk());
        assertEquals(LocalDate.of(2023, 11, 23), typed.deadlines().getFirst().due());
        assertEquals(1, school.campaign().getValue().revision(), "the campaign itself is as it came");
        letters.choose(0);
        assertFalse(letters.mayChange().getValue());
    }

    @Test
    void lettersThatContradictEachOtherAreToldBesideTheDayUntilItIsMended() {
        letters.choose(2);
        DueDraft due = letters.draft().dues().get().getFirst();
        assertNotNull(letters.conflict(due).getValue());
        due.day().set("24.11.2023");
        assertNull(letters.conflict(due).getValue());
    }

    @Test
    void aFindingLeadsToItsLetter() {
        Problem conflict = model.findings().getValue().stream()
                .filter(LettersModel::isConflict)
                .findFirst()
                .orElseThrow();
        model.part().set(Part.ITEMS);
        model.mend(conflict.place());
        assertEquals(Part.LETTERS, model.part().get());
        assertEquals(2, letters.chosen().get());
        letters.draft().number().set("");
        Problem unnumbered = model.findings().getValue().stream()
                .filter(found -> found.code().equals("asked.letter-no-number"))
                .findFirst()
                .orElseThrow();
        letters.choose(0);
        model.mend(unnumbered.place());
        assertEquals(2, letters.chosen().get());
    }

    @Test
    void aLetterIsAddedFilledRemovedAndEachStepIsTakenBackByItsName() {
        letters.choose(2);
        letters.remove(_ -> {});
        letters.choose(1);
        letters.remove(_ -> {});
        assertEquals(List.of(), chain().letters());
        letters.add();
        assertEquals(1, letters.chosen().get());
        Letter added = chain().letters().getFirst();
        assertEquals("oblast", added.fromLevel());
        assertEquals(List.of("district"), added.toLevels());
        letters.add();
        assertEquals("district", chain().letters().getLast().fromLevel());
        assertEquals("chain.letter.add", undone());
        letters.draft().addDue();
        assertEquals(List.of(), chain().letters().getFirst().deadlines(), "nothing is kept before the day is typed");
        DueDraft due = letters.draft().dues().get().getFirst();
        due.day().set("24.11.2023");
        due.what().kk().set("Есеп");
        letters.draft().from().set("district");
        Deadline kept = chain().letters().getFirst().deadlines().getFirst();
        assertEquals(List.of("institution"), kept.fromLevels());
        assertEquals("district", kept.toLevel());
        assertEquals("Есеп", kept.what().kk());
        letters.draft().removeDue(letters.draft().dues().get().getFirst());
        assertEquals(List.of(), chain().letters().getFirst().deadlines());
        assertEquals("chain.letter", undone());
        assertEquals(1, letters.draft().dues().get().size());
    }

    @Test
    void whatIsWrongStandsBesideItsFieldAndIsNotSaved() {
        letters.choose(1);
        letters.draft().date().set("15.15.2023");
        assertNotNull(letters.problem("date").getValue());
        letters.draft().date().set("");
        assertNull(letters.problem("date").getValue());
        DueDraft due = letters.draft().dues().get().getFirst();
        due.day().set("");
        assertNotNull(letters.problem(due).getValue());
        letters.draft().toTypes().set(List.of());
        letters.draft().toLevels().set(List.of());
        assertNotNull(letters.problem("to").getValue());
        assertEquals(List.of("district"), chain().letters().getFirst().toLevels());
    }

    @Test
    void theOwnLetterOfACampaignMadeHereIsTyped() {
        school = EditedCampaign.nextYears(school);
        begin();
        letters.draft().number().set("16/77");
        letters.draft().date().set("11.11.2024");
        assertEquals("16/77", school.campaign().getValue().letter().number());
        assertEquals(
                school.campaign().getValue().deadlines(),
                EditLetters.all(school.campaign().getValue(), chain())
                        .getFirst()
                        .deadlines());
        assertEquals(2, school.campaign().getValue().deadlines().size(), "the moment of the briefing is among them");
        assertEquals("campaign.letter", undone());
    }

    private Chain chain() {
        return school.snapshot().get().chain();
    }

    /** Takes back what was done last, and gives its name. */
    private String undone() {
        String act = school.snapshot().get().undo().undo().orElseThrow();
        school.undo();
        return act;
    }

    private TestWindow window(Language language, ThemeChoice theme, int width, int height) {
        return TestWindow.show(
                width, height, language, theme, (words, _) -> new EditView(words, model, () -> {}, new Region()));
    }
}
