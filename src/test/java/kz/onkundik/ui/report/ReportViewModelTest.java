package kz.onkundik.ui.report;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import kz.onkundik.operation.OwnKeys;
import kz.onkundik.problem.Problem;
import kz.onkundik.problem.Severity;
import kz.onkundik.report.Paper;
import kz.onkundik.school.Event;
import kz.onkundik.school.ReportDraft;
import kz.onkundik.school.ReportKind;
import kz.onkundik.school.Sending;
import kz.onkundik.signature.OwnKey;
import kz.onkundik.signature.SigningKey;
import kz.onkundik.signature.VerdictCode;
import kz.onkundik.text.Language;
import kz.onkundik.ui.common.Words;
import kz.onkundik.ui.report.SigningViewModel.Method;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportViewModelTest {
    private static final String PASSWORD = "жеті бөрі 7";

    @TempDir
    private Path folder;

    private ReportDesk desk;

    @AfterEach
    void closeFile() {
        desk.close();
    }

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

    @Test
    void theCoveringLetterIsSignedWithTheReportBehindIt() {
        var model = full();
        model.preview().make();
        model.withLetter().set(true);
        assertTrue(model.preview().stale().get());
        model.preview().make();
        assertEquals(Paper.LETTER, model.preview().shown().get().about().paper());
        model.startSigning();
        var signing = model.signing().get();
        signing.ownKey().sign(PASSWORD.toCharArray(), PASSWORD.toCharArray());
        assertEquals(VerdictCode.VALID, signing.signed().get().checked().code());
        assertEquals(Paper.LETTER, signing.seen().paper());
    }

    private static long photos(ReportViewModel model) {
        return model.snapshot().get().work().events().stream()
                .mapToLong(event -> event.photosToShow().size())
                .sum();
    }

    @Test
    void signingByTheOwnKeyMakesItAndWritesAReportThatIsValid() {
        var signing = started(full());
        assertFalse(signing.ownKey().exists().get());
        signing.method().set(Method.OWN_KEY);
        char[] password = PASSWORD.toCharArray();
        char[] again = PASSWORD.toCharArray();
        signing.ownKey().sign(password, again);
        SignedReport signed = signing.signed().get();
        assertEquals(VerdictCode.VALID, signed.checked().code());
        assertTrue(Files.exists(signed.file()));
        assertEquals(List.of("Үлгі мектебі 2023, аралық есеп 1.pdf"), desk.suggested);
        assertEquals(1, desk.school.work().getValue().issued().size());
        assertArrayEquals(new char[PASSWORD.length()], password);
        assertArrayEquals(new char[PASSWORD.length()], again);
        assertFalse(signing.busy().get());
    }

    @Test
    void theDraftOfAnEmailIsWrittenBesideTheReportAndOpened() throws Exception {
        var signing = started(full());
        signing.ownKey().sign(PASSWORD.toCharArray(), PASSWORD.toCharArray());
        desk.file.file().stationery().save(Sending.USUAL.to("roo@edu.kz"));
        signing.draftEmail();
        Path draft = signing.email().get();
        assertEquals("Үлгі мектебі 2023, аралық есеп 1.eml", draft.getFileName().toString());
        assertEquals(signing.signed().get().file().getParent(), draft.getParent());
        assertEquals(List.of(draft), desk.opened);
        assertTrue(Files.readString(draft).contains("To: roo@edu.kz\r\n"));
        assertNull(signing.problem().get());
    }

    @Test
    void anAddressThatIsNoneIsToldAndTheReportStaysSigned() {
        var signing = started(full());
        signing.ownKey().sign(PASSWORD.toCharArray(), PASSWORD.toCharArray());
        desk.file.file().stationery().save(Sending.USUAL.to("бөлім"));
        signing.draftEmail();
        assertEquals("email.address", signing.problem().get().code());
        assertNull(signing.email().get());
        assertEquals(List.of(), desk.opened);
        assertFalse(signing.busy().get());
    }

    @Test
    void twoDifferentPasswordsMakeNoKey() {
        var signing = started(full());
        signing.ownKey().sign("12345678".toCharArray(), "12345679".toCharArray());
        assertEquals("report.passwords-differ", signing.keyProblem().get().code());
        assertTrue(desk.file.file().ownKey().stored().isEmpty());
    }

    @Test
    void aShortPasswordIsToldInTheSheet() {
        var signing = started(full());
        signing.ownKey().sign("123".toCharArray(), "123".toCharArray());
        assertEquals("key.password-short", signing.keyProblem().get().code());
        assertEquals(List.of(), desk.suggested, "it is told before she is asked for a place");
        assertFalse(signing.busy().get());
    }

    @Test
    void givingUpThePlaceOfTheReportLeavesNothingIssuedAndNoKey() throws IOException {
        var model = full();
        desk.isGivingUp = true;
        var signing = started(model);
        char[] password = PASSWORD.toCharArray();
        signing.ownKey().sign(password, PASSWORD.toCharArray());
        assertArrayEquals(new char[PASSWORD.length()], password);
        assertTrue(desk.file.file().ownKey().stored().isEmpty());
        assertFalse(signing.ownKey().exists().get());
        assertNull(signing.signed().get());
        assertFalse(signing.busy().get());
        assertEquals(List.of(), desk.file.work().issued());
        try (Stream<Path> files = Files.list(folder)) {
            assertTrue(files.noneMatch(file -> file.toString().endsWith(".pdf")));
        }
    }

    @Test
    void aKeyFileSaysItsOwnerOnceThePasswordIsRight() throws IOException {
        var signing = started(full());
        desk.keyFile = folder.resolve("key.p12");
        Files.write(
                desk.keyFile,
                OwnKey.create(
                        "Үлгібаева С.Е.",
                        "Үлгі",
                        desk.file.institution().uuid(),
                        ReportDesk.CLOCK.instant(),
                        new SecureRandom(),
                        PASSWORD.toCharArray()));
        signing.keyFile().choose();
        signing.keyFile().open("басқа".toCharArray());
        assertEquals("key.password", signing.keyProblem().get().code());
        assertNull(signing.keyFile().key().get());
        char[] right = PASSWORD.toCharArray();
        signing.keyFile().open(right);
        assertNull(signing.keyProblem().get());
        assertEquals("Үлгібаева С.Е.", signing.keyFile().key().get().facts().commonName());
        assertArrayEquals(new char[PASSWORD.length()], right);
        signing.keyFile().sign();
        assertTrue(signing.signed().get().checked().isGood());
        assertNull(signing.keyFile().key().get());
    }

    @Test
    void anExpiredKeyIsRefusedWhenItIsOpened() throws IOException {
        var signing = started(full());
        desk.keyFile = folder.resolve("old.p12");
        Files.write(
                desk.keyFile,
                OwnKey.create(
                        "Үлгібаева С.Е.",
                        "Үлгі",
                        desk.file.institution().uuid(),
                        ReportDesk.CLOCK.instant().minusSeconds(6L * 366 * 24 * 3600),
                        new SecureRandom(),
                        PASSWORD.toCharArray()));
        signing.keyFile().choose();
        signing.keyFile().open(PASSWORD.toCharArray());
        assertEquals("key.expired", signing.keyProblem().get().code());
        assertNull(signing.keyFile().key().get());
    }

    @Test
    void signingBeginsByTheOwnKeyWhereThereIsOneAndByWhatTheReportWasSignedLast() throws IOException {
        var model = full();
        assertEquals(Method.KEY_FILE, started(model).method().get());
        model.endSigning();
        desk.school.change(
                "report.opening-key",
                file -> new OwnKeys(ReportDesk.CLOCK, new SecureRandom()).make(file, PASSWORD.toCharArray()),
                (SigningKey _) -> {});
        var first = started(model);
        assertEquals(Method.OWN_KEY, first.method().get());
        first.ownKey().sign(PASSWORD.toCharArray(), new char[0]);
        assertEquals(
                Method.OWN_KEY,
                started(desk.model(new Words(Language.KK))).method().get());

        desk.keyFile = folder.resolve("key.p12");
        Files.write(
                desk.keyFile,
                OwnKey.create(
                        "Үлгібаева С.Е.",
                        "Үлгі",
                        desk.file.institution().uuid(),
                        ReportDesk.CLOCK.instant(),
                        new SecureRandom(),
                        PASSWORD.toCharArray()));
        model.typed().number().set("01-18/300");
        var second = started(model);
        second.method().set(Method.KEY_FILE);
        second.keyFile().choose();
        second.keyFile().open(PASSWORD.toCharArray());
        second.keyFile().sign();
        assertTrue(second.signed().get().checked().isGood());
        assertEquals(
                Method.KEY_FILE,
                started(desk.model(new Words(Language.KK))).method().get());
    }

    @Test
    void theSecondRevisionFollowsAChange() {
        var model = full();
        started(model).ownKey().sign(PASSWORD.toCharArray(), PASSWORD.toCharArray());
        model.endSigning();
        model.typed().number().set("01-18/300");
        var second = started(model);
        assertTrue(second.ownKey().exists().get());
        second.ownKey().sign(PASSWORD.toCharArray(), new char[0]);
        assertEquals(2, second.signed().get().report().revision());
    }

    private ReportViewModel full() {
        desk = ReportDesk.full(folder);
        return desk.model(new Words(Language.KK));
    }

    private static SigningViewModel started(ReportViewModel model) {
        model.startSigning();
        assertNotNull(
                model.signing().get(), () -> "stopped by " + model.problems().getValue());
        return model.signing().get();
    }
}
