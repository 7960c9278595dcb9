package kz.onkundik.signature;

import java.security.KeyPair;
import java.security.cert.X509Certificate;

/** The keys and the signed file that all attacks start from; made once, for RSA keys take their time. */
final class Victim {
    static final KeyPair RSA = TestKeys.rsa(2048);
    static final KeyPair EC = TestKeys.ec("secp256r1");
    static final X509Certificate RSA_CERTIFICATE = TestKeys.certificate(RSA, TestKeys.SIGNING);
    static final X509Certificate EC_CERTIFICATE = TestKeys.certificate(EC, TestKeys.SIGNING);
    static final SigningKey KEY = TestKeys.signing(EC, EC_CERTIFICATE);
    static final byte[] SIGNED = signed(document -> {});

    private Victim() {}

    /** A document with this in it, signed by a key's owner who wants it so. */
    static byte[] signed(PreparedPdf.Change change) {
        return PdfSigner.signUnchecked(PreparedPdf.make(change), KEY, SignedPdfTest.WORDS, TestKeys.TIME);
    }

    /** A container of the file's owner that is good until something is changed in it. */
    static Forgery ec() {
        return new Forgery(EC, EC_CERTIFICATE, "SHA256withECDSA");
    }

    static Forgery rsa() {
        return new Forgery(RSA, RSA_CERTIFICATE, "SHA256withRSA");
    }
}
