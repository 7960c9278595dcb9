package kz.onkundik.signature;

import java.security.KeyPair;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.List;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.X509CertificateHolder;

/** A signed file that attacks start from, by a key of one kind; made once, for RSA keys take their time. */
abstract class Victim {
    static final KeyPair RSA = TestKeys.rsa(2048);
    static final KeyPair EC = TestKeys.ec("secp256r1");
    static final X509Certificate RSA_CERTIFICATE = TestKeys.certificate(RSA, TestKeys.SIGNING);
    static final X509Certificate EC_CERTIFICATE = TestKeys.certificate(EC, TestKeys.SIGNING);
    private static final GostKey GOST = new GostKey(512);

    static final Victim OF_EC = new Victim("EC", TestKeys.signing(EC, EC_CERTIFICATE), Forgery.holder(EC_CERTIFICATE)) {
        @Override
        X509CertificateHolder certified(
                String subject, KeyUsage usage, Instant from, Instant to, KeyPurposeId purpose) {
            return TestKeys.certified(EC, subject, usage, from, to, purpose);
        }

        @Override
        Forgery by(X509CertificateHolder certificate) {
            return new Forgery(EC, certificate, "SHA256withECDSA");
        }

        @Override
        Forgery byAnother(X509CertificateHolder certificate) {
            return new Forgery(TestKeys.ec("secp256r1"), certificate, "SHA256withECDSA");
        }
    };
    static final Victim OF_RSA =
            new Victim("RSA", TestKeys.signing(RSA, RSA_CERTIFICATE), Forgery.holder(RSA_CERTIFICATE)) {
                @Override
                X509CertificateHolder certified(
                        String subject, KeyUsage usage, Instant from, Instant to, KeyPurposeId purpose) {
                    return TestKeys.certified(RSA, subject, usage, from, to, purpose);
                }

                @Override
                Forgery by(X509CertificateHolder certificate) {
                    return new Forgery(RSA, certificate, "SHA256withRSA");
                }

                @Override
                Forgery byAnother(X509CertificateHolder certificate) {
                    return new Forgery(TestKeys.rsa(2048), certificate, "SHA256withRSA");
                }
            };
    static final Victim OF_GOST = gost();
    /** One of each kind. */
    static final List<Victim> ALL = List.of(OF_EC, OF_RSA, OF_GOST);

    static final SigningKey KEY = OF_EC.key;
    static final byte[] SIGNED = OF_EC.signed;

    final SigningKey key;
    final byte[] signed;
    private final String kind;
    private final X509CertificateHolder certificate;

    private Victim(String kind, SigningKey key, X509CertificateHolder certificate) {
        this.kind = kind;
        this.key = key;
        this.certificate = certificate;
        signed = signed(_ -> {});
    }

    private static Victim gost() {
        var certificate = GOST.certificate();
        return new Victim("GOST", GOST.signing(certificate), certificate) {
            @Override
            X509CertificateHolder certified(
                    String subject, KeyUsage usage, Instant from, Instant to, KeyPurposeId purpose) {
                return GOST.certificate(subject, usage, from, to, purpose);
            }

            @Override
            Forgery by(X509CertificateHolder certificate) {
                return new Forgery(GOST, certificate);
            }

            @Override
            Forgery byAnother(X509CertificateHolder certificate) {
                return new Forgery(new GostKey(512), certificate);
            }
        };
    }

    /** Another certificate of the same key. */
    abstract X509CertificateHolder certified(
            String subject, KeyUsage usage, Instant from, Instant to, KeyPurposeId purpose);

    /** A container by the owner's key under a certificate. */
    abstract Forgery by(X509CertificateHolder certificate);

    /** A container by a stranger's key of the same kind under a certificate of the owner's. */
    abstract Forgery byAnother(X509CertificateHolder certificate);

    X509CertificateHolder certificate() {
        return certificate;
    }

    /** A document with this in it, signed by the key's owner who wants it so. */
    byte[] signed(PreparedPdf.Change change) {
        return PdfSigner.signUnchecked(PreparedPdf.make(change), key, SignedPdfTest.WORDS, TestKeys.TIME);
    }

    /** The same without packing, so that its objects stand in the file one by one. */
    byte[] signedPlainly(PreparedPdf.Change change) {
        byte[] prepared = PreparedPdf.make(change, CompressParameters.NO_COMPRESSION);
        return PdfSigner.signUnchecked(prepared, key, SignedPdfTest.WORDS, TestKeys.TIME);
    }

    /** A container of the file's owner that is good until something is changed in it. */
    Forgery own() {
        return by(certificate);
    }

    static Forgery ec() {
        return new Forgery(EC, EC_CERTIFICATE, "SHA256withECDSA");
    }

    static Forgery rsa() {
        return new Forgery(RSA, RSA_CERTIFICATE, "SHA256withRSA");
    }

    @Override
    public String toString() {
        return kind;
    }
}
