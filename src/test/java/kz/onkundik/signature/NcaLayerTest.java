package kz.onkundik.signature;

import static kz.onkundik.signature.NcaLayerAtWork.answer;
import static kz.onkundik.signature.NcaLayerAtWork.data;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import kz.onkundik.problem.Failure;
import kz.onkundik.signature.algorithm.KeyKind;
import kz.onkundik.signature.ncalayer.NcaLayer;
import kz.onkundik.signature.ncalayer.StandIn;
import kz.onkundik.signature.ncalayer.StandIn.Person;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Signing by NCALayer, with a faithful stand-in for it: none may run where the tests do. */
class NcaLayerTest {
    private static final byte[] UNSIGNED = PreparedPdf.make();
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final PdfSigner signer = new PdfSigner(PreparedPdf.ATTACHMENT_NAME);
    private final IssuedKey head = new IssuedKey(new GostKey(512));

    @ParameterizedTest
    @ValueSource(strings = {"array", "string", "bare", "ber", "pieces", "time stamp"})
    void whateverShapeTheAnswerHasTheReportIsSigned(String shape) throws Exception {
        try (var program = standIn((request, voice) -> {
            byte[] cms = head.nca(data(request), shape);
            String bare = Base64.getEncoder().encodeToString(cms);
            String pem = "-----BEGIN CMS-----\\n" + bare + "\\n-----END CMS-----";
            String result = shape.equals("bare") ? bare : pem;
            String answer = "{\"status\":true,\"body\":{\"result\":"
                    + (shape.equals("array") ? "[\"" + result + "\"]" : "\"" + result + "\"") + "}}";
            if (shape.equals("pieces")) {
                voice.sayInPieces(answer);
            } else {
                voice.say(answer);
            }
        })) {
            SignedPdf signed = sign(program);
            assertEquals(KeyKind.KZ_GOST_2015, signed.signer().kind());
            Verdict verdict = new Verifier().verify(signed.bytes(), PreparedPdf.ATTACHMENT_NAME);
            assertEquals(VerdictCode.VALID, verdict.code(), verdict.detail());
            byte[] contents = Tampering.range(signed.bytes()).contents();
            byte[] container = Arrays.copyOf(contents, DerLength.ofFirstValue(contents));
            assertEquals(1, IndependentCms.verify(container, Tampering.covered(signed.bytes())));
        }
    }

    @Test
    void itIsAskedForADetachedSignatureOverAllBytesAndForKeysThatSign() throws Exception {
        try (var program = standIn((request, voice) -> voice.say(signed(request)))) {
            SignedPdf signed = sign(program);
            String request = program.requests().getFirst();
            assertEquals(
                    Base64.getEncoder().encodeToString(Tampering.covered(signed.bytes())),
                    request.replaceAll("(?s).*\"data\": \"([^\"]*)\".*", "$1"));
            assertTrue(request.contains("\"decode\": true"), request);
            assertTrue(request.contains("\"encapsulate\": false"));
            assertTrue(request.contains("1.3.6.1.5.5.7.3.4"));
            assertTrue(request.contains("\"locale\": \"kk\""));
            signer.sign(UNSIGNED, new NcaLayerSignatory(talk(program), true), SignedPdfTest.WORDS, TestKeys.TIME);
            assertFalse(program.requests().getLast().contains("1.3.6.1.5.5.7.3.4"));
        }
    }

    @Test
    void anOlderOneIsAskedInItsOwnWay() throws Exception {
        try (var program = standIn((request, voice) -> voice.say(
                request.contains("kz.gov.pki.knca.basics")
                        ? "{\"success\":false,\"errorCode\":\"MODULE_NOT_FOUND\"}"
                        : "{\"code\":\"200\",\"responseObject\":\""
                                + Base64.getEncoder().encodeToString(head.nca(oldData(request), "")) + "\"}"))) {
            assertEquals(Optional.of("990140001234"), sign(program).signer().bin());
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"body\":{},\"status\":true} | ncalayer.cancelled",
                "{\"status\":false,\"code\":\"USER_CANCELED\"} | ncalayer.cancelled",
                "{\"code\":\"500\",\"message\":\"action.canceled\"} | ncalayer.cancelled",
                "{\"status\":false,\"code\":\"E1\",\"message\":\"no token\",\"details\":\"\"} | ncalayer.refused",
                "{\"success\":false,\"errorCode\":\"MODULE_NOT_FOUND\"} | ncalayer.old",
                "{\"status\":true,\"body\":{\"result\":\"no base64 at all !\"}} | ncalayer.answer",
                "{\"status\":true,\"body\":{\"result\":\"AAAA\"}} | ncalayer.answer",
                "{\"status\":true,\"body\":{\"result\":[]}} | ncalayer.answer",
                "{\"status\":true,\"body\":{\"result\":[7]}} | ncalayer.answer",
                "{\"status\":\"yes\",\"body\":[]} | ncalayer.answer",
                "{\"code\":\"200\"} | ncalayer.answer",
                "garbage | ncalayer.answer",
                "[] | ncalayer.answer",
            })
    void whatItDoesNotSignIsSaidInWords(String answer, String code) {
        try (var program = standIn((_, voice) -> voice.say(answer))) {
            assertEquals(code, refused(program).code());
        }
    }

    @Test
    void itsOwnWordsArePassedOn() {
        try (var program = standIn((_, voice) -> voice.say("{\"status\":false,\"message\":\"no token\"}"))) {
            assertEquals(List.of("no token"), refused(program).arguments());
        }
    }

    @Test
    void oneThatLeavesOrFloodsIsLeftToo() {
        try (var program = standIn((_, voice) -> voice.leave())) {
            assertEquals("ncalayer.lost", refused(program).code());
        }
        try (var program = standIn((_, voice) -> voice.say("x".repeat(3 << 20)))) {
            assertEquals("ncalayer.answer", refused(program).code());
        }
    }

    @Test
    void whereNoneRunsThatIsSaid() {
        URI nobody;
        try (var program = standIn((_, _) -> {})) {
            nobody = program.address();
        }
        var failure =
                assertThrows(Failure.class, () -> new NcaLayer(nobody, PATIENCE, "kk").sign(new byte[] {1}, false));
        assertEquals("ncalayer.not-running", failure.code());
    }

    @Test
    void waitingEndsAfterAWhileOrWhenAPersonGivesUp() {
        try (var program = standIn((_, _) -> {})) {
            var slow = new NcaLayer(program.address(), Duration.ofMillis(200), "kk");
            var failure = assertThrows(Failure.class, () -> slow.sign(new byte[] {1}, false));
            assertEquals("ncalayer.no-answer", failure.code());
        }
        var waiting = new NcaLayer[1];
        try (var program = standIn((_, _) -> waiting[0].giveUp())) {
            waiting[0] = new NcaLayer(program.address(), PATIENCE, "kk");
            var failure = assertThrows(Failure.class, () -> waiting[0].sign(new byte[] {1}, false));
            assertEquals("ncalayer.given-up", failure.code());
        }
    }

    @Test
    void aSignatureOverOtherBytesIsNotTaken() {
        byte[] other = "other".getBytes(StandardCharsets.UTF_8);
        try (var program = standIn((_, voice) -> voice.say(answer(head.nca(other, ""))))) {
            Failure failure = refused(program);
            assertEquals("sign.self-check", failure.code());
            assertEquals(List.of(VerdictCode.DIGEST_MISMATCH), failure.arguments());
        }
    }

    @Test
    void aKeyForLoggingInIsRefusedInItsOwnWords() {
        var login = new IssuedKey(new GostKey(512), KeyPurposeId.id_kp_clientAuth);
        try (var program = standIn((request, voice) -> voice.say(answer(login.nca(data(request), ""))))) {
            assertEquals("key.login", refused(program).code());
        }
    }

    @Test
    void onlyThisComputerIsEverAsked() {
        var elsewhere = URI.create("wss://192.168.1.5:13579/");
        assertThrows(IllegalArgumentException.class, () -> new NcaLayer(elsewhere, PATIENCE, "kk"));
    }

    private String signed(String request) {
        return answer(head.nca(data(request), ""));
    }

    private static byte[] oldData(String request) {
        return Base64.getDecoder().decode(request.replaceAll("(?s).*\"SIGNATURE\",\\s*\"([^\"]*)\".*", "$1"));
    }

    private Failure refused(StandIn program) {
        return assertThrows(Failure.class, () -> sign(program));
    }

    private SignedPdf sign(StandIn program) {
        return signer.sign(UNSIGNED, new NcaLayerSignatory(talk(program), false), SignedPdfTest.WORDS, TestKeys.TIME);
    }

    private static NcaLayer talk(StandIn program) {
        return new NcaLayer(program.address(), PATIENCE, "kk");
    }

    private static StandIn standIn(Person person) {
        return NcaLayerAtWork.with(person);
    }
}
