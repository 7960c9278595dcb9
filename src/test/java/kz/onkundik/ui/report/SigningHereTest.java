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
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import kz.onkundik.operation.OwnKeys;
import kz.onkundik.report.Paper;
import kz.onkundik.school.Sending;
import kz.onkundik.signature.OwnKey;
import kz.onkundik.signature.SigningKey;
import kz.onkundik.signature.VerdictCode;
import kz.onkundik.text.Language;
import kz.onkundik.ui.common.Words;
import kz.onkundik.ui.report.SigningViewModel.Method;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Signing with a key that is here: the school's own, or one in a file. */
class SigningHereTest {
    private static final String PASSWORD = "жеті бөрі 7";

    @TempDir
    private Path folder;

    @AutoClose
    private ReportDesk desk;

    private ReportViewModel model;

    @BeforeEach
    void layTheTable() {
        desk = ReportDesk.full(folder);
        model = desk.model(new Words(Language.KK));
    }

    @Test
    void signingByTheOwnKeyMakesItAndWritesAReportThatIsValid() {
        var signing = started();
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
    void theCoveringLetterIsSignedWithTheReportBehindIt() {
        model.preview().make();
        model.withLetter().set(true);
        assertTrue(model.preview().stale().get());
        model.preview().make();
        assertEquals(Paper.LETTER, model.preview().shown().get().about().paper());
        model.startSigning();
        var signing = model.signing().get();
        makeKeyAndSign(signing);
        assertEquals(VerdictCode.VALID, signing.signed().get().checked().code());
        assertEquals(Paper.LETTER, signing.seen().paper());
    }

    @Test
    void theDraftOfAnEmailIsWrittenBesideTheReportAndOpened() throws Exception {
        var signing = started();
        makeKeyAndSign(signing);
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
        var signing = started();
        makeKeyAndSign(signing);
        desk.file.file().stationery().save(Sending.USUAL.to("бөлім"));
        signing.draftEmail();
        assertEquals("email.address", signing.problem().get().code());
        assertNull(signing.email().get());
        assertEquals(List.of(), desk.opened);
        assertFalse(signing.busy().get());
    }

    @Test
    void twoDifferentPasswordsMakeNoKey() {
        var signing = started();
        signing.ownKey().sign("12345678".toCharArray(), "12345679".toCharArray());
        assertEquals("report.passwords-differ", signing.keyProblem().get().code());
        assertTrue(desk.file.file().ownKey().stored().isEmpty());
    }

    @Test
    void aShortPasswordIsToldInTheSheet() {
        var signing = started();
        signing.ownKey().sign("123".toCharArray(), "123".toCharArray());
        assertEquals("key.password-short", signing.keyProblem().get().code());
        assertEquals(List.of(), desk.suggested, "it is told before she is asked for a place");
        assertFalse(signing.busy().get());
    }

    @Test
    void givingUpThePlaceOfTheReportLeavesNothingIssuedAndNoKey() throws IOException {
        desk.isGivingUp = true;
        var signing = started();
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
        var signing = started();
        desk.keyFile = keyFile(ReportDesk.CLOCK.instant());
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
        var signing = started();
        desk.keyFile = keyFile(ReportDesk.CLOCK.instant().minusSeconds(6L * 366 * 24 * 3600));
        signing.keyFile().choose();
        signing.keyFile().open(PASSWORD.toCharArray());
        assertEquals("key.expired", signing.keyProblem().get().code());
        assertNull(signing.keyFile().key().get());
    }

    @Test
    void signingBeginsByTheOwnKeyWhereThereIsOneAndByWhatTheReportWasSignedLast() throws IOException {
        assertEquals(Method.KEY_FILE, started().method().get());
        model.endSigning();
        desk.school.change(
                "report.opening-key",
                file -> new OwnKeys(ReportDesk.CLOCK, new SecureRandom()).make(file, PASSWORD.toCharArray()),
                (SigningKey _) -> {});
        var first = started();
        assertEquals(Method.OWN_KEY, first.method().get());
        first.ownKey().sign(PASSWORD.toCharArray(), new char[0]);
        assertEquals(
                Method.OWN_KEY,
                started(desk.model(new Words(Language.KK))).method().get());

        desk.keyFile = keyFile(ReportDesk.CLOCK.instant());
        model.typed().number().set("01-18/300");
        var second = started();
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
    void aFurtherFileOfARevisionIsOfferedANameOfItsOwn() {
        makeKeyAndSign(started());
        model.endSigning();
        var second = started();
        second.ownKey().sign(PASSWORD.toCharArray(), new char[0]);
        assertEquals("Үлгі мектебі 2023, аралық есеп 1 (2).pdf", desk.suggested.getLast());
        assertEquals(1, second.signed().get().report().revision());
        model.endSigning();
        var third = started();
        third.ownKey().sign(PASSWORD.toCharArray(), new char[0]);
        assertEquals("Үлгі мектебі 2023, аралық есеп 1 (3).pdf", desk.suggested.getLast());
    }

    @Test
    void theSecondRevisionFollowsAChange() {
        makeKeyAndSign(started());
        model.endSigning();
        model.typed().number().set("01-18/300");
        var second = started();
        assertTrue(second.ownKey().exists().get());
        second.ownKey().sign(PASSWORD.toCharArray(), new char[0]);
        assertEquals(2, second.signed().get().report().revision());
    }

    private SigningViewModel started() {
        return started(model);
    }

    private static SigningViewModel started(ReportViewModel model) {
        model.startSigning();
        assertNotNull(
                model.signing().get(), () -> "stopped by " + model.problems().getValue());
        return model.signing().get();
    }

    private static void makeKeyAndSign(SigningViewModel signing) {
        signing.ownKey().sign(PASSWORD.toCharArray(), PASSWORD.toCharArray());
    }

    /** The head's key in a file, valid from then on for five years. */
    private Path keyFile(Instant from) throws IOException {
        return Files.write(
                folder.resolve("key.p12"),
                OwnKey.create(
                        "Үлгібаева С.Е.",
                        "Үлгі",
                        desk.file.institution().uuid(),
                        from,
                        new SecureRandom(),
                        PASSWORD.toCharArray()));
    }
}
