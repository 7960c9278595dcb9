package kz.onkundik.signature;

import java.io.IOException;
import java.security.InvalidKeyException;
import java.util.Optional;
import kz.onkundik.signature.algorithm.DigestAlgorithm;
import kz.onkundik.signature.algorithm.KeyKind;
import kz.onkundik.signature.algorithm.Signing;
import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;
import org.bouncycastle.cert.X509CertificateHolder;

/** Whether a certificate or a list of revoked ones was signed by the key of another certificate (RFC 5280, 4.1.1.3). */
final class CertificateSignature {
    private CertificateSignature() {}

    /** Both places name one algorithm; NCA RK writes it with and without NULL. */
    static boolean isBy(X509CertificateHolder certificate, X509CertificateHolder issuer) {
        try {
            var signed = certificate.toASN1Structure().getTBSCertificate();
            AlgorithmIdentifier algorithm = certificate.getSignatureAlgorithm();
            return certificate.getIssuer().equals(issuer.getSubject())
                    && signed.getSignature().getAlgorithm().equals(algorithm.getAlgorithm())
                    && verifies(signed.getEncoded(ASN1Encoding.DER), algorithm, certificate.getSignature(), issuer);
        } catch (IOException | InvalidKeyException | RuntimeException | Refusal e) {
            // Bouncy Castle reads on demand: what is broken may show itself at any question, and is by nobody.
            return false;
        }
    }

    static boolean isBy(RevocationListForm list, X509CertificateHolder issuer) {
        try {
            return list.issuer().equals(issuer.getSubject())
                    && verifies(list.signed().encoded(), list.algorithm(), list.signature(), issuer);
        } catch (IOException | InvalidKeyException | RuntimeException | Refusal e) {
            return false;
        }
    }

    private static boolean verifies(
            byte[] signed, AlgorithmIdentifier algorithm, byte[] signature, X509CertificateHolder issuer)
            throws IOException, InvalidKeyException, Refusal {
        SubjectPublicKeyInfo key = issuer.getSubjectPublicKeyInfo();
        KeyKind kind = CertificateFacts.kind(key);
        Optional<DigestAlgorithm> digest = DigestAlgorithm.ofSignature(kind, algorithm.getAlgorithm());
        return digest.isPresent() && Signing.verifies(kind, key, digest.get(), signed, signature);
    }
}
