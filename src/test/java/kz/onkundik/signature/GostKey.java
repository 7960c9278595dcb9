package kz.onkundik.signature;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import java.util.List;
import kz.onkundik.signature.algorithm.KeyKind;
import kz.onkundik.signature.algorithm.Signing;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.DERNull;
import org.bouncycastle.asn1.DEROctetString;
import org.bouncycastle.asn1.DERSequence;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.pkcs.PrivateKeyInfo;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.X509v3CertificateBuilder;
import org.bouncycastle.crypto.engines.DESedeEngine;
import org.bouncycastle.crypto.engines.RC2Engine;
import org.bouncycastle.crypto.modes.CBCBlockCipher;
import org.bouncycastle.operator.ContentSigner;
import org.bouncycastle.pkcs.PKCS12PfxPduBuilder;
import org.bouncycastle.pkcs.PKCS12SafeBagBuilder;
import org.bouncycastle.pkcs.PKCSException;
import org.bouncycastle.pkcs.bc.BcPKCS12MacCalculatorBuilder;
import org.bouncycastle.pkcs.bc.BcPKCS12PBEOutputEncryptorBuilder;

/** A key of the state's kind with its certificate, made for a test as NCA RK writes them. */
public final class GostKey {
    /** What NCA RK lets a signing key be used for: 0xC8. */
    private static final KeyUsage USAGE =
            new KeyUsage(KeyUsage.digitalSignature | KeyUsage.nonRepudiation | KeyUsage.keyAgreement);

    private static final String HEAD = "1.2.398.3.3.4.1.2.1";

    private final int bits;
    private final GostByHand gost;
    private final BigInteger secret;
    private final AlgorithmIdentifier algorithm;
    private final SubjectPublicKeyInfo publicKey;

    /** @param bits 512 or 256 */
    GostKey(int bits) {
        this.bits = bits;
        gost = new GostByHand(bits);
        secret = new BigInteger(bits - 3, new SecureRandom());
        String size = bits == 512 ? "2" : "1";
        algorithm = new AlgorithmIdentifier(
                identifier("1.2.398.3.10.1.1.2." + size), new DERSequence(new ASN1ObjectIdentifier[] {
                    identifier("1.2.398.3.10.1.1.2." + size + ".1"),
                    identifier("1.2.398.3.10.1.3." + (bits == 512 ? "3" : "2"))
                }));
        try {
            publicKey = new SubjectPublicKeyInfo(algorithm, new DEROctetString(gost.publicKey(secret)));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The key file of a school's head. */
    public static byte[] fileOfAHead(char[] password) {
        var key = new GostKey(512);
        return key.p12(key.certificate(), password);
    }

    SubjectPublicKeyInfo publicKey() {
        return publicKey;
    }

    PrivateKeyInfo privateKey() {
        try {
            byte[] number = new byte[bits / 8];
            for (int i = 0; i < number.length; i++) {
                number[i] = secret.shiftRight(8 * i).byteValue();
            }
            return new PrivateKeyInfo(algorithm, new DEROctetString(number));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A certificate that this key gives to itself. */
    X509CertificateHolder certificate() {
        return certificate(TestKeys.SUBJECT, TestKeys.FROM, TestKeys.TO, KeyPurposeId.id_kp_emailProtection);
    }

    /** A certificate that an authority with this key gives to this person for two years. */
    X509CertificateHolder certificateBy(GostKey authority, String subject, Instant from, KeyPurposeId purpose) {
        return certificate("CN=Authority,C=KZ", authority, subject, from, from.plus(730, ChronoUnit.DAYS), purpose);
    }

    /** A certificate that an authority with this key gives to it. */
    X509CertificateHolder certificateBy(GostKey authority, KeyPurposeId purpose) {
        return certificate("CN=Authority,C=KZ", authority, TestKeys.SUBJECT, TestKeys.FROM, TestKeys.TO, purpose);
    }

    X509CertificateHolder certificate(String subject, Instant from, Instant to, KeyPurposeId purpose) {
        return certificate(subject, USAGE, from, to, purpose);
    }

    X509CertificateHolder certificate(String subject, KeyUsage usage, Instant from, Instant to, KeyPurposeId purpose) {
        return certificate(subject, this, subject, usage, from, to, purpose);
    }

    private X509CertificateHolder certificate(
            String issuer, GostKey by, String subject, Instant from, Instant to, KeyPurposeId purpose) {
        return certificate(issuer, by, subject, USAGE, from, to, purpose);
    }

    private X509CertificateHolder certificate(
            String issuer, GostKey by, String subject, KeyUsage usage, Instant from, Instant to, KeyPurposeId purpose) {
        try {
            return new X509v3CertificateBuilder(
                            new X500Name(issuer),
                            BigInteger.TEN,
                            Date.from(from),
                            Date.from(to),
                            new X500Name(subject),
                            publicKey)
                    .addExtension(Extension.keyUsage, true, usage)
                    .addExtension(Extension.extendedKeyUsage, false, purposes(purpose))
                    .build(by.signer());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static ExtendedKeyUsage purposes(KeyPurposeId purpose) {
        return new ExtendedKeyUsage(
                new KeyPurposeId[] {purpose, KeyPurposeId.getInstance(new ASN1ObjectIdentifier(HEAD))});
    }

    /** The certificate of this key as an authority's. */
    X509CertificateHolder authority() {
        try {
            var name = new X500Name("CN=Authority,C=KZ");
            return new X509v3CertificateBuilder(
                            name, BigInteger.ONE, Date.from(Instant.EPOCH), Date.from(TestKeys.TO), name, publicKey)
                    .addExtension(Extension.basicConstraints, true, new BasicConstraints(true))
                    .addExtension(Extension.keyUsage, true, new KeyUsage(KeyUsage.keyCertSign | KeyUsage.cRLSign))
                    .build(signer());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Signs by hand, for certificates and for forged containers. */
    ContentSigner signer() {
        var out = new ByteArrayOutputStream();
        return new ContentSigner() {
            @Override
            public AlgorithmIdentifier getAlgorithmIdentifier() {
                return new AlgorithmIdentifier(
                        identifier("1.2.398.3.10.1.1.2.3." + (bits == 512 ? "2" : "1")), DERNull.INSTANCE);
            }

            @Override
            public OutputStream getOutputStream() {
                return out;
            }

            @Override
            public byte[] getSignature() {
                var k = new BigInteger(bits - 3, new SecureRandom());
                return gost.sign(secret, out.toByteArray(), k);
            }
        };
    }

    SigningKey signing() {
        return signing(certificate());
    }

    SigningKey signing(X509CertificateHolder certificate) {
        try {
            return new SigningKey(
                    Signing.privateKey(KeyKind.KZ_GOST_2015, privateKey()),
                    List.of(certificate),
                    CertificateFacts.of(certificate));
        } catch (GeneralSecurityException | Refusal e) {
            throw new IllegalStateException(e);
        }
    }

    /** A key file with the old ciphers of NCA RK's: 3DES for the key, RC2 of 40 bits for the certificate. */
    byte[] p12(X509CertificateHolder certificate, char[] password) {
        try {
            var key = new PKCS12SafeBagBuilder(
                            privateKey(),
                            new BcPKCS12PBEOutputEncryptorBuilder(
                                            PKCSObjectIdentifiers.pbeWithSHAAnd3_KeyTripleDES_CBC,
                                            CBCBlockCipher.newInstance(new DESedeEngine()))
                                    .build(password))
                    .build();
            var file = new PKCS12PfxPduBuilder()
                    .addData(key)
                    .addEncryptedData(
                            new BcPKCS12PBEOutputEncryptorBuilder(
                                            PKCSObjectIdentifiers.pbeWithSHAAnd40BitRC2_CBC,
                                            CBCBlockCipher.newInstance(new RC2Engine()))
                                    .build(password),
                            new PKCS12SafeBagBuilder(certificate).build());
            return file.build(new BcPKCS12MacCalculatorBuilder(), password).getEncoded();
        } catch (IOException | PKCSException | RuntimeException e) {
            throw new IllegalStateException(e);
        }
    }

    private static ASN1ObjectIdentifier identifier(String dotted) {
        return new ASN1ObjectIdentifier(dotted);
    }
}
