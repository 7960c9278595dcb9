package kz.onkundik.ui.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kz.onkundik.problem.Problem;
import kz.onkundik.problem.Severity;
import kz.onkundik.school.Event;
import kz.onkundik.school.ReportDraft;
import kz.onkundik.school.ReportKind;
import kz.onkundik.text.Language;
import kz.onkundik.ui.common.Words;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is typed of the report and what stops it, and what its preview and its size follow. */
class ReportViewModelTest {
    @TempDir
    private Path folder;

    @AutoClose
    private ReportDesk desk;

    @Test
    void whatIsTypedIsInTheFileAtOnce() {
        var typed = full().typed();
        typed.kind().set(ReportKind.FINAL);
        typed.number().set(" 01-18/214 ");
        typed.date().set(LocalDate.of(2023, 11, 25));
        typed.count("unique_children").set("3 97");
        typed.result(2).set("Ата-аналарға түсіндірілді.");
        assertEquals(
                new ReportDraft(
                        ReportKind.FINAL,
                        "01-18/214",
                        LocalDate.of(2023, 11, 25),
                        Map.of("unique_children", 397L),
                        Map.of(2, "Ата-аналарға түсіндірілді.")),
                desk.file.work().draft());
    }

    @Test
    void aWordInsteadOfANumberStopsTheReportAndIsNotSaved() {
        var model = full();
        model.typed().count("unique_children").set("көп");
        assertTrue(model.isStopped());
        assertEquals(
                Problem.error("report.not-a-count", new Problem.Place("report", "", "counts.unique_children"), "көп"),
                model.problem("counts.unique_children").getValue());
        assertEquals(Map.of(), desk.file.work().draft().counts());
    }

    @Test
    void aDraftThatChangesElsewhereIsShown() {
        var model = full();
        desk.school.change(
                "report.saving",
                file -> {
                    file.file()
                            .saveDraft(
                                    file.campaign().id(),
                                    new ReportDraft(ReportKind.FINAL, "77", null, Map.of(), Map.of()));
                    return true;
                },
                _ -> {});
        assertEquals("77", model.typed().number().get());
        assertEquals(ReportKind.FINAL, model.typed().kind().get());
    }

    @Test
    void unansweredItemsStopTheFinalReportButNotTheInterimOne() {
        desk = ReportDesk.empty(folder);
        var model = desk.model(new Words(Language.KK));
        assertFalse(model.isStopped());
        model.typed().kind().set(ReportKind.FINAL);
        assertTrue(model.isStopped());
        model.startSigning();
        assertNull(model.signing().get());
    }

    @Test
    void aProblemOfAnEventBelongsToTheItemsOfTheEvent() {
        var model = full();
        var event = desk.file.work().events().stream()
                .filter(one -> !one.items().isEmpty())
                .findFirst()
                .orElseThrow();
        var problem =
                Problem.warning("any", Problem.Place.of("event", event.uuid().toString()));
        assertEquals(List.copyOf(event.items()), model.snapshot().get().itemsOf(problem));
    }

    @Test
    void theErrorsComeFirst() {
        desk = ReportDesk.empty(folder);
        var model = desk.model(new Words(Language.KK));
        model.typed().kind().set(ReportKind.FINAL);
        assertEquals(Severity.ERROR, model.problems().getValue().getFirst().severity());
        assertEquals(
                Severity.ERROR,
                model.worst(model.problems().getValue().getFirst().place().id())
                        .orElseThrow()
                        .severity());
    }

    @Test
    void linksTypedOnAnotherScreenStayWhenAMalformedNumberIsMended() {
        var model = full();
        model.typed().count("unique_children").set("көп");
        var link = new Event.Publication(new UUID(1, 1), "official_site", "https://a.example/1", null);
        desk.school.change(
                "publications.saving",
                file -> {
                    var draft = file.work().draft().publishedAt(List.of(link));
                    file.file().saveDraft(file.campaign().id(), draft);
                    return draft;
                },
                _ -> {});
        model.typed().count("unique_children").set("397");
        ReportDraft draft = desk.school.work().getValue().draft();
        assertEquals(397, draft.counts().get("unique_children"));
        assertEquals(List.of(link), draft.publications());
    }

    @Test
    void thePreviewIsMadeOnceAChangeAndTellsWhenItIsOld() {
        var model = full();
        model.preview().make();
        var first = model.preview().shown().get();
        assertEquals(1, first.about().prepared().content().revision());
        assertTrue(first.pages().count() > 1);
        model.preview().make();
        assertEquals(first, model.preview().shown().get());
        model.typed().number().set("5");
        assertTrue(model.preview().stale().get());
        model.preview().make();
        assertFalse(model.preview().stale().get());
        assertEquals(
                "5", model.preview().shown().get().about().prepared().content().number());
    }

    @Test
    void anotherLanguageIsAnotherPreview() {
        var model = full();
        model.preview().make();
        model.language().set(Language.RU);
        assertTrue(model.preview().stale().get());
        model.preview().make();
        assertEquals(Language.RU, model.preview().shown().get().about().language());
    }

    @Test
    void theSizeIsThatOfAnEmailAndSmallerPhotosMakeItSmaller() {
        var model = full();
        assertTrue(model.size().size().getValue().isEmpty());
        model.preview().make();
        var whole = model.size().size().getValue().orElseThrow();
        assertTrue(whole.fits());
        assertEquals(10 << 20, whole.limit());
        assertTrue(whole.message() > model.preview().shown().get().about().bytes() * 4 / 3);
        model.size().takeSide(800);
        assertTrue(model.size().smallerSide().isEmpty());
        assertTrue(model.preview().stale().get());
        model.preview().make();
        assertTrue(model.size().size().getValue().orElseThrow().message() < whole.message());
        assertEquals(0, model.size().photosKept());
    }

    @Test
    void fewerPhotosAreSaidAndCanBeBroughtBack() {
        var model = full();
        int most = model.size().fewerPhotos().orElseThrow() + 1;
        long shown = photos(model);
        model.size().takePhotos(1);
        assertTrue(model.size().fewerPhotos().isEmpty());
        assertTrue(most > 1 && model.size().photosKept() > 0);
        assertEquals(shown, photos(model));
        model.size().takeAll();
        assertEquals(0, model.size().photosKept());
        assertTrue(model.size().showsAll());
    }

    private static long photos(ReportViewModel model) {
        return model.snapshot().get().work().events().stream()
                .mapToLong(event -> event.photosToShow().size())
                .sum();
    }

    private ReportViewModel full() {
        desk = ReportDesk.full(folder);
        return desk.model(new Words(Language.KK));
    }
}
