package kz.onkundik.signature;

import java.security.KeyPair;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.function.Supplier;

/** A signed file that attacks start from, by a key of one kind; made once, for RSA keys take their time. */
final class Victim {
    static final KeyPair RSA = TestKeys.rsa(2048);
    static final KeyPair EC = TestKeys.ec("secp256r1");
    static final X509Certificate RSA_CERTIFICATE = TestKeys.certificate(RSA, TestKeys.SIGNING);
    static final X509Certificate EC_CERTIFICATE = TestKeys.certificate(EC, TestKeys.SIGNING);
    private static final GostKey GOST = new GostKey(512);

    static final Victim OF_EC = new Victim("EC", TestKeys.signing(EC, EC_CERTIFICATE), Victim::ec);
    static final Victim OF_RSA = new Victim("RSA", TestKeys.signing(RSA, RSA_CERTIFICATE), Victim::rsa);
    static final Victim OF_GOST = gost();
    /** One of each kind. */
    static final List<Victim> ALL = List.of(OF_EC, OF_RSA, OF_GOST);

    static final SigningKey KEY = OF_EC.key;
    static final byte[] SIGNED = OF_EC.signed;

    final SigningKey key;
    final byte[] signed;
    private final String kind;
    private final Supplier<Forgery> own;

    private Victim(String kind, SigningKey key, Supplier<Forgery> own) {
        this.kind = kind;
        this.key = key;
        this.own = own;
        signed = signed(_ -> {});
    }

    private static Victim gost() {
        var certificate = GOST.certificate();
        return new Victim("GOST", GOST.signing(certificate), () -> new Forgery(GOST, certificate));
    }

    /** A document with this in it, signed by the key's owner who wants it so. */
    byte[] signed(PreparedPdf.Change change) {
        return PdfSigner.signUnchecked(PreparedPdf.make(change), key, SignedPdfTest.WORDS, TestKeys.TIME);
    }

    /** A container of the file's owner that is good until something is changed in it. */
    Forgery own() {
        return own.get();
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
