package kz.onkundik.signature;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.onkundik.Installed;
import kz.onkundik.problem.Failure;
import kz.onkundik.signature.algorithm.KeyKind;
import kz.onkundik.signature.ncalayer.NcaLayer;
import kz.onkundik.signature.ncalayer.StandIn;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;

class SignedPdfTest {
    static final SignatureWords WORDS = new SignatureWords(
            "Сәрсенбаева Гүлнар Өмірзаққызы",
            "Есепке қол қою",
            "Талғар",
            List.of(
                    "Сәрсенбаева Гүлнар Өмірзаққызы",
                    "Жалғасы бар өте ұзын лауазым: директордың тәрбие ісі жөніндегі орынбасары 🙂",
                    "Қол қойылды: 24.11.2026 14:05 (UTC+5)",
                    "3A7F 21C4 09BE 55D1 8E62"));

    private static Map<String, SigningKey> keys;
    private static byte[] unsigned;

    private final PdfSigner signer = new PdfSigner(PreparedPdf.ATTACHMENT_NAME);
    private final Verifier verifier = new Verifier();

    @TempDir
    Path folder;

    @BeforeAll
    static void makeKeys() {
        keys = Map.of(
                "RSA-2048", TestKeys.signing(TestKeys.rsa(2048)),
                "RSA-3072", TestKeys.signing(TestKeys.rsa(3072)),
                "P-256", TestKeys.signing(TestKeys.ec("secp256r1")),
                "P-384", TestKeys.signing(TestKeys.ec("secp384r1")),
                "GOST-512", new GostKey(512).signing(),
                "GOST-256", new GostKey(256).signing(),
                "own", TestKeys.own());
        unsigned = PreparedPdf.make();
    }

    @ParameterizedTest
    @ValueSource(strings = {"RSA-2048", "RSA-3072", "P-256", "P-384", "GOST-512", "GOST-256", "own"})
    void whatOneKeySignedTheVerifierGivesBack(String name) {
        byte[] signed = sign(keys.get(name));
        Verdict verdict = verifier.verify(signed, PreparedPdf.ATTACHMENT_NAME);
        assertEquals(VerdictCode.VALID, verdict.code(), verdict.detail());
        assertTrue(verdict.intact());
        assertEquals(Optional.of(TestKeys.TIME), verdict.claimedTime());
        assertTrue(verdict.validAtClaimedTime());
        assertEquals(Optional.of(keys.get(name).facts()), verdict.key());
        assertEquals(name.equals("own"), verdict.own());
        assertArrayEquals(PreparedPdf.DATA, verdict.attachment().orElseThrow());
    }

    @ParameterizedTest
    @ValueSource(strings = {"RSA-2048", "RSA-3072", "P-256", "P-384", "GOST-512", "GOST-256", "own"})
    void theContainerVerifiesByTheStandardAlone(String name) throws Exception {
        byte[] signed = sign(keys.get(name));
        byte[] contents = Tampering.range(signed).contents();
        assertEquals(1, IndependentCms.verify(withoutPadding(contents), Tampering.covered(signed)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"head_valid.p12", "employee_valid.p12", "individual_valid.p12"})
    void theCentresOwnTestKeysSign(String name) throws Exception {
        SigningKey key = KeyFile.open(KzEds.file("samples/" + name), "Qwerty12".toCharArray());
        byte[] signed = sign(key);
        Verdict verdict = verifier.verify(signed, PreparedPdf.ATTACHMENT_NAME);
        assertEquals(VerdictCode.VALID, verdict.code(), verdict.detail());
        assertEquals(Optional.of(KeyKind.KZ_GOST_2015), verdict.keyKind());
        byte[] contents = Tampering.range(signed).contents();
        assertEquals(1, IndependentCms.verify(withoutPadding(contents), Tampering.covered(signed)));
    }

    @Test
    void theStatesOwnContainersVerifyByTheSameStandard() throws Exception {
        byte[] content = KzEds.read("samples/kalkan_detached_with_timestamp.content");
        assertEquals(1, IndependentCms.verify(KzEds.read("samples/kalkan_detached_with_timestamp.cms"), content));
        byte[] two = KzEds.read("samples/kalkan_detached_two_signers.cms");
        assertEquals(2, IndependentCms.verify(two, "test123".getBytes(StandardCharsets.US_ASCII)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"RSA-2048", "GOST-512", "GOST-256"})
    void theSignatureBesideAFileVerifiesByTheStandardAlone(String name) throws Exception {
        byte[] file = sign(keys.get(name));
        byte[] container = DetachedSignature.make(file, keys.get(name), TestKeys.FROM);
        assertEquals(1, IndependentCms.verify(container, file));
        assertEquals(keys.get(name).facts(), DetachedSignature.verify(file, container));
        file[file.length - 1] ^= 1;
        var failure = assertThrows(Failure.class, () -> DetachedSignature.verify(file, container));
        assertEquals(List.of(VerdictCode.DIGEST_MISMATCH), failure.arguments());
    }

    @Test
    void theDocumentsOwnBytesStayAsTheyWere() {
        byte[] signed = sign(keys.get("P-256"));
        assertArrayEquals(unsigned, Arrays.copyOf(signed, unsigned.length));
    }

    @Test
    void anUncompressedDocumentIsSignedAsWell() {
        byte[] pdf = PreparedPdf.make(document -> {}, CompressParameters.NO_COMPRESSION);
        assertEquals(
                VerdictCode.VALID,
                verifier.verify(sign(pdf, "own"), PreparedPdf.ATTACHMENT_NAME).code());
    }

    @Test
    void theVisibleBlockShowsItsLinesAndAQuestionMarkForALetterThatTheFontLacks() throws IOException {
        try (var document = Loader.loadPDF(sign(keys.get("own")))) {
            var widget = document.getPage(0).getAnnotations().getFirst();
            assertEquals(PreparedPdf.BLOCK.toString(), widget.getRectangle().toString());
            document.getDocumentCatalog().getAcroForm().flatten();
            String text = new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
            assertTrue(text.contains("Сәрсенбаева Гүлнар Өмірзаққызы"), text);
            assertTrue(text.contains("орынбасары ?"), text);
            assertTrue(text.contains("3A7F 21C4 09BE 55D1 8E62"), text);
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"PDFA_3_A", "PDFUA_1"})
    void signingKeepsTheDocumentArchivableAndAccessible(PDFAFlavour flavour) throws Exception {
        VeraGreenfieldFoundryProvider.initialise();
        List<byte[]> pdfs = new ArrayList<>(List.of(unsigned));
        keys.values().forEach(key -> pdfs.add(sign(key)));
        pdfs.add(signedByNcaLayer());
        for (byte[] pdf : pdfs) {
            try (var parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
                    var validator = Foundries.defaultInstance().createValidator(flavour, false)) {
                var result = validator.validate(parser);
                assertTrue(
                        result.isCompliant(),
                        () -> result.getFailedChecks().keySet().toString());
            }
        }
    }

    @Test
    void anotherProgramFindsTheSignatureValidAndTheWholeDocumentSigned() throws Exception {
        Assumptions.assumeTrue(Installed.program("pdfsig"), "pdfsig of poppler-utils");
        for (var key : keys.entrySet()) {
            if (key.getKey().startsWith("GOST")) {
                continue; // no open program but ours knows it
            }
            Path file = Files.write(folder.resolve("signed.pdf"), sign(key.getValue()));
            var process = new ProcessBuilder("pdfsig", "-nocert", file.toString())
                    .redirectErrorStream(true)
                    .start();
            String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertTrue(said.contains("Signature Validation: Signature is Valid."), key.getKey() + said);
            assertTrue(said.contains("Total document signed"), key.getKey() + said);
            assertTrue(said.contains("ETSI.CAdES.detached"), said);
        }
    }

    @Test
    void aReportThatNobodySignedIsUnsigned() {
        Verdict verdict = verifier.verify(unsigned, PreparedPdf.ATTACHMENT_NAME);
        assertEquals(VerdictCode.UNSIGNED, verdict.code(), verdict.detail());
        assertEquals(Optional.empty(), verdict.attachment());
        assertEquals(
                VerdictCode.BYTERANGE_MISSING,
                verifier.verify(unsigned, "another.json").code());
    }

    @Test
    void aSignedDocumentIsNotSignedAgain() {
        byte[] signed = sign(keys.get("own"));
        assertEquals(
                "sign.already-signed",
                assertThrows(Failure.class, () -> sign(signed, "own")).code());
    }

    @Test
    void aDocumentWithoutAFieldIsNotSigned() {
        byte[] pdf = PreparedPdf.make(document -> document.getDocumentCatalog().setAcroForm(null));
        assertEquals(
                "sign.no-field",
                assertThrows(Failure.class, () -> sign(pdf, "own")).code());
    }

    @Test
    void whatIsNoPdfIsNotSigned() {
        byte[] text = "no pdf".getBytes(StandardCharsets.UTF_8);
        assertEquals(
                "sign.unreadable",
                assertThrows(Failure.class, () -> sign(text, "own")).code());
    }

    @Test
    void theSignerHandsOutNothingThatItsVerifierRefuses() {
        byte[] pdf = PreparedPdf.make(document -> document.getDocumentCatalog().setNames(null));
        var failure = assertThrows(Failure.class, () -> sign(pdf, "own"));
        assertEquals("sign.self-check", failure.code());
        assertEquals(List.of(VerdictCode.ATTACHMENT_MISSING), failure.arguments());
    }

    private static byte[] withoutPadding(byte[] contents) throws IOException {
        return Arrays.copyOf(contents, DerLength.ofFirstValue(contents));
    }

    /** The container is another one than ours there: it names a time. */
    private byte[] signedByNcaLayer() throws Exception {
        try (StandIn program = NcaLayerAtWork.with(NcaLayerAtWork.signsWith(new IssuedKey(new GostKey(512))))) {
            var talk = new NcaLayer(program.address(), Duration.ofSeconds(20), "kk");
            return signer.sign(unsigned, new NcaLayerSignatory(talk, false), WORDS, TestKeys.TIME)
                    .bytes();
        }
    }

    private byte[] sign(SigningKey key) {
        return signer.sign(unsigned, key, WORDS, TestKeys.TIME).bytes();
    }

    private byte[] sign(byte[] pdf, String key) {
        return signer.sign(pdf, keys.get(key), WORDS, TestKeys.TIME).bytes();
    }
}
