package kz.onkundik.signature;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigInteger;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Date;
import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.ASN1Primitive;
import org.bouncycastle.asn1.ASN1Sequence;
import org.bouncycastle.asn1.BERSequence;
import org.bouncycastle.asn1.DERNull;
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
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x509.CRLReason;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.X509v2CRLBuilder;
import org.bouncycastle.jcajce.provider.digest.GOST3411;
import org.bouncycastle.operator.ContentSigner;
import org.bouncycastle.operator.DigestCalculator;

/** A key of the state's kind with a certificate that an authority issued, as NCALayer has it in a token. */
public final class IssuedKey {
    static final AlgorithmIdentifier STREEBOG =
            new AlgorithmIdentifier(new ASN1ObjectIdentifier("1.2.398.3.10.1.3.3"), DERNull.INSTANCE);

    private final GostKey authority = new GostKey(512);
    private final GostKey key;
    private final X509CertificateHolder certificate;

    IssuedKey(GostKey key) {
        this(key, KeyPurposeId.id_kp_emailProtection);
    }

    IssuedKey(GostKey key, KeyPurposeId purpose) {
        this.key = key;
        certificate = key.certificateBy(authority, purpose);
    }

    /** A key that the authority gave to this person for two years. */
    public IssuedKey(String subject, Instant from) {
        key = new GostKey(512);
        certificate = key.certificateBy(authority, subject, from, KeyPurposeId.id_kp_emailProtection);
    }

    /** The authority's certificate, in DER. */
    public byte[] authority() {
        try {
            return authority.authority().getEncoded();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A list of the authority's, of this day, in which this key's certificate stands since then. */
    public byte[] revoked(Instant since, Instant issued) {
        try {
            var list = new X509v2CRLBuilder(certificate.getIssuer(), Date.from(issued));
            list.addCRLEntry(certificate.getSerialNumber(), Date.from(since), CRLReason.affiliationChanged);
            return list.build(authority.signer()).getEncoded();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** It as a key file. */
    public byte[] file(char[] password) {
        return key.p12(certificate, password);
    }

    X509CertificateHolder certificate() {
        return certificate;
    }

    /** The container of the state's own library: a time, no signing-certificate; BER or with a time stamp if asked. */
    public byte[] nca(byte[] data, String shape) {
        try {
            MessageDigest streebog = new GOST3411.Digest2012_512();
            var attributes = new DERSet(new Attribute[] {
                new Attribute(CMSAttributes.contentType, new DERSet(CMSObjectIdentifiers.data)),
                new Attribute(
                        CMSAttributes.signingTime,
                        new DERSet(new Time(Date.from(Instant.parse("2026-11-24T09:05:00Z"))))),
                new Attribute(CMSAttributes.messageDigest, new DERSet(new DEROctetString(streebog.digest(data)))),
            });
            ContentSigner signing = key.signer();
            signing.getOutputStream().write(attributes.getEncoded(ASN1Encoding.DER));
            var unsigned = shape.equals("time stamp")
                    ? new DERSet(new Attribute(
                            PKCSObjectIdentifiers.id_aa_signatureTimeStampToken, new DERSet(new DEROctetString(data))))
                    : null;
            var signer = new SignerInfo(
                    new SignerIdentifier(new IssuerAndSerialNumber(
                            certificate.getIssuer(),
                            new BigInteger(certificate.getSerialNumber().toString()))),
                    STREEBOG,
                    attributes,
                    signing.getAlgorithmIdentifier(),
                    new DEROctetString(signing.getSignature()),
                    unsigned);
            var all = new SignedData(
                    new DERSet(STREEBOG),
                    new ContentInfo(CMSObjectIdentifiers.data, null),
                    new DERSet(certificate.toASN1Structure()),
                    null,
                    new DERSet(signer));
            ASN1Primitive info = new ContentInfo(CMSObjectIdentifiers.signedData, all).toASN1Primitive();
            return shape.equals("ber")
                    ? new BERSequence(((ASN1Sequence) info).toArray()).getEncoded()
                    : info.getEncoded(ASN1Encoding.DER);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Streebog of 512 bits for Bouncy Castle's generators, which know it by Russia's name only. */
    static final class StreebogCalculator implements DigestCalculator {
        private final MessageDigest digest = new GOST3411.Digest2012_512();

        @Override
        public AlgorithmIdentifier getAlgorithmIdentifier() {
            return STREEBOG;
        }

        @Override
        public OutputStream getOutputStream() {
            return new DigestOutputStream(OutputStream.nullOutputStream(), digest);
        }

        @Override
        public byte[] getDigest() {
            return digest.digest();
        }
    }
}
