package kz.onkundik.signature;

import java.io.IOException;
import kz.onkundik.signature.algorithm.DigestAlgorithm;
import kz.onkundik.signature.algorithm.KeyKind;
import kz.onkundik.signature.algorithm.Signing;
import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.asn1.ASN1Object;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;
import org.bouncycastle.cert.X509CRLHolder;
import org.bouncycastle.cert.X509CertificateHolder;

/** Whether a certificate or a list of revoked ones was signed by the key of another certificate (RFC 5280, 4.1.1.3). */
final class CertificateSignature {
    private CertificateSignature() {}

    static boolean isBy(X509CertificateHolder certificate, X509CertificateHolder issuer) {
        return certificate.getIssuer().equals(issuer.getSubject())
                && verifies(
                        certificate.toASN1Structure().getTBSCertificate(),
                        certificate.getSignatureAlgorithm(),
                        certificate.getSignature(),
                        issuer);
    }

    /** NCA RK's lists name their algorithm with and without NULL, which Bouncy Castle's own check refuses. */
    static boolean isBy(X509CRLHolder list, X509CertificateHolder issuer) {
        var structure = list.toASN1Structure();
        return list.getIssuer().equals(issuer.getSubject())
                && structure
                        .getTBSCertList()
                        .getSignature()
                        .getAlgorithm()
                        .equals(structure.getSignatureAlgorithm().getAlgorithm())
                && verifies(
                        structure.getTBSCertList(),
                        structure.getSignatureAlgorithm(),
                        structure.getSignature().getOctets(),
                        issuer);
    }

    private static boolean verifies(
            ASN1Object signed, AlgorithmIdentifier algorithm, byte[] signature, X509CertificateHolder issuer) {
        SubjectPublicKeyInfo key = issuer.getSubjectPublicKeyInfo();
        try {
            KeyKind kind = CertificateFacts.kind(key);
            byte[] bytes = signed.getEncoded(ASN1Encoding.DER);
            return DigestAlgorithm.ofSignature(kind, algorithm.getAlgorithm())
                    .filter(digest -> Signing.verifies(kind, key, digest, bytes, signature))
                    .isPresent();
        } catch (IOException | Refusal e) {
            return false;
        }
    }
}
