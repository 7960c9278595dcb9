package kz.onkundik.operation.trust;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.onkundik.document.VeraPdf;
import kz.onkundik.operation.OpenSchool;
import kz.onkundik.operation.OwnKeys;
import kz.onkundik.operation.SchoolPresentation;
import kz.onkundik.operation.Schools;
import kz.onkundik.operation.SignPaper;
import kz.onkundik.problem.Failure;
import kz.onkundik.report.keys.KeyChange;
import kz.onkundik.report.keys.KeyChangeData;
import kz.onkundik.report.keys.KeyPapers;
import kz.onkundik.report.keys.NamedInstitution;
import kz.onkundik.school.Institution;
import kz.onkundik.signature.DetachedSignature;
import kz.onkundik.signature.KeyFacts;
import kz.onkundik.signature.SigningKey;
import kz.onkundik.signature.VerdictCode;
import kz.onkundik.signature.trust.Trust;
import kz.onkundik.signature.trust.TrustedKey;
import kz.onkundik.signature.trust.TrustedKey.Decision;
import kz.onkundik.signature.trust.TrustedKey.How;
import kz.onkundik.signature.trust.TrustedKey.State;
import kz.onkundik.text.Language;
import kz.onkundik.text.LocalText;
import kz.onkundik.text.Messages;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The lyceum passes to another key; the department knows the old one. */
class KeyChangeTest {
    @TempDir
    Path folder;

    private final TakeKeyChange take = new TakeKeyChange(TrustDesk.LATER);
    private TrustDesk desk;
    private Path report;
    private Path notice;
    private SigningKey old;
    private IssueKeyChange issue;

    @BeforeEach
    void open() {
        desk = new TrustDesk(folder);
        old = Schools.key(desk.school);
        report = desk.firstReport();
        notice = folder.resolve("notice.pdf");
        issue = new IssueKeyChange(TrustDesk.CLOCK, desk.keys);
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void theNewKeyIsConfirmedByTheOldOneWhichGoes() {
        desk.confirm(report);
        SigningKey made = toNewOwnKey();
        Path next = desk.report("next.pdf", made);
        assertEquals(Trust.CHANGED, desk.checked(next).trust(), "before the notice is taken");
        assertTrue(TakeKeyChange.isOne(notice));
        TakeKeyChange.Found found = take.read(desk.department, notice);
        assertEquals(made.facts().spkiSha256(), found.newKey().facts().spkiSha256());
        assertEquals(1, desk.known().size(), "reading writes nothing");

        TrustedKey taken = take.take(desk.department, found, TrustDesk.WHO);
        assertEquals(State.CONFIRMED, taken.state());
        assertEquals(word(How.OLD_KEY, old.facts()), taken.decision());
        assertEquals(Trust.CONFIRMED, desk.checked(next).trust());
        assertEquals(Trust.REVOKED, desk.checked(report).trust());
        assertEquals(
                word(How.REPLACED, made.facts()),
                desk.checked(report).because().getFirst().decision());
    }

    @Test
    void theSchoolsFileHoldsTheNewKeyAndRemembersTheOldOneAsReplaced() {
        SigningKey made = toNewOwnKey();
        assertEquals(made.facts(), OwnKeys.facts(desk.school).orElseThrow());
        assertTrue(
                desk.school.file().ownKey().stored().orElseThrow().backedUpAt().isEmpty());
        TrustedKey former =
                TrustShown.of(desk.school, TrustDesk.CLOCK.instant()).former().getFirst();
        assertEquals(old.facts().spkiSha256(), former.spkiSha256());
        assertEquals(How.REPLACED, former.decision().orElseThrow().how());
        assertEquals("key.password", refused(() -> desk.keys.open(desk.school, TrustDesk.password())));
    }

    @Test
    void aSchoolPassesToAKeyOfTheState() {
        desk.confirm(report);
        SigningKey state = TrustDesk.ofState("990140001234");
        issue.toOtherKey(desk.school, old, state, Language.RU, notice);
        assertTrue(desk.school.file().ownKey().stored().isEmpty(), "the old secret is nowhere any more");
        take.take(desk.department, take.read(desk.department, notice), TrustDesk.WHO);
        assertEquals(
                Trust.CONFIRMED, desk.checked(desk.report("next.pdf", state)).trust());
    }

    @Test
    void aKeyOfAnotherOrganisationIsNoSuccessor() {
        desk.school.file().saveInstitution(withBin("990140001234"));
        assertEquals(
                "key-change.certificate-of-another",
                refused(() ->
                        issue.toOtherKey(desk.school, old, TrustDesk.ofState("111240009999"), Language.KK, notice)));
        assertEquals("key-change.same", refused(() -> issue.toOtherKey(desk.school, old, old, Language.KK, notice)));
        assertTrue(Files.notExists(notice));
        assertEquals(old.facts(), OwnKeys.facts(desk.school).orElseThrow());
    }

    @ParameterizedTest
    @EnumSource(
            value = Language.class,
            names = {"KK", "RU"})
    void theNoticeCanBeReadArchivedAndHeard(Language language) throws Exception {
        SigningKey made =
                issue.toNewOwnKey(desk.school, TrustDesk.password(), TrustDesk.newPassword(), language, notice);
        VeraPdf.assertConformant(notice);
        String text = Schools.text(Files.readAllBytes(notice));
        for (KeyFacts key : List.of(old.facts(), made.facts())) {
            assertTrue(text.contains(Schools.squeezed(key.fingerprint())), key.fingerprint());
        }
        assertTrue(text.contains(Schools.squeezed(new Messages(language).text("doc.keys.change.heading"))));
        Papers.keep(notice, "key-change-" + language.code());
    }

    @Test
    void whatCannotBeWrittenLeavesTheOldKeyInItsPlace() {
        assertEquals(
                "output.folder-missing",
                refused(() -> issue.toNewOwnKey(
                        desk.school,
                        TrustDesk.password(),
                        TrustDesk.newPassword(),
                        Language.KK,
                        folder.resolve("none").resolve("notice.pdf"))));
        assertEquals(old.facts(), OwnKeys.facts(desk.school).orElseThrow());
        assertEquals(List.of(), desk.school.file().trust().keys());
        assertEquals(
                "key.password",
                refused(() -> issue.toNewOwnKey(
                        desk.school, "басқа".toCharArray(), TrustDesk.newPassword(), Language.KK, notice)));
        assertEquals(
                "key.password-short",
                refused(() ->
                        issue.toNewOwnKey(desk.school, TrustDesk.password(), "12".toCharArray(), Language.KK, notice)));
        assertTrue(Files.notExists(notice));
    }

    @Test
    void anOldKeyThatIsNotConfirmedVouchesForNobody() {
        toNewOwnKey();
        Failure unknown = assertThrows(Failure.class, () -> take.read(desk.department, notice));
        assertEquals("key-change.old-unknown", unknown.code());
        assertEquals(List.of(old.facts().fingerprint()), unknown.arguments());
        new RememberKey().remember(desk.department, desk.met(report));
        assertEquals("key-change.old-unknown", refused());
    }

    @Test
    void aWithdrawnOldKeyVouchesForNobody() {
        toNewOwnKey();
        TrustedKey confirmed = desk.confirm(report).key();
        new WithdrawKey(TrustDesk.CLOCK).withdraw(desk.department, confirmed, TrustDesk.WHO, How.LOST);
        assertEquals("key-change.old-withdrawn", refused());
    }

    @Test
    void aNoticeIsTakenOnce() {
        desk.confirm(report);
        toNewOwnKey();
        take.take(desk.department, take.read(desk.department, notice), TrustDesk.WHO);
        List<String> after = desk.known();
        assertEquals("key-change.taken", refused());
        assertEquals(after, desk.known());
    }

    @Test
    void aSecondSuccessorOfTheSameKeyIsRefused() {
        desk.confirm(report);
        SigningKey second = TrustDesk.stray(desk.school.institution());
        Path other = notice(named(), second, old, second);
        toNewOwnKey();
        take.take(desk.department, take.read(desk.department, notice), TrustDesk.WHO);
        assertEquals("key-change.old-withdrawn", refused(() -> take.read(desk.department, other)));
    }

    @Test
    void aNoticeInAnotherInstitutionsNameIsRefused() {
        desk.confirm(report);
        SigningKey successor = TrustDesk.ofState("990140001234");
        var another = new NamedInstitution(new UUID(9, 9), null, LocalText.of("«Көктем»", "«Весна»"));
        notice = notice(another, successor, old, successor);
        assertEquals("key-change.another-institution", refused());
    }

    @Test
    void aNoticeSignedByAnotherKeyThanTheOldOneIsRefused() {
        desk.confirm(report);
        SigningKey thief = TrustDesk.stray(desk.school.institution());
        notice = notice(named(), thief, thief, thief);
        assertEquals("key-change.other-signer", refused());
    }

    @Test
    void nobodysKeyIsNamedWithoutItsOwnersWord() {
        desk.confirm(report);
        SigningKey stranger = TrustDesk.stray(desk.school.institution());
        SigningKey accomplice = TrustDesk.stray(desk.school.institution());
        notice = notice(named(), stranger, old, accomplice);
        assertEquals("key-change.no-proof", refused());
    }

    @Test
    void aKeyThatIsKnownAsAnothersIsNoSuccessor() {
        desk.confirm(report);
        SigningKey anothers = TrustDesk.ofState("990140001234");
        var another = new NamedInstitution(new UUID(9, 9), null, LocalText.of("«Көктем»", "«Весна»"));
        TrustedKey known = new ConfirmKey(TrustDesk.CLOCK)
                .confirm(
                        desk.department,
                        new MetKey(another, anothers.facts()),
                        new ConfirmKey.Compared.BySight(),
                        TrustDesk.WHO,
                        How.PAPER)
                .key();
        notice = notice(named(), anothers, old, anothers);
        assertEquals("key-change.another-institution", refused());
        new WithdrawKey(TrustDesk.CLOCK).withdraw(desk.department, known, TrustDesk.WHO, How.LOST);
        assertEquals("key-change.new-withdrawn", refused());
    }

    @Test
    void aChangedByteIsRefused() throws IOException {
        desk.confirm(report);
        toNewOwnKey();
        byte[] bytes = Files.readAllBytes(notice);
        bytes[bytes.length / 3] ^= 1;
        Files.write(notice, bytes);
        assertEquals("trust.paper", refused());
    }

    @Test
    void aReportIsNoNoticeAndANoticeNoReport() {
        desk.confirm(report);
        toNewOwnKey();
        assertEquals("key-change.not-one", refused(() -> take.read(desk.department, report)));
        assertEquals(VerdictCode.ATTACHMENT_MISSING, desk.checked(notice).code());
    }

    @Test
    void onesOwnNoticeIsForTheSuperior() {
        toNewOwnKey();
        assertEquals("key-change.own", refused(() -> take.read(desk.school, notice)));
    }

    @Test
    void somebodyTakesIt() {
        desk.confirm(report);
        toNewOwnKey();
        TakeKeyChange.Found found = take.read(desk.department, notice);
        assertEquals("trust.nobody", refused(() -> take.take(desk.department, found, " ")));
    }

    private SigningKey toNewOwnKey() {
        return issue.toNewOwnKey(desk.school, TrustDesk.password(), TrustDesk.newPassword(), Language.KK, notice);
    }

    private NamedInstitution named() {
        return NamedInstitution.of(desk.school.institution());
    }

    /** A notice as nobody honest makes it. */
    private Path notice(NamedInstitution institution, SigningKey named, SigningKey signer, SigningKey prover) {
        OpenSchool school = desk.school;
        ZoneId zone = school.campaign().timeZone();
        var change = new KeyChange(
                institution,
                LocalDate.of(2027, 4, 1),
                old.facts().spkiSha256(),
                named.facts().spkiSha256());
        byte[] proof = DetachedSignature.make(change.promise(), prover, TrustDesk.CLOCK.instant());
        var messages = new Messages(Language.KK);
        byte[] unsigned = PdfBytes.of(KeyPapers.change(
                school.institution(),
                change,
                proof,
                PrintedKey.of(old.facts(), zone, messages),
                PrintedKey.of(named.facts(), zone, messages),
                SchoolPresentation.of(school, Language.KK)));
        byte[] signed = new SignPaper(TrustDesk.CLOCK, KeyChangeData.ATTACHMENT, "doc.signed.reason-paper")
                .sign(unsigned, school.institution(), zone, Language.KK, signer)
                .bytes();
        try {
            return Files.write(folder.resolve(named.facts().spkiSha256() + ".pdf"), signed);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private Institution withBin(String bin) {
        var it = desk.school.institution();
        return new Institution(
                it.uuid(),
                bin,
                it.type(),
                it.level(),
                it.superior(),
                it.superiorName(),
                it.name(),
                it.letterhead(),
                it.people(),
                it.fictional());
    }

    private static Optional<Decision> word(How how, KeyFacts by) {
        return Optional.of(new Decision(TrustDesk.WHO, TrustDesk.LATER.instant(), how, Optional.of(by.spkiSha256())));
    }

    private String refused() {
        List<String> before = desk.known();
        String code = refused(() -> take.read(desk.department, notice));
        assertEquals(before, desk.known());
        return code;
    }

    private static String refused(Executable work) {
        return assertThrows(Failure.class, work).code();
    }
}
