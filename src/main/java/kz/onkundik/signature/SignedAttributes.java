package kz.onkundik.signature;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import kz.onkundik.signature.algorithm.DigestAlgorithm;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.ASN1OctetString;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.CMSAttributes;
import org.bouncycastle.asn1.cms.SignerInfo;
import org.bouncycastle.asn1.ess.ESSCertID;
import org.bouncycastle.asn1.ess.ESSCertIDv2;
import org.bouncycastle.asn1.ess.SigningCertificate;
import org.bouncycastle.asn1.ess.SigningCertificateV2;
import org.bouncycastle.asn1.oiw.OIWObjectIdentifiers;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;

/** What a signer has signed beside the content: attributes, each once and with one value (RFC 5652, 5.3). */
final class SignedAttributes {
    private final Map<ASN1ObjectIdentifier, ASN1Encodable> values;

    private SignedAttributes(Map<ASN1ObjectIdentifier, ASN1Encodable> values) {
        this.values = values;
    }

    /**
     * The hash by which a signer names its certificate.
     *
     * @param algorithm of the hash
     * @param hash of the whole certificate
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared as a whole
    record CertificateHash(ASN1ObjectIdentifier algorithm, byte[] hash) {
        boolean isOf(byte[] certificate) throws Refusal {
            return Arrays.equals(hash, digest(certificate));
        }

        private byte[] digest(byte[] certificate) throws Refusal {
            // SHA-1 may pick a certificate here and there, in time stamps; it never vouches for what is signed.
            return OIWObjectIdentifiers.idSHA1.equals(algorithm)
                    ? OldDigest.sha1(certificate)
                    : CmsCheck.digest(algorithm).start().digest(certificate);
        }
    }

    static SignedAttributes of(SignerInfo info) throws Refusal {
        if (info.getAuthenticatedAttributes() == null) {
            throw new Refusal(VerdictCode.CMS_ATTRIBUTES, "none");
        }
        var values = new HashMap<ASN1ObjectIdentifier, ASN1Encodable>();
        for (ASN1Encodable each : info.getAuthenticatedAttributes()) {
            var attribute = Attribute.getInstance(each);
            boolean isOnce = attribute.getAttrValues().size() == 1
                    && values.put(
                                    attribute.getAttrType(),
                                    attribute.getAttrValues().getObjectAt(0))
                            == null;
            if (!isOnce) {
                throw new Refusal(VerdictCode.CMS_ATTRIBUTES, "not once: " + attribute.getAttrType());
            }
        }
        return new SignedAttributes(values);
    }

    /** @throws Refusal CMS_ATTRIBUTES when the signer did not sign this type of content */
    void requireContentType(ASN1ObjectIdentifier type) throws Refusal {
        if (!type.equals(values.get(CMSAttributes.contentType))) {
            throw new Refusal(VerdictCode.CMS_ATTRIBUTES, "contentType");
        }
    }

    /** The digest of the content as the signer has signed it. */
    byte[] messageDigest() throws Refusal {
        if (!values.containsKey(CMSAttributes.messageDigest)) {
            throw new Refusal(VerdictCode.CMS_ATTRIBUTES, "messageDigest");
        }
        return ASN1OctetString.getInstance(values.get(CMSAttributes.messageDigest))
                .getOctets();
    }

    boolean nameATime() {
        return values.containsKey(CMSAttributes.signingTime);
    }

    /** signing-certificate-v2 (RFC 5035, 3); its first entry is the signer's own, others may name its issuers. */
    Optional<CertificateHash> certificateV2() throws Refusal {
        ASN1Encodable value = values.get(PKCSObjectIdentifiers.id_aa_signingCertificateV2);
        if (value == null) {
            return Optional.empty();
        }
        ESSCertIDv2[] ids = SigningCertificateV2.getInstance(value).getCerts();
        if (ids.length == 0) {
            throw new Refusal(VerdictCode.CMS_ATTRIBUTES, "signing-certificate-v2");
        }
        return Optional.of(new CertificateHash(ids[0].getHashAlgorithm().getAlgorithm(), ids[0].getCertHash()));
    }

    /** signing-certificate (RFC 2634, 5.4), the elder form, always by SHA-1. */
    Optional<CertificateHash> certificateV1() throws Refusal {
        ASN1Encodable value = values.get(PKCSObjectIdentifiers.id_aa_signingCertificate);
        if (value == null) {
            return Optional.empty();
        }
        ESSCertID[] ids = SigningCertificate.getInstance(value).getCerts();
        if (ids.length == 0) {
            throw new Refusal(VerdictCode.CMS_ATTRIBUTES, "signing-certificate");
        }
        return Optional.of(new CertificateHash(OIWObjectIdentifiers.idSHA1, ids[0].getCertHash()));
    }

    /** Whether the signer has signed this digest of the content. */
    boolean promise(DigestAlgorithm algorithm, byte[] digest) throws Refusal {
        return digest.length == algorithm.start().getDigestLength() && Arrays.equals(messageDigest(), digest);
    }
}
