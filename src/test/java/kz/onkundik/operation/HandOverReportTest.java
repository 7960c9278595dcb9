package kz.onkundik.operation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import kz.onkundik.problem.Failure;
import kz.onkundik.report.Paper;
import kz.onkundik.school.IssuedReport;
import kz.onkundik.signature.GostKey;
import kz.onkundik.signature.KeyFile;
import kz.onkundik.signature.SigningKey;
import kz.onkundik.signature.VerdictCode;
import kz.onkundik.text.Language;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The lyceum's deputy gives the report to the director's PC and takes it back. */
class HandOverReportTest {
    @TempDir
    Path folder;

    private final HandOverReport handOver = new HandOverReport(new PrepareReport(), new VerifyReport());
    private OpenSchool school;
    private SigningKey director;
    private Path out;
    private Path signed;

    @BeforeEach
    void open() {
        school = Schools.full(folder.resolve("paraq.onkundik"));
        director = Schools.key(school);
        out = folder.resolve("unsigned.pdf");
        signed = folder.resolve("signed.pdf");
    }

    @AfterEach
    void close() {
        school.close();
    }

    @Test
    void whatWasSignedElsewhereIsThatRevision() throws IOException {
        PreparedReport prepared = handOut();
        signElsewhere();
        IssuedReport back = handOver.back(school, signed);
        assertEquals(List.of(back), school.work().issued());
        assertEquals(prepared.dataSha256(), back.dataSha256());
        assertEquals(1, back.revision());
        IssuedReport.File file = back.files().getFirst();
        assertEquals(List.of("ru", "signed.pdf"), List.of(file.language(), file.name()));
        assertEquals(director.facts().spkiSha256(), file.keySha256());
        assertEquals(2, nextRevisionAfterAChange());
    }

    @Test
    void workMayGoOnWhileTheReportIsAway() throws IOException {
        PreparedReport prepared = handOut();
        change();
        signElsewhere();
        assertEquals(prepared.dataSha256(), handOver.back(school, signed).dataSha256());
    }

    @Test
    void anUnsignedReportIsNotTakenBack() {
        handOut();
        assertEquals("report.back-unsigned", refused(out).code());
    }

    @Test
    void aChangedOneIsNotTakenBack() throws IOException {
        handOut();
        signElsewhere();
        byte[] changed = Files.readAllBytes(signed);
        changed[changed.length / 2] ^= 1;
        Failure failure = refused(Files.write(signed, changed));
        assertEquals("report.back-invalid", failure.code());
        assertEquals(List.of(VerdictCode.DIGEST_MISMATCH), failure.arguments());
    }

    @Test
    void whatDidNotGoOutFromHereIsNotTakenBack() throws IOException {
        byte[] never = new PrepareReport().pdf(school, prepared(), Paper.REPORT, Language.RU);
        Files.write(out, never);
        signElsewhere();
        assertEquals("report.back-other", refused(signed).code());
    }

    @Test
    void aForeignKeyIsNotTakenBack() throws IOException {
        handOut();
        char[] password = "Qwerty12".toCharArray();
        director = KeyFile.open(GostKey.fileOfAHead(password), password);
        signElsewhere();
        assertEquals("sign.other-person", refused(signed).code());
    }

    @Test
    void whatCannotBeWrittenIsNotRememberedEither() {
        Path nowhere = folder.resolve("gone").resolve("report.pdf");
        PreparedReport prepared = prepared();
        var failure =
                assertThrows(Failure.class, () -> handOver.out(school, prepared, Paper.REPORT, Language.KK, nowhere));
        assertEquals("output.folder-missing", failure.code());
        assertEquals(false, school.file().issued().isHanded(school.campaign().id(), prepared.dataSha256()));
    }

    private PreparedReport prepared() {
        return new PrepareReport().prepare(school, school.work().draft());
    }

    private PreparedReport handOut() {
        PreparedReport prepared = prepared();
        handOver.out(school, prepared, Paper.REPORT, Language.RU, out);
        return prepared;
    }

    private void signElsewhere() throws IOException {
        new SignElsewhere(Schools.CLOCK).sign(Files.readAllBytes(out), director, signed);
    }

    private Failure refused(Path file) {
        return assertThrows(Failure.class, () -> handOver.back(school, file));
    }

    private void change() {
        var draft = school.work().draft();
        school.file()
                .saveDraft(school.campaign().id(), draft.issuedAs(draft.kind(), "02", LocalDate.parse("2027-04-02")));
    }

    private int nextRevisionAfterAChange() {
        change();
        return prepared().content().revision();
    }
}
