package kz.onkundik.signature;

import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import kz.onkundik.signature.SignedAttributes.CertificateHash;
import kz.onkundik.signature.algorithm.AlgorithmName;
import kz.onkundik.signature.algorithm.DigestAlgorithm;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.ASN1Sequence;
import org.bouncycastle.asn1.DERSet;
import org.bouncycastle.asn1.cms.SignedData;
import org.bouncycastle.asn1.cms.SignerInfo;
import org.bouncycastle.asn1.x509.Certificate;
import org.bouncycastle.cert.X509CertificateHolder;

/** Checks what a signature container says (CMS SignedData, RFC 5652), and the digest in it. */
final class CmsCheck {
    private static final int VERSION = 1;
    private static final int VERSION_WITH_KEY_IDENTIFIER = 3;

    /**
     * What the certificate's check needs.
     *
     * @param profile the kind of container
     * @param info the one signer
     * @param digest the algorithm of the signed digest
     * @param certificate which certificate the signer names, protected by its signature
     * @param bag the certificates in the container, in no order that would mean anything
     */
    record Signer(
            CmsProfile profile,
            SignerInfo info,
            DigestAlgorithm digest,
            Optional<CertificateHash> certificate,
            List<X509CertificateHolder> bag) {}

    private CmsCheck() {}

    /** The container in a PDF's hole: ours, or NCALayer's, which is known by the time it names. */
    static Signer inPdf(SignedRange range, FileHash file) throws Refusal {
        SignedData data = CmsForm.padded(range.contents());
        return check(data, digest -> file.without(range, digest), CmsProfile.PADES, CmsProfile.NCALAYER);
    }

    /**
     * @param content the digest of the signed content by a given algorithm
     * @param timeless the profile of a container that names no time
     * @param timed the profile of one that does
     */
    static Signer check(SignedData data, Function<MessageDigest, byte[]> content, CmsProfile timeless, CmsProfile timed)
            throws Refusal {
        try {
            return read(data, content, timeless, timed);
        } catch (RuntimeException | StackOverflowError e) {
            // Bouncy Castle reads on demand: what is broken may show itself at any question.
            throw new Refusal(VerdictCode.CMS_MALFORMED, String.valueOf(e.getMessage()), e);
        }
    }

    private static Signer read(
            SignedData data, Function<MessageDigest, byte[]> content, CmsProfile timeless, CmsProfile timed)
            throws Refusal {
        requireContent(data, timeless);
        if (data.getSignerInfos().size() != 1) {
            throw new Refusal(VerdictCode.CMS_SIGNERS, data.getSignerInfos().size() + " signers");
        }
        var info = SignerInfo.getInstance(data.getSignerInfos().getObjectAt(0));
        requirePlainForm(data, info);
        var attributes = SignedAttributes.of(info);
        CmsProfile profile = attributes.nameATime() ? timed : timeless;
        attributes.requireContentType(profile.contentType());
        attributes.messageDigest();
        Optional<CertificateHash> certificate = certificate(attributes, profile);
        DigestAlgorithm digest = digest(info.getDigestAlgorithm().getAlgorithm());
        if (!attributes.promise(digest, content.apply(digest.start()))) {
            throw new Refusal(VerdictCode.DIGEST_MISMATCH, digest.name());
        }
        return new Signer(profile, info, digest, certificate, bag(data));
    }

    private static void requireContent(SignedData data, CmsProfile profile) throws Refusal {
        boolean isInside = data.getEncapContentInfo().getContent() != null;
        if (!profile.contentType().equals(data.getEncapContentInfo().getContentType())
                || isInside != (profile == CmsProfile.TIME_STAMP)) {
            throw new Refusal(VerdictCode.CMS_NOT_DETACHED, "content inside: " + isInside);
        }
    }

    /** What no signature protects may hold one value only, or it could change unseen (RFC 5652, 5.1 and 5.3). */
    private static void requirePlainForm(SignedData data, SignerInfo info) throws Refusal {
        int wanted = info.getSID().isTagged() ? VERSION_WITH_KEY_IDENTIFIER : VERSION;
        // RFC 5652, 5.1: another content type than data makes it version 3.
        int wantedOfAll = data.getEncapContentInfo().getContent() == null ? wanted : VERSION_WITH_KEY_IDENTIFIER;
        boolean isPlain = data.getVersion().hasValue(wantedOfAll)
                && info.getVersion().hasValue(wanted)
                && data.getCRLs() == null
                && info.getUnauthenticatedAttributes() == null
                && data.getDigestAlgorithms().equals(new DERSet(info.getDigestAlgorithm()));
        if (!isPlain) {
            throw new Refusal(VerdictCode.CMS_MALFORMED, "versions, digests, unsigned attributes or revocation lists");
        }
    }

    private static Optional<CertificateHash> certificate(SignedAttributes attributes, CmsProfile profile)
            throws Refusal {
        Optional<CertificateHash> named = attributes.certificateV2();
        if (named.isPresent()) {
            return named;
        }
        return switch (profile) {
            case PADES, BESIDE -> throw new Refusal(VerdictCode.CMS_ATTRIBUTES, "signing-certificate-v2");
            case NCALAYER -> attributes.certificateV1();
            case TIME_STAMP ->
                Optional.of(attributes
                        .certificateV1()
                        .orElseThrow(() -> new Refusal(VerdictCode.CMS_ATTRIBUTES, "signing-certificate")));
        };
    }

    static DigestAlgorithm digest(ASN1ObjectIdentifier identifier) throws Refusal {
        return DigestAlgorithm.of(identifier)
                .orElseThrow(() -> new Refusal(VerdictCode.DIGEST_ALGORITHM, AlgorithmName.of(identifier)));
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
