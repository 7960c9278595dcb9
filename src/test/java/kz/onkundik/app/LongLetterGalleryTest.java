package kz.onkundik.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import kz.onkundik.campaign.Item;
import kz.onkundik.campaign.letter.RealLetters;
import kz.onkundik.operation.PlanFromLetter;
import kz.onkundik.operation.PrepareReport;
import kz.onkundik.operation.RecordEvent;
import kz.onkundik.operation.Schools;
import kz.onkundik.report.Contents;
import kz.onkundik.report.Paper;
import kz.onkundik.school.Event;
import kz.onkundik.school.PlanRow;
import kz.onkundik.school.ReportDraft;
import kz.onkundik.school.ReportKind;
import kz.onkundik.settings.ThemeChoice;
import kz.onkundik.text.Language;
import kz.onkundik.ui.common.SchoolFixture;
import kz.onkundik.ui.common.SchoolModel;
import kz.onkundik.ui.common.TestWindow;
import kz.onkundik.ui.editor.LetterViewModel;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A letter of forty items in Russian alone is worked with on every screen and printed; no word may be cut. */
class LongLetterGalleryTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2024-03-11T09:00:00Z"), ZoneOffset.UTC);
    private static final int ITEMS = 40;

    @TempDir
    private Path folder;

    private SchoolModel school;

    @BeforeEach
    void makeTheCampaignOfItsLetterAndThePlanOfIt() {
        SchoolModel before = SchoolFixture.empty(folder);
        var letter = new LetterViewModel(before, id -> before.turnTo(id, turned -> school = turned));
        letter.begin();
        letter.text(Language.RU).set(letter());
        assertEquals(ITEMS, letter.proposal().get().items().size());
        letter.take();
        school.change("editor.saving", file -> new PlanFromLetter().add(file, Language.RU), (Integer _) -> {});
        Item first = school.campaign().getValue().items().getFirst();
        Event held = Contents.event(first.text().kk())
                .answering(first.id())
                .on(school.campaign().getValue().start())
                .with("pupils", 120)
                .done();
        school.change(
                "editor.saving",
                file -> {
                    new RecordEvent().save(file, held);
                    return held;
                },
                (Event _) -> {});
    }

    @ParameterizedTest
    @CsvSource({"KK,LIGHT,1366,696", "RU,DARK,1100,680"})
    void everyScreenHoldsIt(Language language, ThemeChoice theme, int width, int height) {
        try (var shown = SchoolWindow.show(school, folder, CLOCK, width, height, language, theme)) {
            TestWindow window = shown.window();
            for (String screen : List.of("overview", "plan", "events", "report")) {
                window.run(() -> shown.screens().screen().set("shell." + screen));
                window.picture("long-%s-%s-%s-%d".formatted(screen, language.code(), theme, width));
            }
            window.run(shown.screens()::changeCampaign);
            window.picture("long-editor-%s-%s-%d".formatted(language.code(), theme, width));
        }
    }

    @Test
    void planAndReportPrintEveryItem() {
        for (Language language : List.of(Language.KK, Language.RU)) {
            school.read(
                    "editor.reading",
                    file -> {
                        var prepare = new PrepareReport();
                        var draft = new ReportDraft(ReportKind.INTERIM, "1", null, Map.of(), Map.of());
                        var prepared = prepare.prepare(file, draft);
                        return List.of(
                                Schools.text(prepare.pdf(file, prepared, Paper.PLAN, language)),
                                Schools.text(prepare.pdf(file, prepared, Paper.REPORT, language)));
                    },
                    papers -> {
                        for (PlanRow row : school.work().getValue().plan()) {
                            assertTrue(papers.getFirst().contains(Schools.squeezed(row.title())), row.title());
                        }
                        for (Item item : school.campaign().getValue().items()) {
                            String text = Schools.squeezed(item.text().in(language));
                            assertTrue(papers.getLast().contains(text), item.number() + " " + language);
                        }
                        assertFalse(papers.getLast().contains(":."), "no goal is named, and none is printed");
                    });
        }
    }

    /** The items of the real letter one after another, until there are forty. */
    private static String letter() {
        List<Item> real = RealLetters.CAMPAIGN.items();
        String items = IntStream.rangeClosed(1, ITEMS)
                .mapToObj(number ->
                        number + ". " + real.get(number % real.size()).text().ru() + ".")
                .collect(Collectors.joining("\n"));
        return """
                Исх. № 05-12/318 от 26 февраля 2024 года
                С 1 по 31 марта 2024 года проводится районный месячник «Безопасное детство и права каждого ребёнка».
                Основные направления:
                %s
                Отчёт представить не позднее 5 апреля 2024 года.
                """.formatted(items);
    }
}
