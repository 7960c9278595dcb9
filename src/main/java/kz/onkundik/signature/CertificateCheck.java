package kz.onkundik.signature;

import java.io.IOException;
import java.util.Arrays;
import kz.onkundik.signature.algorithm.AlgorithmName;
import kz.onkundik.signature.algorithm.DigestAlgorithm;
import kz.onkundik.signature.algorithm.KeyKind;
import kz.onkundik.signature.algorithm.Signing;
import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.asn1.cms.IssuerAndSerialNumber;
import org.bouncycastle.asn1.cms.SignerIdentifier;
import org.bouncycastle.cert.X509CertificateHolder;

/** Finds the signer's certificate and verifies the signature with its key. */
final class CertificateCheck {
    private CertificateCheck() {}

    static KeyFacts check(CmsCheck.Signer signer) throws Refusal {
        try {
            return verified(signer);
        } catch (RuntimeException e) {
            // Bouncy Castle reads on demand: what is broken may show itself at any question.
            throw new Refusal(VerdictCode.CERTIFICATE_MALFORMED, String.valueOf(e.getMessage()), e);
        }
    }

    private static KeyFacts verified(CmsCheck.Signer signer) throws Refusal {
        X509CertificateHolder holder = named(signer);
        KeyFacts facts = CertificateFacts.of(holder);
        var algorithm = signer.info().getDigestEncryptionAlgorithm().getAlgorithm();
        if (!signer.digest().agreesWith(facts.kind(), algorithm)) {
            throw new Refusal(VerdictCode.ALGORITHM, AlgorithmName.of(algorithm));
        }
        if (!verifies(signer, facts.kind(), holder)) {
            throw new Refusal(VerdictCode.SIGNATURE_INVALID, facts.kind() + " " + signer.digest());
        }
        KeyPurpose.requireSigning(holder);
        return facts;
    }

    /** The certificate whose hash is signed; the order in the bag proves nothing. */
    private static X509CertificateHolder named(CmsCheck.Signer signer) throws Refusal {
        DigestAlgorithm digest =
                CmsCheck.digest(signer.certificate().getHashAlgorithm().getAlgorithm());
        for (X509CertificateHolder each : signer.bag()) {
            if (Arrays.equals(signer.certificate().getCertHash(), digest.start().digest(encoded(each)))
                    && isIdentifiedBy(signer.info().getSID(), each)) {
                return each;
            }
        }
        throw new Refusal(
                VerdictCode.CERTIFICATE_MISSING, "among " + signer.bag().size());
    }

    private static boolean isIdentifiedBy(SignerIdentifier sid, X509CertificateHolder certificate) {
        // The other form, a subject key identifier, is not signed and adds nothing to the hash.
        return sid.isTagged()
                || IssuerAndSerialNumber.getInstance(sid.getId())
                        .equals(new IssuerAndSerialNumber(certificate.toASN1Structure()));
    }

    private static byte[] encoded(X509CertificateHolder certificate) throws Refusal {
        try {
            return certificate.getEncoded();
        } catch (IOException e) {
            throw new Refusal(VerdictCode.CERTIFICATE_MALFORMED, "encoding", e);
        }
    }

    private static boolean verifies(CmsCheck.Signer signer, KeyKind kind, X509CertificateHolder certificate) {
        try {
            // RFC 5652, 5.4: what is signed is the attributes as a DER SET.
            byte[] attributes = signer.info().getAuthenticatedAttributes().getEncoded(ASN1Encoding.DER);
            byte[] signature = signer.info().getEncryptedDigest().getOctets();
            return Signing.verifies(
                    kind, certificate.getSubjectPublicKeyInfo(), signer.digest(), attributes, signature);
        } catch (IOException e) {
            return false;
        }
    }
}
