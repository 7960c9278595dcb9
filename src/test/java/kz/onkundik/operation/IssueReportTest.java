package kz.onkundik.operation;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.List;
import java.util.Map;
import kz.onkundik.json.Digest;
import kz.onkundik.problem.Failure;
import kz.onkundik.problem.Problem;
import kz.onkundik.problem.Problem.Place;
import kz.onkundik.report.Paper;
import kz.onkundik.school.IssuedReport;
import kz.onkundik.school.PlanRow;
import kz.onkundik.school.ReportDraft;
import kz.onkundik.school.ReportKind;
import kz.onkundik.signature.DetachedSignature;
import kz.onkundik.signature.GostKey;
import kz.onkundik.signature.KeyFile;
import kz.onkundik.signature.SignedPdf;
import kz.onkundik.signature.SigningKey;
import kz.onkundik.text.Language;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IssueReportTest {
    @TempDir
    Path folder;

    private OpenSchool school;
    private SigningKey key;
    private Path target;

    @BeforeEach
    void open() {
        school = Schools.full(folder.resolve("paraq.onkundik"));
        key = Schools.key(school);
        target = folder.resolve("report.pdf");
    }

    @AfterEach
    void close() {
        school.close();
    }

    @Test
    void whatIsIssuedIsRegisteredWithItsFile() throws IOException {
        PreparedReport prepared = prepared();
        IssuedReport issued = issue(prepared, Language.KK);
        assertEquals(List.of(issued), school.work().issued());
        assertEquals(prepared.dataSha256(), issued.dataSha256());
        assertEquals(
                Digest.sha256(Files.readAllBytes(target)),
                issued.files().getFirst().pdfSha256());
        assertEquals(key.facts().spkiSha256(), issued.files().getFirst().keySha256());
    }

    @Test
    void theSameDataAreTheSameRevisionAgainAndChangedOnesTheNext() {
        PreparedReport first = prepared();
        assertEquals(List.of(1, false), List.of(first.content().revision(), first.reissue()));
        assertNull(first.content().previousSha256());
        issue(first, Language.KK);

        PreparedReport again = prepared();
        assertEquals(List.of(1, true), List.of(again.content().revision(), again.reissue()));
        assertEquals(first.dataSha256(), again.dataSha256());
        target = folder.resolve("отчёт.pdf");
        issue(again, Language.RU);
        assertEquals(1, school.work().issued().size());
        assertEquals(2, school.work().issued().getFirst().files().size());

        PlanRow row = school.work().plan().getFirst();
        new EditPlan().save(school, List.of(row.withOutcome(new PlanRow.Outcome(PlanRow.State.HELD, ""))));
        PreparedReport next = prepared();
        assertEquals(List.of(2, false), List.of(next.content().revision(), next.reissue()));
        assertEquals(first.dataSha256(), next.content().previousSha256());
        assertEquals(first.content().report(), next.content().report());
        assertNotEquals(first.dataSha256(), next.dataSha256());
    }

    @Test
    void aReportThatWasIssuedIsNotOverwritten() throws IOException {
        IssuedReport first = issue(prepared(), Language.KK);
        byte[] written = Files.readAllBytes(target);
        PreparedReport again = prepared();
        Failure failure = assertThrows(Failure.class, () -> issue(again, Language.RU));
        assertEquals("output.issued", failure.code());
        assertEquals(List.of("report.pdf"), failure.arguments());
        assertArrayEquals(written, Files.readAllBytes(target));
        assertEquals(List.of(first), school.work().issued());

        Files.writeString(target, "%PDF-1.7 damaged on the way");
        issue(again, Language.RU);
        assertEquals(2, school.work().issued().getFirst().files().size());
    }

    @Test
    void aRevisionIsOvertakenByOtherDataAndNotByAnotherDayOrKind() {
        assertNull(prepared().overtaken(), "nothing was issued yet");
        IssuedReport first = issue(prepared(), Language.KK);
        assertNull(prepared().overtaken());
        ReportDraft draft = school.work().draft();
        var otherKind = draft.issuedAs(ReportKind.FINAL, draft.number(), draft.date());
        assertNull(new PrepareReport().prepare(school, otherKind).overtaken());
        school.file().saveToday(school.today().plusDays(1));
        assertNull(prepared().overtaken());
        PlanRow row = school.work().plan().getFirst();
        new EditPlan().save(school, List.of(row.withPlace("Кітапхана")));
        assertEquals(first, prepared().overtaken());
        new EditPlan().save(school, List.of(row));
        assertNull(prepared().overtaken(), "the data are what they were");
    }

    @Test
    void aReportWithErrorsIsNeitherWrittenNorRegistered() {
        school.file().deletePlanRow(school.work().planOf("r-writer").getFirst().uuid());
        PreparedReport prepared = prepared();
        Failure failure = assertThrows(Failure.class, () -> issue(prepared, Language.KK));
        assertEquals("report.has-errors", failure.code());
        assertEquals(List.of(1L), failure.arguments());
        assertFalse(Files.exists(target));
        assertEquals(List.of(), school.work().issued());
    }

    @Test
    void aReportThatCannotBeWrittenIsNotRegistered() throws IOException {
        target = folder.resolve("none").resolve("report.pdf");
        assertEquals(
                "output.folder-missing",
                assertThrows(Failure.class, () -> issue(prepared(), Language.KK))
                        .code());
        target = Files.createDirectory(folder.resolve("folder.pdf"));
        assertEquals(
                "output.not-replaceable",
                assertThrows(Failure.class, () -> issue(prepared(), Language.KK))
                        .code());
        assertEquals(List.of(), school.work().issued());
    }

    @Test
    void signingOnAnotherComputerGivesTheSameReport() {
        byte[] unsigned = new PrepareReport().pdf(school, prepared(), Paper.REPORT, Language.RU);
        byte[] elsewhere = new SignReport(Schools.CLOCK).sign(unsigned, key).bytes();
        byte[] here = new SignReport(Schools.CLOCK)
                .sign(unsigned, prepared().content(), Language.RU, key)
                .bytes();
        assertEquals(Schools.text(here), Schools.text(elsewhere));
    }

    @Test
    void aKeyOfTheStatesLeavesItsSignatureInAFileBesideTheReport() throws IOException {
        char[] password = "Qwerty12".toCharArray();
        SigningKey states = KeyFile.open(GostKey.fileOfAHead(password), password);
        Schools.issuing().issue(school, prepared(), Paper.REPORT, Language.KK, states, target);
        byte[] pdf = Files.readAllBytes(target);
        byte[] beside = Files.readAllBytes(folder.resolve(target.getFileName() + ".cms"));
        assertEquals(states.facts(), DetachedSignature.verify(pdf, beside));
        String block = Schools.shownText(pdf);
        assertTrue(block.contains("МЕМСТ 34.10-2015"), block);
        assertTrue(block.contains("Куәлік № " + states.facts().certificateNumber()), block);
    }

    @Test
    void anOwnKeyLeavesTheReportAlone() throws IOException {
        issue(prepared(), Language.KK);
        try (var files = Files.list(folder)) {
            assertTrue(files.noneMatch(file -> file.toString().endsWith(".cms")));
        }
    }

    @Test
    void aReportWithErrorsIsNotEnteredEvenWhenItWasSignedElsewhere() {
        PreparedReport good = prepared();
        byte[] unsigned = new PrepareReport().pdf(school, good, Paper.REPORT, Language.KK);
        SignedPdf signed = new SignReport(Schools.CLOCK).sign(unsigned, good.content(), Language.KK, key);
        var error = Problem.error("item.unanswered", Place.of("item", "1"));
        var bad = new PreparedReport(good.content(), good.dataSha256(), false, null, List.of(error));
        var failure =
                assertThrows(Failure.class, () -> Schools.issuing().register(school, bad, signed, Language.KK, target));
        assertEquals("report.has-errors", failure.code());
        assertFalse(Files.exists(target));
        assertEquals(List.of(), school.work().issued());
    }

    @Test
    void aDraftWithoutADayIsOfToday() {
        var draft = new ReportDraft(ReportKind.INTERIM, "", null, Map.of(), Map.of());
        assertEquals(
                school.today(),
                new PrepareReport().prepare(school, draft).content().date());
    }

    @Test
    void theOwnKeyIsMadeOnceAndOpensWithItsPasswordOnly() {
        assertEquals(key.facts().spkiSha256(), Schools.key(school).facts().spkiSha256());
        var keys = new OwnKeys(Schools.CLOCK, new SecureRandom());
        assertEquals(
                "key.password",
                assertThrows(Failure.class, () -> keys.openOrMake(school, "басқа-құпия".toCharArray()))
                        .code());
    }

    @Test
    void aPdfIsReplacedAndSomebodysOtherFileIsNot() throws IOException {
        issue(prepared(), Language.KK);
        byte[] first = Files.readAllBytes(target);
        OutputFile.write(target, "%PDF-1.7 other".getBytes(StandardCharsets.US_ASCII));
        assertEquals("%PDF-1.7 other", Files.readString(target));

        Path letter = Files.writeString(folder.resolve("letter.pdf"), "Құрметті әріптестер");
        Failure failure = assertThrows(Failure.class, () -> OutputFile.write(letter, first));
        assertEquals("output.not-replaceable", failure.code());
        assertEquals(List.of("letter.pdf"), failure.arguments());
        assertEquals("Құрметті әріптестер", Files.readString(letter));
        try (var files = Files.list(folder)) {
            assertTrue(files.noneMatch(file -> file.toString().endsWith(".part")));
        }
    }

    private PreparedReport prepared() {
        return new PrepareReport().prepare(school, school.work().draft());
    }

    private IssuedReport issue(PreparedReport prepared, Language language) {
        return Schools.issuing().issue(school, prepared, Paper.REPORT, language, key, target);
    }
}
