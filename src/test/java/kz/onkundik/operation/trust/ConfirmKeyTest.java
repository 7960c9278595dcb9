package kz.onkundik.operation.trust;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import kz.onkundik.operation.OpenSchool;
import kz.onkundik.operation.Trusted;
import kz.onkundik.operation.VerifyReport;
import kz.onkundik.operation.VerifyReport.Checked;
import kz.onkundik.operation.trust.ConfirmKey.Compared;
import kz.onkundik.problem.Failure;
import kz.onkundik.report.keys.NamedInstitution;
import kz.onkundik.signature.trust.Trust;
import kz.onkundik.signature.trust.TrustedKey;
import kz.onkundik.signature.trust.TrustedKey.Decision;
import kz.onkundik.signature.trust.TrustedKey.How;
import kz.onkundik.signature.trust.TrustedKey.State;
import kz.onkundik.text.LocalText;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;

/** The department gets a report by a key that it has never seen. */
class ConfirmKeyTest {
    @TempDir
    Path folder;

    private final ConfirmKey confirm = new ConfirmKey(TrustDesk.CLOCK);
    private TrustDesk desk;
    private Path report;

    @BeforeEach
    void open() {
        desk = new TrustDesk(folder);
        report = desk.firstReport();
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void checkingAReportWritesNothing() {
        int before = desk.department.file().history(1000).size();
        assertEquals(Trust.NEW, desk.checked(report).trust());
        assertEquals(List.of(), desk.known());
        assertEquals(before, desk.department.file().history(1000).size());
    }

    @Test
    void aKeyWhoseDigitsWereTypedIsConfirmedAndWhoWhenAndHowIsKept() {
        MetKey met = desk.met(report);
        confirm(new Compared.Typed(met.facts().fingerprint().toLowerCase(Locale.ROOT)), How.PHONE);
        Checked checked = desk.checked(report);
        assertEquals(Trust.CONFIRMED, checked.trust());
        TrustedKey key = checked.because().getFirst();
        assertEquals(Optional.of(new Decision(TrustDesk.WHO, TrustDesk.CLOCK.instant(), How.PHONE)), key.decision());
        assertEquals("Парақова Г.Қ.", key.owner());
        assertEquals(desk.school.institution().name().kk(), key.name());
    }

    @Test
    void aKeyMayBeComparedBySightToo() {
        confirm(new Compared.BySight(), How.PAPER);
        assertEquals(Trust.CONFIRMED, desk.checked(report).trust());
    }

    @Test
    void otherDigitsConfirmNothing() {
        String typed = desk.met(report).facts().fingerprint();
        for (String other :
                List.of("", typed.substring(5), typed.substring(0, 19), typed + "0", "0000" + typed.substring(4))) {
            refused("trust.digits", () -> confirm(new Compared.Typed(other), How.PHONE));
        }
        assertEquals(List.of(), desk.known());
    }

    @Test
    void nobodyConfirmsNothing() {
        MetKey met = desk.met(report);
        refused("trust.nobody", () -> confirm.confirm(desk.department, met, new Compared.BySight(), " ", How.PAPER));
    }

    @Test
    void aConfirmationCanBeTakenBack() {
        ConfirmKey.Confirmed confirmed = confirm(new Compared.BySight(), How.PAPER);
        confirm.takeBack(desk.department, confirmed);
        assertEquals(List.of(), desk.known());
        new RememberKey().remember(desk.department, desk.met(report));
        List<String> met = desk.known();
        confirm.takeBack(desk.department, confirm(new Compared.BySight(), How.PAPER));
        assertEquals(met, desk.known());
    }

    @Test
    void aKeyIsRememberedWhenThatIsAskedAndIsNewStill() {
        var remember = new RememberKey();
        remember.remember(desk.department, desk.met(report));
        Checked checked = desk.checked(report);
        assertEquals(Trust.NEW, checked.trust());
        assertEquals(State.KNOWN, checked.because().getFirst().state());
        TrustedKey met = checked.because().getFirst();
        remember.forget(desk.department, met);
        assertEquals(List.of(), desk.known());
        remember.bringBack(desk.department, met);
        assertEquals(List.of(met), desk.department.file().trust().keys());
    }

    @Test
    void whatIsDecidedIsNeitherRememberedOverNorForgotten() {
        TrustedKey confirmed = confirm(new Compared.BySight(), How.IN_PERSON).key();
        new RememberKey().remember(desk.department, desk.met(report));
        assertEquals(List.of(confirmed), desk.department.file().trust().keys());
        refused("trust.decided", () -> new RememberKey().forget(desk.department, confirmed));
    }

    @Test
    void anotherKeyOfTheSchoolIsAChangeThatNamesTheKnownOneAndCanBeConfirmed() {
        TrustedKey known = confirm(new Compared.BySight(), How.PAPER).key();
        Path other = desk.report("other.pdf", TrustDesk.stray(desk.school.institution()));
        assertEquals(Trust.CHANGED, desk.checked(other).trust());
        assertEquals(List.of(known), desk.checked(other).because());
        desk.confirm(other);
        assertEquals(Trust.CONFIRMED, desk.checked(other).trust());
        assertEquals(Trust.CONFIRMED, desk.checked(report).trust());
    }

    @Test
    void aWithdrawnKeyStaysSoForGood() {
        TrustedKey key = confirm(new Compared.BySight(), How.PAPER).key();
        var withdraw = new WithdrawKey(TrustDesk.LATER);
        refused("trust.nobody", () -> withdraw.withdraw(desk.department, key, "", How.LOST));
        TrustedKey withdrawn = withdraw.withdraw(desk.department, key, TrustDesk.WHO, How.LOST);
        Checked checked = desk.checked(report);
        assertEquals(Trust.REVOKED, checked.trust());
        assertEquals(List.of(withdrawn), checked.because());
        assertEquals(
                Optional.of(new Decision(TrustDesk.WHO, TrustDesk.LATER.instant(), How.LOST)), withdrawn.decision());
        refused("trust.withdrawn", () -> confirm(new Compared.BySight(), How.PAPER));
        refused("trust.withdrawn", () -> withdraw.withdraw(desk.department, withdrawn, TrustDesk.WHO, How.LEFT));
    }

    @Test
    void aKeyThatIsKnownAsAnothersIsAConflictThatNoWordConfirms() {
        report = desk.report("state.pdf", TrustDesk.ofState("990140001234"));
        MetKey met = desk.met(report);
        var another = new NamedInstitution(new UUID(9, 9), null, LocalText.of("«Көктем»", "«Весна»"));
        confirm.confirm(
                desk.department, new MetKey(another, met.facts()), new Compared.BySight(), TrustDesk.WHO, How.PAPER);
        Checked checked = desk.checked(report);
        assertEquals(Trust.CONFLICT, checked.trust());
        assertEquals("«Көктем»", checked.because().getFirst().name());
        Failure refused = refused("trust.key-of-another", () -> confirm(new Compared.BySight(), How.PAPER));
        assertEquals(List.of("«Көктем»"), refused.arguments());
        refused("trust.key-of-another", () -> new RememberKey().remember(desk.department, met));
        assertEquals(1, desk.known().size());
    }

    @Test
    void anOwnKeyIsConfirmedForTheInstitutionOnlyThatItWasMadeFor() {
        var another = new NamedInstitution(new UUID(9, 9), null, LocalText.of("«Көктем»", "«Весна»"));
        var copied = new MetKey(another, desk.met(report).facts());
        refused(
                "trust.certificate-of-another",
                () -> confirm.confirm(desk.department, copied, new Compared.BySight(), TrustDesk.WHO, How.PAPER));
    }

    @Test
    void aKeyWhoseCertificateNamesAnotherOrganisationIsNotConfirmed() {
        MetKey met = desk.met(report);
        var named = new NamedInstitution(
                met.institution().uuid(), "990140001234", met.institution().name());
        var foreign = new MetKey(named, TrustDesk.ofState("111240009999").facts());
        assertTrue(foreign.isAnothersByItsCertificate());
        Failure refused = refused(
                "trust.certificate-of-another",
                () -> confirm.confirm(desk.department, foreign, new Compared.BySight(), TrustDesk.WHO, How.PAPER));
        assertEquals(List.of("Парақ"), refused.arguments());
    }

    @Test
    void onesOwnReportsAreKnownWithoutAWord() {
        OpenSchool school = desk.school;
        var checked = new VerifyReport().verify(report, Trusted.of(school));
        assertEquals(Trust.CONFIRMED, checked.trust());
        assertEquals(List.of(), school.file().trust().keys());
    }

    private ConfirmKey.Confirmed confirm(Compared compared, How how) {
        return confirm.confirm(desk.department, desk.met(report), compared, TrustDesk.WHO, how);
    }

    private static Failure refused(String code, Executable work) {
        Failure failure = assertThrows(Failure.class, work);
        assertEquals(code, failure.code());
        return failure;
    }
}
