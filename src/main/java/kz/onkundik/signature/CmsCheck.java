package kz.onkundik.signature;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kz.onkundik.signature.algorithm.AlgorithmName;
import kz.onkundik.signature.algorithm.DigestAlgorithm;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.ASN1OctetString;
import org.bouncycastle.asn1.ASN1Primitive;
import org.bouncycastle.asn1.ASN1Sequence;
import org.bouncycastle.asn1.DERSet;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.CMSAttributes;
import org.bouncycastle.asn1.cms.CMSObjectIdentifiers;
import org.bouncycastle.asn1.cms.ContentInfo;
import org.bouncycastle.asn1.cms.SignedData;
import org.bouncycastle.asn1.cms.SignerInfo;
import org.bouncycastle.asn1.ess.ESSCertIDv2;
import org.bouncycastle.asn1.ess.SigningCertificateV2;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.x509.Certificate;
import org.bouncycastle.cert.X509CertificateHolder;

/** Reads the signature container (CMS SignedData, RFC 5652) and checks its form and the digest in it. */
final class CmsCheck {
    /** Ours are below 3 KB; a chain and a time stamp may add some. Bounds what the ASN.1 reader has to nest. */
    private static final int LARGEST = 64 * 1024;

    private static final int VERSION = 1;
    private static final int VERSION_WITH_KEY_IDENTIFIER = 3;

    /**
     * What the certificate's check needs.
     *
     * @param info the one signer
     * @param digest the algorithm of the signed digest
     * @param certificate which certificate the signer names, protected by its signature
     * @param bag the certificates in the container, in no order that would mean anything
     */
    record Signer(SignerInfo info, DigestAlgorithm digest, ESSCertIDv2 certificate, List<X509CertificateHolder> bag) {}

    private CmsCheck() {}

    static Signer check(SignedRange range) throws Refusal {
        try {
            return read(range);
        } catch (RuntimeException | StackOverflowError e) {
            // Bouncy Castle reads on demand: what is broken may show itself at any question.
            throw new Refusal(VerdictCode.CMS_MALFORMED, String.valueOf(e.getMessage()), e);
        }
    }

    private static Signer read(SignedRange range) throws Refusal {
        SignedData data = canonicalSignedData(range.contents());
        boolean isData =
                CMSObjectIdentifiers.data.equals(data.getEncapContentInfo().getContentType());
        if (!isData || data.getEncapContentInfo().getContent() != null) {
            throw new Refusal(VerdictCode.CMS_NOT_DETACHED, "content inside");
        }
        if (data.getSignerInfos().size() != 1) {
            throw new Refusal(VerdictCode.CMS_SIGNERS, data.getSignerInfos().size() + " signers");
        }
        var info = SignerInfo.getInstance(data.getSignerInfos().getObjectAt(0));
        requirePlainForm(data, info);
        Map<ASN1ObjectIdentifier, ASN1Encodable> attributes = attributes(info);
        DigestAlgorithm digest = digest(info.getDigestAlgorithm().getAlgorithm());
        byte[] signed = ASN1OctetString.getInstance(attributes.get(CMSAttributes.messageDigest))
                .getOctets();
        if (!Arrays.equals(signed, range.digest(digest.start()))) {
            throw new Refusal(VerdictCode.DIGEST_MISMATCH, digest.name());
        }
        return new Signer(info, digest, certificateId(attributes), bag(data));
    }

    /** What no signature protects may hold one value only, or it could change unseen (RFC 5652, 5.1 and 5.3). */
    private static void requirePlainForm(SignedData data, SignerInfo info) throws Refusal {
        int wanted = info.getSID().isTagged() ? VERSION_WITH_KEY_IDENTIFIER : VERSION;
        boolean isPlain = data.getVersion().hasValue(wanted)
                && info.getVersion().hasValue(wanted)
                && data.getCRLs() == null
                && data.getDigestAlgorithms().equals(new DERSet(info.getDigestAlgorithm()));
        if (!isPlain) {
            throw new Refusal(VerdictCode.CMS_MALFORMED, "versions, digests or revocation lists");
        }
    }

    private static SignedData canonicalSignedData(byte[] contents) throws Refusal {
        try {
            int length = lengthOfFirstValue(contents);
            byte[] container = Arrays.copyOf(contents, length);
            for (int i = length; i < contents.length; i++) {
                if (contents[i] != 0) {
                    throw new Refusal(VerdictCode.CMS_PADDING, "byte " + i + " of " + contents.length);
                }
            }
            ASN1Primitive read = ASN1Primitive.fromByteArray(container);
            if (!Arrays.equals(container, read.getEncoded(ASN1Encoding.DER))) {
                throw new Refusal(VerdictCode.CMS_NOT_DER, length + " bytes");
            }
            var info = ContentInfo.getInstance(read);
            if (!CMSObjectIdentifiers.signedData.equals(info.getContentType())) {
                throw new Refusal(VerdictCode.CMS_MALFORMED, "content type " + info.getContentType());
            }
            return SignedData.getInstance(info.getContent());
        } catch (IOException e) {
            throw new Refusal(VerdictCode.CMS_MALFORMED, String.valueOf(e.getMessage()), e);
        }
    }

    private static int lengthOfFirstValue(byte[] contents) throws IOException, Refusal {
        if (contents.length < 2 || contents[0] == 0) {
            throw new Refusal(VerdictCode.CMS_MALFORMED, "empty");
        }
        if (DerLength.isIndefinite(contents)) {
            throw new Refusal(VerdictCode.CMS_NOT_DER, "indefinite length");
        }
        int length = DerLength.ofFirstValue(contents);
        if (length > Math.min(contents.length, LARGEST)) {
            throw new Refusal(VerdictCode.CMS_MALFORMED, length + " bytes in " + contents.length);
        }
        return length;
    }

    /** The signed attributes, each once and with one value (RFC 5652, 5.3; EN 319 142-1, 6.3). */
    private static Map<ASN1ObjectIdentifier, ASN1Encodable> attributes(SignerInfo info) throws Refusal {
        if (info.getAuthenticatedAttributes() == null) {
            throw new Refusal(VerdictCode.CMS_ATTRIBUTES, "none");
        }
        var values = new HashMap<ASN1ObjectIdentifier, ASN1Encodable>();
        for (ASN1Encodable each : info.getAuthenticatedAttributes()) {
            var attribute = Attribute.getInstance(each);
            boolean single = attribute.getAttrValues().size() == 1;
            if (!single
                    || values.put(
                                    attribute.getAttrType(),
                                    attribute.getAttrValues().getObjectAt(0))
                            != null) {
                throw new Refusal(VerdictCode.CMS_ATTRIBUTES, "not once: " + attribute.getAttrType());
            }
        }
        if (!CMSObjectIdentifiers.data.equals(values.get(CMSAttributes.contentType))) {
            throw new Refusal(VerdictCode.CMS_ATTRIBUTES, "contentType");
        }
        if (!values.containsKey(CMSAttributes.messageDigest)) {
            throw new Refusal(VerdictCode.CMS_ATTRIBUTES, "messageDigest");
        }
        if (!values.containsKey(PKCSObjectIdentifiers.id_aa_signingCertificateV2)) {
            throw new Refusal(VerdictCode.CMS_ATTRIBUTES, "signing-certificate-v2");
        }
        if (values.containsKey(CMSAttributes.signingTime)) {
            throw new Refusal(VerdictCode.CMS_ATTRIBUTES, "signingTime");
        }
        return values;
    }

    static DigestAlgorithm digest(ASN1ObjectIdentifier identifier) throws Refusal {
        return DigestAlgorithm.of(identifier)
                .orElseThrow(() -> new Refusal(VerdictCode.DIGEST_ALGORITHM, AlgorithmName.of(identifier)));
    }

    private static ESSCertIDv2 certificateId(Map<ASN1ObjectIdentifier, ASN1Encodable> attributes) throws Refusal {
        ESSCertIDv2[] ids = SigningCertificateV2.getInstance(
                        attributes.get(PKCSObjectIdentifiers.id_aa_signingCertificateV2))
                .getCerts();
        if (ids.length == 0) {
            throw new Refusal(VerdictCode.CMS_ATTRIBUTES, "signing-certificate-v2");
        }
        // RFC 5035, 5.4: the first one is the signer's own, others may name its issuers.
        return ids[0];
    }

    private static List<X509CertificateHolder> bag(SignedData data) {
        var bag = new ArrayList<X509CertificateHolder>();
        if (data.getCertificates() != null) {
            for (ASN1Encodable each : data.getCertificates()) {
                if (each.toASN1Primitive() instanceof ASN1Sequence certificate) {
                    bag.add(new X509CertificateHolder(Certificate.getInstance(certificate)));
                }
            }
        }
        return bag;
    }
}
