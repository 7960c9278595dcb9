package kz.onkundik.signature;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import kz.onkundik.signature.algorithm.DigestAlgorithm;
import kz.onkundik.signature.algorithm.KeyKind;
import kz.onkundik.signature.algorithm.Signing;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.ASN1Set;
import org.bouncycastle.asn1.DEROctetString;
import org.bouncycastle.asn1.DERSet;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.CMSAttributes;
import org.bouncycastle.asn1.cms.CMSObjectIdentifiers;
import org.bouncycastle.asn1.cms.ContentInfo;
import org.bouncycastle.asn1.cms.IssuerAndSerialNumber;
import org.bouncycastle.asn1.cms.SignedData;
import org.bouncycastle.asn1.cms.SignerIdentifier;
import org.bouncycastle.asn1.cms.SignerInfo;
import org.bouncycastle.asn1.cms.Time;
import org.bouncycastle.asn1.ess.ESSCertIDv2;
import org.bouncycastle.asn1.ess.SigningCertificateV2;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.cert.X509CertificateHolder;

/** Makes a detached signature container (CMS SignedData, RFC 5652) in DER. */
final class Cades {
    private Cades() {}

    /**
     * The container of PAdES baseline B-B (EN 319 142-1, 6.3), which names no time: /M says it.
     *
     * @param signed the bytes of both ranges
     */
    static byte[] inPdf(byte[] signed, SigningKey key) throws IOException, GeneralSecurityException {
        return sign(signed, key, Optional.empty());
    }

    /** The container of a file beside the signed one (CAdES baseline B-B, EN 319 122-1, 6.3), which names its time. */
    static byte[] beside(byte[] signed, SigningKey key, Instant time) throws IOException, GeneralSecurityException {
        return sign(signed, key, Optional.of(time));
    }

    private static byte[] sign(byte[] signed, SigningKey key, Optional<Instant> time)
            throws IOException, GeneralSecurityException {
        KeyKind kind = key.facts().kind();
        DigestAlgorithm digest = key.digest();
        ASN1Set attributes =
                new DERSet(attributes(key, digest.start().digest(signed), time).toArray(ASN1Encodable[]::new));
        byte[] signature = Signing.sign(kind, key.secret(), digest, attributes.getEncoded(ASN1Encoding.DER));
        var signer = new SignerInfo(
                new SignerIdentifier(new IssuerAndSerialNumber(key.certificate().toASN1Structure())),
                digest.named(),
                attributes,
                digest.signatureBy(kind),
                new DEROctetString(signature),
                null);
        var data = new SignedData(
                new DERSet(digest.named()),
                new ContentInfo(CMSObjectIdentifiers.data, null),
                new DERSet(key.chain().stream()
                        .map(X509CertificateHolder::toASN1Structure)
                        .toArray(ASN1Encodable[]::new)),
                null,
                new DERSet(signer));
        return new ContentInfo(CMSObjectIdentifiers.signedData, data).getEncoded(ASN1Encoding.DER);
    }

    private static List<Attribute> attributes(SigningKey key, byte[] digest, Optional<Instant> time)
            throws IOException {
        byte[] certificate =
                DigestAlgorithm.SHA_256.start().digest(key.certificate().getEncoded());
        var attributes = new ArrayList<>(List.of(
                attribute(CMSAttributes.contentType, CMSObjectIdentifiers.data),
                attribute(CMSAttributes.messageDigest, new DEROctetString(digest)),
                attribute(
                        PKCSObjectIdentifiers.id_aa_signingCertificateV2,
                        new SigningCertificateV2(new ESSCertIDv2(certificate)))));
        time.ifPresent(at -> attributes.add(attribute(CMSAttributes.signingTime, new Time(Date.from(at)))));
        return attributes;
    }

    private static Attribute attribute(ASN1ObjectIdentifier type, ASN1Encodable value) {
        return new Attribute(type, new DERSet(value));
    }
}
