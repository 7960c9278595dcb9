package kz.onkundik.operation.trust;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import kz.onkundik.operation.CopyFile;
import kz.onkundik.operation.OpenSchool;
import kz.onkundik.operation.PrepareReport;
import kz.onkundik.operation.RememberReport;
import kz.onkundik.operation.Schools;
import kz.onkundik.operation.Succession;
import kz.onkundik.operation.Succession.State;
import kz.onkundik.operation.Trusted;
import kz.onkundik.operation.VerifyReport;
import kz.onkundik.operation.VerifyReport.Checked;
import kz.onkundik.report.Paper;
import kz.onkundik.school.MetRevision;
import kz.onkundik.signature.SigningKey;
import kz.onkundik.text.Language;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Reports that are all rightly signed, of which one is not the school's last word: the department notices. */
class SuccessionTest {
    private static final LocalDate TODAY = LocalDate.of(2027, 4, 1);

    @TempDir
    Path folder;

    private TrustDesk desk;
    private SigningKey key;

    @BeforeEach
    void open() {
        desk = new TrustDesk(folder);
        key = Schools.key(desk.school);
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void anOlderReportSentOnceMoreIsNoticed() {
        Path first = desk.firstReport();
        Path second = issued(desk.school, "2", key);
        assertTrue(desk.checked(first).isGood(), "nothing is known against it yet");
        remember(second);
        Checked older = desk.checked(first);
        assertEquals(State.OLDER, older.succession().state());
        assertEquals(2, older.succession().other().map(MetRevision::revision).orElseThrow());
        assertFalse(older.isGood());
        assertTrue(desk.checked(second).isGood());
    }

    @Test
    void theLatestOfTwoInTheirOrderIsGood() {
        Path first = desk.firstReport();
        Path second = issued(desk.school, "2", key);
        remember(first);
        remember(first);
        assertTrue(desk.checked(second).isGood());
        assertTrue(desk.checked(first).isGood(), "it is not known to be replaced");
    }

    @Test
    void twoDifferentReportsOfOneRevisionAreNoticed() {
        try (OpenSchool copy = copied()) {
            Path ours = issued(desk.school, "2", key);
            Path theirs = issued(copy, "2 of the copy", key);
            remember(ours);
            assertEquals(State.FORKED, desk.checked(theirs).succession().state());
            assertFalse(desk.checked(theirs).isGood());
        }
    }

    @Test
    void aSuccessorOfAReportThatNobodySawIsNoticed() {
        try (OpenSchool copy = copied()) {
            Path ours = issued(desk.school, "2", key);
            issued(copy, "2 of the copy", key);
            Path theirs = issued(copy, "3 of the copy", key);
            remember(ours);
            assertEquals(State.FORKED, desk.checked(theirs).succession().state());
        }
    }

    @Test
    void theSameReportInTheOtherLanguageOrSignedAnewIsNoOtherReport() {
        Path kazakh = desk.firstReport();
        var again = new PrepareReport().prepare(desk.school, desk.school.work().draft());
        Path russian = folder.resolve("1 ru.pdf");
        Schools.issuing().issue(desk.school, again, Paper.REPORT, Language.RU, key, russian);
        remember(kazakh);
        assertEquals(Succession.CURRENT, desk.checked(russian).succession());
    }

    @Test
    void aStrangersKeyDoesNotMakeAReportOldUntilItIsConfirmed() {
        Path first = desk.firstReport();
        Path strange = issued(desk.school, "2", TrustDesk.stray(desk.school.institution()));
        remember(strange);
        assertTrue(desk.checked(first).isGood());
        desk.confirm(strange);
        desk.confirm(first);
        assertEquals(State.OLDER, desk.checked(first).succession().state());
    }

    @Test
    void aReportThatIsNotBelievedIsNotRemembered() {
        Path first = desk.firstReport();
        desk.confirm(first);
        remember(issued(desk.school, "2", TrustDesk.stray(desk.school.institution())));
        assertEquals(List.of(), desk.department.file().trust().met());
    }

    @Test
    void theSchoolsOwnRegisterSpeaksToo() {
        Path first = desk.firstReport();
        issued(desk.school, "2", key);
        Checked older = new VerifyReport().verify(first, Trusted.of(desk.school));
        assertEquals(State.OLDER, older.succession().state());
    }

    @Test
    void filesThatComeTogetherSpeakAgainstOneAnotherInAnyOrder() {
        Path first = desk.firstReport();
        Path second = issued(desk.school, "2", key);
        assertEquals(List.of(State.OLDER, State.CURRENT), together(first, second));
        assertEquals(List.of(State.CURRENT, State.OLDER), together(second, first));
    }

    @Test
    void anotherInstitutionOrCampaignSaysNothing() {
        var met = new MetRevision(new UUID(1, 1), "a", new UUID(2, 2), 1, TODAY, "d1", null, "k");
        var elsewhere = new MetRevision(new UUID(1, 2), "a", new UUID(2, 2), 2, TODAY, "d2", "d1", "k");
        var otherwise = new MetRevision(new UUID(1, 1), "b", new UUID(2, 2), 2, TODAY, "d2", "d1", "k");
        var known = new Trusted(Trusted.NOBODY.keys(), Trusted.NOBODY.authorities(), List.of(elsewhere, otherwise));
        assertEquals(Succession.CURRENT, known.succession(met));
    }

    private List<State> together(Path... files) {
        return new VerifyReport()
                .verify(List.of(files), Trusted.NOBODY).stream()
                        .map(checked -> checked.succession().state())
                        .toList();
    }

    private void remember(Path report) {
        RememberReport.remember(desk.department, desk.checked(report));
    }

    private OpenSchool copied() {
        Path copy = folder.resolve("copy.onkundik");
        new CopyFile().copy(desk.school, copy);
        return OpenSchool.open(copy, TrustDesk.CLOCK, UUID::randomUUID);
    }

    private Path issued(OpenSchool school, String number, SigningKey by) {
        return TrustDesk.report(school, folder.resolve(number + ".pdf"), by, number);
    }
}
