package kz.onkundik.signature;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.SecureRandom;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.security.spec.ECGenParameterSpec;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Date;
import java.util.List;
import java.util.UUID;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;
import org.bouncycastle.cert.CertIOException;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.X509v3CertificateBuilder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.jce.provider.BouncyCastleProvider;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/** Keys made for one run of the tests. */
final class TestKeys {
    static final OffsetDateTime TIME = OffsetDateTime.parse("2026-11-24T14:05:00+05:00");
    static final Instant FROM = Instant.parse("2026-01-01T00:00:00Z");
    static final Instant TO = Instant.parse("2027-12-31T23:59:59Z");
    static final String SUBJECT =
            "CN=Сәрсенбаева Гүлнар,SERIALNUMBER=IIN800101400123,O=№ 12 мектеп,OU=BIN990140001234,C=KZ";
    static final KeyUsage SIGNING = new KeyUsage(KeyUsage.digitalSignature | KeyUsage.nonRepudiation);

    private TestKeys() {}

    static KeyPair rsa(int bits) {
        try {
            var generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(bits);
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    static KeyPair ec(String curve) {
        try {
            var generator = KeyPairGenerator.getInstance("EC", new BouncyCastleProvider());
            generator.initialize(new ECGenParameterSpec(curve));
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    static X509Certificate certificate(KeyPair pair, KeyUsage usage) {
        return certificate(pair, usage, FROM, TO, SUBJECT);
    }

    static X509Certificate certificate(KeyPair pair, KeyUsage usage, Instant from, Instant to, String subject) {
        return certificate(pair, pair.getPrivate(), usage, from, to, subject, null);
    }

    static X509Certificate certificateForLoggingIn(KeyPair pair) {
        var purposes = new ExtendedKeyUsage(KeyPurposeId.id_kp_clientAuth);
        return certificate(pair, pair.getPrivate(), SIGNING, FROM, TO, SUBJECT, purposes);
    }

    /** One that the key gives to itself, for one purpose. */
    static X509CertificateHolder certified(
            KeyPair pair, String subject, KeyUsage usage, Instant from, Instant to, KeyPurposeId purpose) {
        var purposes = new ExtendedKeyUsage(purpose);
        return Forgery.holder(certificate(pair, pair.getPrivate(), usage, from, to, subject, purposes));
    }

    /** One for this public key, whatever it is; by an authority that nobody knows. */
    static X509CertificateHolder certificateOf(SubjectPublicKeyInfo publicKey) {
        var name = new X500Name(SUBJECT);
        return new X509v3CertificateBuilder(name, BigInteger.ONE, Date.from(FROM), Date.from(TO), name, publicKey)
                .build(MadeCertificate.signing(ec("secp256r1")));
    }

    /** The certificate of somebody who has nothing to do with the file. */
    static X509Certificate anothers() {
        return certificate(ec("secp256r1"), SIGNING, FROM, TO, "CN=Another");
    }

    /** A certificate for time stamps and nothing else. */
    static X509Certificate certificateForTimeStamps(KeyPair pair) {
        var usage = new KeyUsage(KeyUsage.digitalSignature);
        var extended = new ExtendedKeyUsage(KeyPurposeId.id_kp_timeStamping);
        return certificate(pair, pair.getPrivate(), usage, FROM, TO, "CN=Time stamps", extended);
    }

    /** A certificate that names itself as its issuer but was signed by another key. */
    static X509Certificate certificateBy(KeyPair issuer, KeyPair pair, String subject) {
        return certificate(pair, issuer.getPrivate(), SIGNING, FROM, TO, subject, null);
    }

    /** A certificate signed by an algorithm that the others here do not use. */
    static X509Certificate certificateOf(KeyPair pair, String algorithm) {
        return certificate(pair, pair.getPrivate(), SIGNING, FROM, TO, SUBJECT, null, algorithm);
    }

    private static X509Certificate certificate(
            KeyPair pair,
            PrivateKey issuer,
            KeyUsage usage,
            Instant from,
            Instant to,
            String subject,
            ExtendedKeyUsage extended) {
        String algorithm = pair.getPublic().getAlgorithm().equals("RSA") ? "SHA256withRSA" : "SHA256withECDSA";
        return certificate(pair, issuer, usage, from, to, subject, extended, algorithm);
    }

    private static X509Certificate certificate(
            KeyPair pair,
            PrivateKey issuer,
            KeyUsage usage,
            Instant from,
            Instant to,
            String subject,
            ExtendedKeyUsage extended,
            String algorithm) {
        try {
            var builder = new JcaX509v3CertificateBuilder(
                    new X500Name(subject),
                    new BigInteger("12345678901234567890", 16),
                    Date.from(from),
                    Date.from(to),
                    new X500Name(subject),
                    pair.getPublic());
            if (usage != null) {
                builder.addExtension(Extension.keyUsage, true, usage);
            }
            if (extended != null) {
                boolean isCritical = extended.hasKeyPurposeId(KeyPurposeId.id_kp_timeStamping);
                builder.addExtension(Extension.extendedKeyUsage, isCritical, extended);
            }
            return new JcaX509CertificateConverter()
                    .getCertificate(builder.build(new JcaContentSignerBuilder(algorithm)
                            .setProvider(new BouncyCastleProvider())
                            .build(issuer)));
        } catch (GeneralSecurityException | CertIOException | OperatorCreationException e) {
            throw new IllegalStateException(e);
        }
    }

    static SigningKey signing(KeyPair pair) {
        return signing(pair, certificate(pair, SIGNING));
    }

    static SigningKey signing(KeyPair pair, X509Certificate certificate) {
        try {
            var holder = new JcaX509CertificateHolder(certificate);
            return new SigningKey(pair.getPrivate(), List.of(holder), CertificateFacts.of(holder));
        } catch (GeneralSecurityException | Refusal e) {
            throw new IllegalStateException(e);
        }
    }

    static byte[] p12(KeyPair pair, Certificate certificate, char[] password) {
        try {
            var store = KeyStore.getInstance("PKCS12");
            store.load(null, null);
            store.setKeyEntry("key", pair.getPrivate(), password, new Certificate[] {certificate});
            var file = new ByteArrayOutputStream();
            store.store(file, password);
            return file.toByteArray();
        } catch (GeneralSecurityException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    static SigningKey own() {
        char[] password = "құпия 12".toCharArray();
        byte[] file =
                OwnKey.create("Сәрсенбаева Гүлнар", "№ 12 мектеп", new UUID(0, 12), FROM, new SecureRandom(), password);
        return KeyFile.open(file, password);
    }
}
