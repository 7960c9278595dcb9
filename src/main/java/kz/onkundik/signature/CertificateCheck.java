package kz.onkundik.signature;

import java.io.IOException;
import java.security.InvalidKeyException;
import java.util.ArrayList;
import kz.onkundik.signature.algorithm.AlgorithmName;
import kz.onkundik.signature.algorithm.KeyKind;
import kz.onkundik.signature.algorithm.Signing;
import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.asn1.cms.IssuerAndSerialNumber;
import org.bouncycastle.asn1.cms.SignerIdentifier;
import org.bouncycastle.cert.X509CertificateHolder;

/** Finds the signer's certificate and verifies the signature with its key. */
final class CertificateCheck {
    private CertificateCheck() {}

    /** The signer's certificate, which lets its key do what it has done here. */
    static X509CertificateHolder check(CmsCheck.Signer signer) throws Refusal {
        try {
            return verified(signer);
        } catch (IOException | InvalidKeyException | RuntimeException e) {
            // Bouncy Castle reads on demand: what is broken may show itself at any question.
            throw new Refusal(VerdictCode.CERTIFICATE_MALFORMED, String.valueOf(e.getMessage()), e);
        }
    }

    private static X509CertificateHolder verified(CmsCheck.Signer signer)
            throws IOException, InvalidKeyException, Refusal {
        X509CertificateHolder certificate = named(signer);
        KeyKind kind = CertificateFacts.kind(certificate.getSubjectPublicKeyInfo());
        if (signer.profile() == CmsProfile.NCALAYER) {
            requireIssuedKind(certificate, kind);
        }
        var algorithm = signer.info().getDigestEncryptionAlgorithm().getAlgorithm();
        if (!signer.digest().agreesWith(kind, algorithm)) {
            throw new Refusal(VerdictCode.ALGORITHM, AlgorithmName.of(algorithm));
        }
        if (!verifies(signer, kind, certificate)) {
            throw new Refusal(VerdictCode.SIGNATURE_INVALID, kind + " " + signer.digest());
        }
        if (signer.profile() == CmsProfile.TIME_STAMP) {
            KeyPurpose.requireTimeStamping(certificate);
        } else {
            KeyPurpose.requireSigning(certificate);
        }
        return certificate;
    }

    /** NCALayer signs with what NCA RK issues: no EC, and nobody's own word for oneself. */
    private static void requireIssuedKind(X509CertificateHolder certificate, KeyKind kind) throws Refusal {
        if (kind == KeyKind.EC || certificate.getSubject().equals(certificate.getIssuer())) {
            throw new Refusal(VerdictCode.CMS_ATTRIBUTES, "signingTime");
        }
    }

    /** The certificate whose hash is signed, or the only one of this issuer and number; the bag's order is nothing. */
    private static X509CertificateHolder named(CmsCheck.Signer signer) throws Refusal {
        var named = new ArrayList<X509CertificateHolder>();
        for (X509CertificateHolder each : signer.bag()) {
            boolean isHashed =
                    signer.certificate().isEmpty() || signer.certificate().get().isOf(encoded(each));
            if (isHashed && isIdentifiedBy(signer, each)) {
                named.add(each);
            }
        }
        boolean isSure = signer.certificate().isPresent() ? !named.isEmpty() : named.size() == 1;
        if (!isSure) {
            throw new Refusal(
                    VerdictCode.CERTIFICATE_MISSING,
                    named.size() + " among " + signer.bag().size());
        }
        return named.getFirst();
    }

    private static boolean isIdentifiedBy(CmsCheck.Signer signer, X509CertificateHolder certificate) {
        SignerIdentifier sid = signer.info().getSID();
        // The other form, a subject key identifier, is not signed and adds nothing to the hash.
        return sid.isTagged()
                ? signer.certificate().isPresent()
                : IssuerAndSerialNumber.getInstance(sid.getId())
                        .equals(new IssuerAndSerialNumber(certificate.toASN1Structure()));
    }

    private static byte[] encoded(X509CertificateHolder certificate) throws Refusal {
        try {
            return certificate.getEncoded();
        } catch (IOException e) {
            throw new Refusal(VerdictCode.CERTIFICATE_MALFORMED, "encoding", e);
        }
    }

    private static boolean verifies(CmsCheck.Signer signer, KeyKind kind, X509CertificateHolder certificate)
            throws IOException, InvalidKeyException {
        // RFC 5652, 5.4: what is signed is the attributes as a DER SET.
        byte[] attributes = signer.info().getAuthenticatedAttributes().getEncoded(ASN1Encoding.DER);
        byte[] signature = signer.info().getEncryptedDigest().getOctets();
        return Signing.verifies(kind, certificate.getSubjectPublicKeyInfo(), signer.digest(), attributes, signature);
    }
}
