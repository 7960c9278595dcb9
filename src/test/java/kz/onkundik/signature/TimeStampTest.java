package kz.onkundik.signature;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.List;
import kz.onkundik.signature.algorithm.KeyKind;
import org.apache.pdfbox.Loader;
import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.asn1.cms.SignedData;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.cms.CMSSignedData;
import org.junit.jupiter.api.Test;

class TimeStampTest {
    private final Verifier verifier = new Verifier();
    private final TimeStamper authority = new TimeStamper();

    @Test
    void aLaterTimeStampLeavesTheReportValidAndTellsItsTime() {
        Verdict verdict = verifier.verify(authority.stamped(Victim.SIGNED), PreparedPdf.ATTACHMENT_NAME);
        assertEquals(VerdictCode.VALID, verdict.code(), verdict.detail());
        assertArrayEquals(PreparedPdf.DATA, verdict.attachment().orElseThrow());
        assertEquals(
                List.of(TimeStamper.TIME),
                verdict.timeStamps().stream().map(TimeStamp::time).toList());
        assertEquals("Time stamps", verdict.timeStamps().getFirst().authority().commonName());
    }

    @Test
    void anArchiveMayStampAgain() {
        byte[] twice = new TimeStamper().stamped(authority.stamped(Victim.SIGNED));
        Verdict verdict = verifier.verify(twice, PreparedPdf.ATTACHMENT_NAME);
        assertEquals(VerdictCode.VALID, verdict.code(), verdict.detail());
        assertEquals(2, verdict.timeStamps().size());
    }

    @Test
    void theStatesOwnTimeStampVerifies() throws Exception {
        var sample = new CMSSignedData(KzEds.read("samples/kalkan_detached_with_timestamp.cms"));
        var signer = sample.getSignerInfos().iterator().next();
        byte[] token = signer.getUnsignedAttributes()
                .get(PKCSObjectIdentifiers.id_aa_signatureTimeStampToken)
                .getAttributeValues()[0]
                .toASN1Primitive()
                .getEncoded(ASN1Encoding.DER);
        SignedData data = CmsForm.canonical(token);
        TimeStamp stamp = TimeStampCheck.check(data, digest -> digest.digest(signer.getSignature()));
        assertEquals(Instant.parse("2026-07-20T09:08:07Z"), stamp.time());
        assertEquals("TIME-STAMPING AUTHORITY", stamp.authority().commonName());
        assertEquals(KeyKind.KZ_GOST_2015, stamp.authority().kind());
    }

    @Test
    void theTestsAuthorityMakesFilesThatOtherReadersOpen() throws Exception {
        try (var document = Loader.loadPDF(authority.stamped(Victim.SIGNED))) {
            assertEquals(2, document.getSignatureDictionaries().size());
        }
    }
}
