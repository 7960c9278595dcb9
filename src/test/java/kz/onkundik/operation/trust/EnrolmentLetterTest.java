package kz.onkundik.operation.trust;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import kz.onkundik.document.VeraPdf;
import kz.onkundik.json.Schema;
import kz.onkundik.operation.Schools;
import kz.onkundik.operation.trust.ConfirmKey.Compared;
import kz.onkundik.problem.Failure;
import kz.onkundik.report.keys.EnrolmentData;
import kz.onkundik.signature.KeyFacts;
import kz.onkundik.signature.SigningKey;
import kz.onkundik.signature.UnsignedAttachment;
import kz.onkundik.signature.trust.Trust;
import kz.onkundik.signature.trust.TrustedKey.How;
import kz.onkundik.text.Language;
import kz.onkundik.text.Messages;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The lyceum's letter reaches the department on paper and as a file. */
class EnrolmentLetterTest {
    @TempDir
    Path folder;

    private final WriteEnrolmentLetter write = new WriteEnrolmentLetter(TrustDesk.CLOCK);
    private final MeetKey meet = new MeetKey();
    private TrustDesk desk;
    private Path letter;

    @BeforeEach
    void open() {
        desk = new TrustDesk(folder);
        letter = folder.resolve("letter.pdf");
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @ParameterizedTest
    @EnumSource(
            value = Language.class,
            names = {"KK", "RU"})
    void theLetterIsOnePageWithAllThatTheDepartmentNeeds(Language language) throws Exception {
        KeyFacts key = Schools.key(desk.school).facts();
        write.ofOwnKey(desk.school, language, letter);
        assertEquals(1, Papers.keep(letter, "enrolment-" + language.code()));
        VeraPdf.assertConformant(letter);
        String text = Schools.text(Files.readAllBytes(letter));
        var messages = new Messages(language);
        for (String part : List.of(
                key.fingerprint(),
                desk.school.institution().bin(),
                desk.school.institution().name().in(language),
                key.fullName(),
                "01.04.2027–01.04.2032",
                messages.text("doc.signature.seal"),
                messages.text("doc.keys.enrolment.registrar"))) {
            assertTrue(text.contains(Schools.squeezed(part)), part + " in " + text);
        }
        byte[] first = Files.readAllBytes(letter);
        write.ofOwnKey(desk.school, language, letter);
        assertArrayEquals(first, Files.readAllBytes(letter));
    }

    @Test
    void itsDataAreAsTheSchemaSays() throws IOException {
        write.ofOwnKey(desk.school, Language.KK, letter);
        byte[] data = UnsignedAttachment.read(Files.readAllBytes(letter), EnrolmentData.ATTACHMENT)
                .attachment();
        assertEquals(List.of(), Schema.ENROLMENT.errors(data));
    }

    @Test
    void theDepartmentConfirmsTheKeyByTheLetterBeforeAnyReport() {
        write.ofOwnKey(desk.school, Language.KK, letter);
        MetKey met = meet.in(desk.department, letter);
        assertEquals(List.of(), desk.known(), "reading writes nothing");
        assertEquals(desk.school.institution().uuid(), met.institution().uuid());
        new ConfirmKey(TrustDesk.CLOCK).confirm(desk.department, met, new Compared.BySight(), TrustDesk.WHO, How.PAPER);
        assertEquals(Trust.CONFIRMED, desk.checked(desk.firstReport()).trust());
    }

    @Test
    void aSignedReportBringsItsKeyToo() {
        Path report = desk.firstReport();
        assertEquals(desk.met(report), meet.in(desk.department, report));
    }

    @Test
    void aKeyOfTheStateIsEnrolledOnceItWasOpened() {
        SigningKey key = TrustDesk.ofState("990140001234");
        write.of(desk.school, key, Language.RU, letter);
        assertEquals(
                key.facts().spkiSha256(),
                meet.in(desk.department, letter).facts().spkiSha256());
    }

    @Test
    void aKeyThatWasMadeForAnotherInstitutionIsNotEnrolled() {
        SigningKey anothers = TrustDesk.stray(desk.department.institution());
        assertEquals(
                "key-change.certificate-of-another",
                refused(() -> write.of(desk.school, anothers, Language.KK, letter)));
        assertTrue(Files.notExists(letter));
    }

    @Test
    void withoutAKeyThereIsNoLetter() {
        desk.school.file().ownKey().delete();
        assertEquals("own-key.none", refused(() -> write.ofOwnKey(desk.school, Language.KK, letter)));
    }

    @Test
    void whatHoldsNoKeyIsRefused() throws IOException {
        Path text = Files.writeString(folder.resolve("a.pdf"), "%PDF-1.7 бос", StandardCharsets.UTF_8);
        assertEquals("trust.no-key", refused(() -> meet.in(desk.department, text)));
        byte[] report = Files.readAllBytes(desk.firstReport());
        report[report.length / 3] ^= 1;
        Path changed = Files.write(folder.resolve("b.pdf"), report);
        assertEquals("trust.paper", refused(() -> meet.in(desk.department, changed)));
    }

    private static String refused(Executable work) {
        return assertThrows(Failure.class, work).code();
    }
}
