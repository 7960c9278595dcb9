package kz.onkundik.ui.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import kz.onkundik.operation.SignElsewhere;
import kz.onkundik.operation.SignerMatch;
import kz.onkundik.signature.DetachedSignature;
import kz.onkundik.signature.IssuedKey;
import kz.onkundik.signature.KeyFile;
import kz.onkundik.signature.NcaLayerAtWork;
import kz.onkundik.signature.SigningKey;
import kz.onkundik.signature.algorithm.KeyKind;
import kz.onkundik.signature.ncalayer.NcaLayer;
import kz.onkundik.signature.ncalayer.StandIn;
import kz.onkundik.signature.ncalayer.StandIn.Person;
import kz.onkundik.text.Language;
import kz.onkundik.ui.common.RunningWork;
import kz.onkundik.ui.common.Words;
import kz.onkundik.ui.report.NcaLayerSigning.Waiting;
import kz.onkundik.ui.report.SigningViewModel.Method;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Signing where the key is: in NCALayer's window, or on the director's PC. */
class SigningElsewhereTest {
    static final String HEAD = "CN=ҮЛГІБАЕВА САЛТАНАТ,SURNAME=ҮЛГІБАЕВА,GIVENNAME=ЕРМЕКҚЫЗЫ,"
            + "SERIALNUMBER=IIN800101400123,O=№0 Үлгі мектебі,OU=BIN990140001234,C=KZ";
    private static final String ANOTHER = "CN=БАСҚА АДАМ,SERIALNUMBER=IIN800101400124,C=KZ";

    @TempDir
    Path folder;

    private ReportViewModel model;
    private SigningViewModel signing;

    @AutoClose
    private ReportDesk desk;

    @BeforeEach
    void start() {
        desk = ReportDesk.full(folder);
        model = desk.model(new Words(Language.KK));
        model.startSigning();
        signing = model.signing().get();
    }

    @Test
    void aReportSignedInNcaLayersWindowIsIssuedWithItsSignatureBeside() throws IOException {
        try (StandIn program = atWindow(NcaLayerAtWork.signsWith(key(HEAD)))) {
            signing.ncaLayer().sign();
            assertEquals(2, program.requests().size());
        }
        assertNull(signing.problem().get());
        SignedReport signed = signing.signed().get();
        assertTrue(signed.checked().isGood());
        assertEquals(KeyKind.KZ_GOST_2015, signed.checked().verdict().keyKind().orElseThrow());
        byte[] beside = Files.readAllBytes(Path.of(signed.file() + ".cms"));
        DetachedSignature.verify(Files.readAllBytes(signed.file()), beside);
        assertEquals(1, desk.file.work().issued().size());
        assertEquals(Waiting.NOTHING, signing.ncaLayer().waiting().get());
        assertFalse(signing.busy().get());
    }

    @Test
    void cancellingInNcaLayersWindowLeavesNothing() throws IOException {
        try (StandIn _ = atWindow(NcaLayerAtWork.CANCELS)) {
            signing.ncaLayer().sign();
        }
        assertNothing("ncalayer.cancelled");
    }

    @Test
    void theWaitingIsEndedInTheSheetAloneWhichKnowsOfIt() throws IOException {
        desk.isHolding = true;
        try (StandIn _ = atWindow(NcaLayerAtWork.CANCELS)) {
            signing.ncaLayer().sign();
            assertEquals(Waiting.TO_SIGN, signing.ncaLayer().waiting().get());
            RunningWork waiting = desk.background.running().getFirst();
            assertFalse(waiting.stoppable(), "the status bar offers no other way");
            signing.ncaLayer().giveUp();
            desk.goOn();
        }
        assertEquals(Waiting.NOTHING, signing.ncaLayer().waiting().get());
        assertNothing("ncalayer.given-up");
    }

    @Test
    void anotherPersonsKeyLeavesNothing() throws IOException {
        try (StandIn _ = atWindow(NcaLayerAtWork.signsWith(key(ANOTHER)))) {
            signing.ncaLayer().sign();
        }
        assertNothing("sign.other-person");
    }

    @Test
    void cancellingTheSecondTimeLeavesTheReportSigned() {
        Person once = NcaLayerAtWork.signsWith(key(HEAD));
        int[] asked = {0};
        try (StandIn _ = atWindow(
                (request, voice) -> (asked[0]++ == 0 ? once : NcaLayerAtWork.CANCELS).answer(request, voice))) {
            signing.ncaLayer().sign();
        }
        SignedReport signed = signing.signed().get();
        assertTrue(signed.checked().isGood());
        assertFalse(Files.exists(Path.of(signed.file() + ".cms")));
        assertEquals("report.no-signature-beside", signing.problem().get().code());
    }

    @Test
    void whereNcaLayerDoesNotRunThatIsTold() throws IOException {
        atWindow(NcaLayerAtWork.CANCELS).close();
        signing.ncaLayer().sign();
        assertNothing("ncalayer.not-running");
    }

    @Test
    void aReportGoesToTheDirectorsPcAndComesBackSigned() throws IOException {
        signing.otherPc().handOver();
        Path unsigned = signing.otherPc().handed().get();
        assertTrue(unsigned.getFileName().toString().startsWith("қол қойылмаған"), unsigned.toString());
        assertEquals(List.of(), desk.file.work().issued());
        desk.signedPdf = folder.resolve("signed.pdf");
        char[] password = "Qwerty12".toCharArray();
        SigningKey key = KeyFile.open(key(HEAD).file(password), password);
        new SignElsewhere(ReportDesk.CLOCK).sign(Files.readAllBytes(unsigned), key, desk.signedPdf);
        signing.otherPc().takeBack();
        assertTrue(signing.signed().get().checked().isGood());
        assertEquals(1, desk.file.work().issued().size());
    }

    @Test
    void whatWasSignedElsewhereIsSignedThereAgain() throws IOException {
        signing.otherPc().handOver();
        desk.signedPdf = folder.resolve("signed.pdf");
        char[] password = "Qwerty12".toCharArray();
        SigningKey key = KeyFile.open(key(HEAD).file(password), password);
        new SignElsewhere(ReportDesk.CLOCK)
                .sign(Files.readAllBytes(signing.otherPc().handed().get()), key, desk.signedPdf);
        signing.otherPc().takeBack();
        var later = desk.model(new Words(Language.KK));
        later.startSigning();
        assertEquals(Method.OTHER_PC, later.signing().get().method().get());
    }

    @Test
    void whoSignedInNcaLayersWindowBeginsThereAgainInThisWindow() {
        signing.method().set(Method.NCALAYER);
        try (StandIn _ = atWindow(NcaLayerAtWork.signsWith(key(HEAD)))) {
            signing.ncaLayer().sign();
        }
        model.endSigning();
        model.startSigning();
        assertEquals(Method.NCALAYER, model.signing().get().method().get());
    }

    @Test
    void theUnsignedReportItselfIsNotTakenBack() {
        signing.otherPc().handOver();
        desk.signedPdf = signing.otherPc().handed().get();
        signing.otherPc().takeBack();
        assertEquals("report.back-unsigned", signing.problem().get().code());
        assertFalse(signing.busy().get());
    }

    @Test
    void aKeyIsComparedWithTheSignerBeforeItSigns() {
        char[] password = "Qwerty12".toCharArray();
        var head = KeyFile.open(key(HEAD).file(password), password);
        var other = KeyFile.open(key(ANOTHER).file(password), password);
        assertEquals(SignerMatch.SAME, signing.match(head.facts()));
        assertEquals(SignerMatch.OTHER, signing.match(other.facts()));
    }

    private static IssuedKey key(String subject) {
        return new IssuedKey(subject, ReportDesk.CLOCK.instant().minus(Duration.ofDays(30)));
    }

    private StandIn atWindow(Person person) {
        StandIn program = NcaLayerAtWork.with(person);
        desk.ncaLayer = new NcaLayer(program.address(), Duration.ofSeconds(20), "kk");
        return program;
    }

    private void assertNothing(String code) throws IOException {
        assertEquals(code, signing.problem().get().code());
        assertNull(signing.signed().get());
        assertFalse(signing.busy().get());
        assertEquals(List.of(), desk.file.work().issued());
        try (Stream<Path> files = Files.list(folder)) {
            assertTrue(files.noneMatch(file -> file.toString().matches(".*\\.(pdf|cms|part)")));
        }
    }
}
