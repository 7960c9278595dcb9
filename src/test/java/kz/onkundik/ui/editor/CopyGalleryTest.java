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
import kz.onkundik.operation.CampaignInFile;
import kz.onkundik.problem.Failure;
import kz.onkundik.settings.ThemeChoice;
import kz.onkundik.text.Language;
import kz.onkundik.ui.common.SchoolFixture;
import kz.onkundik.ui.common.SchoolModel;
import kz.onkundik.ui.common.TestWindow;
import kz.onkundik.ui.editor.CopyViewModel.Way;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Next year's campaign is made of this year's, after seeing where its days go; no word may be cut. */
class CopyGalleryTest {
    private final List<String> turned = new ArrayList<>();

    @TempDir
    private Path folder;

    private SchoolModel school;
    private CopyViewModel model;

    @BeforeEach
    void open() {
        school = SchoolFixture.sample(folder);
        model = new CopyViewModel(school, turned::add);
        model.begin();
    }

    @ParameterizedTest
    @CsvSource({"KK,LIGHT,1366,696", "RU,DARK,1100,680", "EN,LIGHT,1100,680"})
    void whereTheDaysGo(Language language, ThemeChoice theme, int width, int height) {
        picture("copy", language, theme, width, height);
    }

    @ParameterizedTest
    @CsvSource({"KK,DARK,1100,680", "RU,LIGHT,1366,696"})
    void anotherDayIsAwaited(Language language, ThemeChoice theme, int width, int height) {
        model.way().set(Way.OTHER_DAY);
        picture("copy-other-day", language, theme, width, height);
    }

    @Test
    void theDeadlinesAreSeenOnTheirNewDays() {
        try (var window =
                TestWindow.show(1366, 696, Language.KK, ThemeChoice.LIGHT, (words, _) -> new CopyView(words, model))) {
            assertTrue(window.text().contains("30.11.2024, сенбі"), window.text());
            window.run(() -> model.way().set(Way.SAME_WEEKDAYS));
            assertTrue(window.text().contains("28.11.2024, бейсенбі"), window.text());
        }
    }

    @Test
    void theCopyIsInTheFileAndTurnedTo() {
        model.way().set(Way.SAME_WEEKDAYS);
        model.take();
        assertFalse(model.open().get());
        CampaignInFile copy = school.snapshot().get().campaigns().getFirst();
        assertEquals(List.of(copy.id()), turned);
        assertEquals(LocalDate.of(2024, 11, 13), copy.start());
    }

    @Test
    void nothingIsMadeUntilTheFirstDayIsADay() {
        model.way().set(Way.OTHER_DAY);
        assertNotNull(model.problem().getValue());
        model.take();
        assertEquals(1, school.snapshot().get().campaigns().size());
        model.firstDay().set("01.03.2025");
        assertNull(model.problem().getValue());
        model.take();
        assertEquals(
                LocalDate.of(2025, 3, 1),
                school.snapshot().get().campaigns().getFirst().start());
    }

    @ParameterizedTest
    @ValueSource(strings = {"31.12.9999", "15.11.0001", "01.01.2101"})
    void aYearInWhichNoneIsHeldIsSaidAndNoCopyIsMade(String typed) {
        int before = school.snapshot().get().campaigns().size();
        model.way().set(Way.OTHER_DAY);
        model.firstDay().set(typed);
        assertEquals("editor.letter.other-age", model.problem().getValue().code());
        model.take();
        assertEquals(before, school.snapshot().get().campaigns().size());
    }

    @Test
    void whatIsNoDayIsSaidToBeNone() {
        model.way().set(Way.OTHER_DAY);
        model.firstDay().set("31.02.2025");
        picture("copy-no-day", Language.KK, ThemeChoice.LIGHT, 1366, 696);
        try (var window =
                TestWindow.show(1366, 696, Language.KK, ThemeChoice.LIGHT, (words, _) -> new CopyView(words, model))) {
            assertTrue(window.text().contains("«31.02.2025» – күн емес. Мысалы: 22.11.2023"), window.text());
            assertFalse(window.text().contains("Бірінші күнін жазыңыз"), window.text());
        }
    }

    @Test
    void whyNoneWasMadeIsSaidOnThePage() throws IOException {
        SchoolFixture.takeAway(folder);
        try (var window =
                TestWindow.show(1366, 696, Language.KK, ThemeChoice.LIGHT, (words, _) -> new CopyView(words, model))) {
            window.press("#copy-take");
            assertTrue(window.text().contains("орнынан жылжытылды"), window.text());
            window.picture("editor-copy-refused-kk-LIGHT-1366");
        }
        assertTrue(model.open().get());
        assertEquals(List.of(), turned);
    }

    @Test
    void anotherRefusalOrAnOlderOneIsNotSaidToBeWhyNoneWasMade() throws IOException {
        school.failure().set(new Failure("institution.type"));
        assertNull(model.failure().getValue());
        SchoolFixture.takeAway(folder);
        model.take();
        assertEquals("file.gone", model.failure().getValue().code());
        assertEquals("institution.type", school.failure().get().code(), "the page has told it, not the frame");
        SchoolFixture.putBack(folder);
        model.cancel();
        model.begin();
        assertNull(model.failure().getValue());
    }

    @Test
    void aCampaignThatCameToTheFileMeanwhileIsOffered() {
        try (var window =
                TestWindow.show(1366, 696, Language.KK, ThemeChoice.LIGHT, (words, _) -> new CopyView(words, model))) {
            assertEquals(1, originals(window));
            window.press("#copy-take");
            window.run(model::begin);
            assertEquals(2, originals(window));
        }
    }

    private static int originals(TestWindow window) {
        return window.call(() -> window.scene()
                .getRoot()
                .lookupAll("#copy-originals .radio-button")
                .size());
    }

    private void picture(String name, Language language, ThemeChoice theme, int width, int height) {
        try (var window = TestWindow.show(width, height, language, theme, (words, _) -> new CopyView(words, model))) {
            window.picture("editor-%s-%s-%s-%d".formatted(name, language.code(), theme, width));
        }
    }
}
