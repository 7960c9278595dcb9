package kz.onkundik.signature;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.Signature;
import java.security.cert.X509Certificate;
import java.util.Arrays;
import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.asn1.cms.IssuerAndSerialNumber;
import org.bouncycastle.asn1.cms.SignerIdentifier;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;

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
        X509Certificate certificate = parsed(holder);
        String name = signer.digest().signatureName(facts.kind());
        if (!verifies(signer, name, certificate)) {
            throw new Refusal(VerdictCode.SIGNATURE_INVALID, name);
        }
        KeyPurpose.requireSigning(certificate);
        return facts;
    }

    /** The certificate whose hash is signed; the order in the bag proves nothing. */
    private static X509CertificateHolder named(CmsCheck.Signer signer) throws Refusal {
        var digest = DigestAlgorithm.of(signer.certificate().getHashAlgorithm().getAlgorithm());
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

    private static X509Certificate parsed(X509CertificateHolder certificate) throws Refusal {
        try {
            return new JcaX509CertificateConverter().getCertificate(certificate);
        } catch (GeneralSecurityException e) {
            throw new Refusal(VerdictCode.CERTIFICATE_MALFORMED, String.valueOf(e.getMessage()), e);
        }
    }

    private static boolean verifies(CmsCheck.Signer signer, String algorithm, X509Certificate certificate) {
        try {
            var verifier = Signature.getInstance(algorithm);
            verifier.initVerify(certificate.getPublicKey());
            // RFC 5652, 5.4: what is signed is the attributes as a DER SET.
            verifier.update(signer.info().getAuthenticatedAttributes().getEncoded(ASN1Encoding.DER));
            return verifier.verify(signer.info().getEncryptedDigest().getOctets());
        } catch (GeneralSecurityException | IOException e) {
            return false;
        }
    }
}
