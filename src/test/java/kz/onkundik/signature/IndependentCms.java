package kz.onkundik.signature;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.PublicKey;
import java.security.Signature;
import java.security.cert.CertificateFactory;
import java.util.Arrays;
import java.util.Map;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1Integer;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.ASN1OctetString;
import org.bouncycastle.asn1.ASN1Primitive;
import org.bouncycastle.asn1.ASN1Sequence;
import org.bouncycastle.asn1.ASN1Set;
import org.bouncycastle.asn1.ASN1TaggedObject;
import org.bouncycastle.asn1.DERSet;
import org.bouncycastle.asn1.x509.Certificate;
import org.bouncycastle.jcajce.provider.digest.GOST3411;

/**
 * Verifies a signature container straight from RFC 5652 and RFC 7091, with nothing of the program's own: a second
 * opinion on what the program signs and on what it accepts.
 */
final class IndependentCms {
    private static final String CONTENT_TYPE = "1.2.840.113549.1.9.3";
    private static final String MESSAGE_DIGEST = "1.2.840.113549.1.9.4";
    private static final String DATA = "1.2.840.113549.1.7.1";

    private static final Map<String, String> JAVA_DIGESTS = Map.of(
            "2.16.840.1.101.3.4.2.1",
            "SHA-256",
            "2.16.840.1.101.3.4.2.2",
            "SHA-384",
            "2.16.840.1.101.3.4.2.3",
            "SHA-512");
    private static final String STREEBOG_256 = "1.2.398.3.10.1.3.2";
    private static final String STREEBOG_512 = "1.2.398.3.10.1.3.3";
    private static final String KZ_GOST = "1.2.398.3.10.1.1.2";

    private IndependentCms() {}

    /** How many of the container's signers signed this content; every one of them must have. */
    static int verify(byte[] container, byte[] content) throws IOException, GeneralSecurityException {
        ASN1Sequence info = ASN1Sequence.getInstance(ASN1Primitive.fromByteArray(container));
        // RFC 5652, 5.1: version, digestAlgorithms, encapContentInfo, [0] certificates, [1] crls, signerInfos
        ASN1Sequence data = ASN1Sequence.getInstance((ASN1TaggedObject) info.getObjectAt(1), true);
        ASN1Set certificates = ASN1Set.getInstance((ASN1TaggedObject) data.getObjectAt(3), false);
        ASN1Set signers = ASN1Set.getInstance(data.getObjectAt(data.size() - 1));
        for (ASN1Encodable each : signers) {
            verify(ASN1Sequence.getInstance(each), certificates, content);
        }
        return signers.size();
    }

    /** RFC 5652, 5.3: version, sid, digestAlgorithm, [0] signedAttrs, signatureAlgorithm, signature. */
    private static void verify(ASN1Sequence signer, ASN1Set certificates, byte[] content)
            throws IOException, GeneralSecurityException {
        String digest = oid(signer.getObjectAt(2));
        ASN1Set attributes = ASN1Set.getInstance((ASN1TaggedObject) signer.getObjectAt(3), false);
        byte[] signature = ASN1OctetString.getInstance(signer.getObjectAt(5)).getOctets();
        require(DATA.equals(attribute(attributes, CONTENT_TYPE).toString()), "content type");
        byte[] promised = ASN1OctetString.getInstance(attribute(attributes, MESSAGE_DIGEST))
                .getOctets();
        require(Arrays.equals(promised, digest(digest).digest(content)), "message digest");
        byte[] signed = new DERSet(attributes.toArray()).getEncoded("DER");
        require(verifies(certificate(certificates, signer), digest, signed, signature), "signature");
    }

    private static boolean verifies(Certificate certificate, String digest, byte[] signed, byte[] signature)
            throws IOException, GeneralSecurityException {
        var key = certificate.getSubjectPublicKeyInfo();
        if (key.getAlgorithm().getAlgorithm().getId().startsWith(KZ_GOST)) {
            byte[] point = ASN1OctetString.getInstance(key.parsePublicKey()).getOctets();
            return new GostByHand(point.length * 4).verifies(point, signed, signature);
        }
        PublicKey publicKey = CertificateFactory.getInstance("X.509")
                .generateCertificate(new ByteArrayInputStream(certificate.getEncoded()))
                .getPublicKey();
        String with = publicKey.getAlgorithm().equals("RSA") ? "withRSA" : "withECDSA";
        var verifier = Signature.getInstance(JAVA_DIGESTS.get(digest).replace("-", "") + with);
        verifier.initVerify(publicKey);
        verifier.update(signed);
        return verifier.verify(signature);
    }

    /** The certificate of this issuer and serial number. */
    private static Certificate certificate(ASN1Set certificates, ASN1Sequence signer) {
        ASN1Sequence sid = ASN1Sequence.getInstance(signer.getObjectAt(1));
        for (ASN1Encodable each : certificates) {
            Certificate certificate = Certificate.getInstance(each);
            if (certificate
                            .getIssuer()
                            .toASN1Primitive()
                            .equals(sid.getObjectAt(0).toASN1Primitive())
                    && certificate.getSerialNumber().equals(ASN1Integer.getInstance(sid.getObjectAt(1)))) {
                return certificate;
            }
        }
        throw new AssertionError("no certificate of the signer");
    }

    private static ASN1Encodable attribute(ASN1Set attributes, String type) {
        for (ASN1Encodable each : attributes) {
            ASN1Sequence attribute = ASN1Sequence.getInstance(each);
            if (attribute.getObjectAt(0).toString().equals(type)) {
                return ASN1Set.getInstance(attribute.getObjectAt(1)).getObjectAt(0);
            }
        }
        throw new AssertionError("no attribute " + type);
    }

    private static String oid(ASN1Encodable algorithm) {
        return ASN1ObjectIdentifier.getInstance(
                        ASN1Sequence.getInstance(algorithm).getObjectAt(0))
                .getId();
    }

    private static MessageDigest digest(String oid) throws GeneralSecurityException {
        return switch (oid) {
            case STREEBOG_256 -> new GOST3411.Digest2012_256();
            case STREEBOG_512 -> new GOST3411.Digest2012_512();
            default -> MessageDigest.getInstance(JAVA_DIGESTS.get(oid));
        };
    }

    private static void require(boolean holds, String what) {
        if (!holds) {
            throw new AssertionError(what);
        }
    }
}
