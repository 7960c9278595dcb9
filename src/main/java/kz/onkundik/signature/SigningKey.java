package kz.onkundik.signature;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import kz.onkundik.problem.Failure;
import kz.onkundik.signature.algorithm.DigestAlgorithm;
import kz.onkundik.signature.algorithm.KeyKind;
import kz.onkundik.signature.algorithm.KzGost;
import kz.onkundik.signature.algorithm.Signing;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x9.ECNamedCurveTable;
import org.bouncycastle.cert.X509CertificateHolder;

/** A private key that may sign, with its certificate. It prints its owner, never its secret. */
public final class SigningKey implements Signatory {
    private final PrivateKey secret;
    private final List<X509CertificateHolder> chain;
    private final KeyFacts facts;

    /**
     * @param secret the private key; it may live in a token and have no encoding
     * @param chain the key's own certificate first, then those of its issuers as far as they are known
     * @param facts what the first certificate says
     */
    SigningKey(PrivateKey secret, List<X509CertificateHolder> chain, KeyFacts facts) {
        this.secret = secret;
        this.chain = List.copyOf(chain);
        this.facts = facts;
    }

    PrivateKey secret() {
        return secret;
    }

    X509CertificateHolder certificate() {
        return chain.getFirst();
    }

    /** The key's own certificate first, then those of its issuers as far as they are known. */
    List<X509CertificateHolder> chain() {
        return chain;
    }

    /** The key's own certificate, in DER. */
    public byte[] certificateDer() {
        try {
            return certificate().getEncoded();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The owner, the validity and the identity of the key. */
    public KeyFacts facts() {
        return facts;
    }

    @Override
    public Optional<KeyFacts> known() {
        return Optional.of(facts);
    }

    @Override
    public byte[] inPdf(byte[] signed) {
        return container(() -> Cades.inPdf(signed, this));
    }

    @Override
    public byte[] beside(byte[] file, Instant time) {
        return container(() -> Cades.beside(file, this, time));
    }

    private static byte[] container(Making making) {
        try {
            return making.make();
        } catch (IOException | GeneralSecurityException e) {
            throw new Failure(e, "sign.key");
        }
    }

    /** Signs, if the key lets it. */
    private interface Making {
        byte[] make() throws IOException, GeneralSecurityException;
    }

    /**
     * Refuses a key whose certificate is out of its validity at this instant.
     *
     * @throws Failure {@code key.not-yet-valid} (Instant notBefore), {@code key.expired} (Instant notAfter)
     */
    public void requireValidAt(Instant instant) {
        if (instant.isBefore(facts.notBefore())) {
            throw new Failure("key.not-yet-valid", facts.notBefore());
        }
        if (!facts.validAt(instant)) {
            throw new Failure("key.expired", facts.notAfter());
        }
    }

    /** Whether the private key and the certificate belong together: what one signs, the other verifies. */
    boolean isOfItsCertificate() throws GeneralSecurityException {
        KeyKind kind = facts.kind();
        DigestAlgorithm digest = digest();
        byte[] probe = facts.spkiSha256().getBytes(StandardCharsets.US_ASCII);
        return Signing.verifies(
                kind,
                certificate().getSubjectPublicKeyInfo(),
                digest,
                probe,
                Signing.sign(kind, secret, digest, probe));
    }

    /** The digest that is as strong as the key. */
    DigestAlgorithm digest() {
        AlgorithmIdentifier algorithm = certificate().getSubjectPublicKeyInfo().getAlgorithm();
        return switch (facts.kind()) {
            case RSA -> DigestAlgorithm.SHA_256;
            case EC ->
                DigestAlgorithm.asStrongAs(
                        ECNamedCurveTable.getByOID(ASN1ObjectIdentifier.getInstance(algorithm.getParameters()))
                                .getCurve()
                                .getFieldSize());
            case KZ_GOST_2015 -> KzGost.of(algorithm).orElseThrow().digest();
        };
    }

    @Override
    public String toString() {
        return "SigningKey[" + facts + "]";
    }
}
