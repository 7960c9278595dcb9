package kz.onkundik.signature;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.MessageDigest;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.SignatureOptions;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.cert.jcajce.JcaCertStore;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoGeneratorBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;
import org.bouncycastle.tsp.TSPException;
import org.bouncycastle.tsp.TimeStampRequestGenerator;
import org.bouncycastle.tsp.TimeStampTokenGenerator;

/** A time-stamp authority of the tests: it puts a document time stamp behind a signed file, as an archive does. */
final class TimeStamper {
    static final Instant TIME = Instant.parse("2026-12-01T10:00:00Z");
    private static final String POLICY = "1.2.398.3.3.2.6.4";

    private final KeyPair pair;
    private final X509Certificate certificate;

    TimeStamper() {
        this(TestKeys.ec("secp256r1"));
    }

    private TimeStamper(KeyPair pair) {
        this.pair = pair;
        certificate = TestKeys.certificateForTimeStamps(pair);
    }

    /** The file with a time stamp over all of it. */
    byte[] stamped(byte[] pdf) {
        return stamped(pdf, _ -> {});
    }

    /** The same, with something else done in the same revision. */
    byte[] stamped(byte[] pdf, PreparedPdf.Change change) {
        var out = new ByteArrayOutputStream();
        try (var document = Loader.loadPDF(pdf);
                var options = new SignatureOptions()) {
            var stamp = new PDSignature();
            stamp.setType(COSName.getPDFName("DocTimeStamp"));
            stamp.setFilter(PDSignature.FILTER_ADOBE_PPKLITE);
            stamp.setSubFilter(COSName.getPDFName("ETSI.RFC3161"));
            document.addSignature(stamp, options);
            change.in(document);
            var external = document.saveIncrementalForExternalSigning(out);
            external.setSignature(token(external.getContent().readAllBytes()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /**
     * A stamped file in whose last revision something was changed, stamped anew in the same place.
     *
     * @param from where the revision begins
     */
    byte[] stampedAgain(byte[] pdf, int from) {
        SignedRange range = Tampering.rangeFrom(pdf, from);
        return Tampering.withContainer(range, token(Tampering.covered(range)));
    }

    byte[] token(byte[] content) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(content);
            var signer =
                    new JcaSimpleSignerInfoGeneratorBuilder().build("SHA256withECDSA", pair.getPrivate(), certificate);
            var digests = new JcaDigestCalculatorProviderBuilder().build();
            var generator = new TimeStampTokenGenerator(
                    signer,
                    digests.get(new AlgorithmIdentifier(NISTObjectIdentifiers.id_sha256)),
                    new ASN1ObjectIdentifier(POLICY));
            generator.addCertificates(new JcaCertStore(List.of(certificate)));
            var requests = new TimeStampRequestGenerator();
            requests.setCertReq(true);
            var request = requests.generate(NISTObjectIdentifiers.id_sha256, digest);
            return generator
                    .generate(request, BigInteger.ONE, Date.from(TIME))
                    .toCMSSignedData()
                    .getEncoded("DER");
        } catch (GeneralSecurityException | OperatorCreationException | TSPException | IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
