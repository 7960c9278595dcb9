package kz.onkundik.signature;

import java.io.IOException;
import java.math.BigInteger;
import java.security.KeyPair;
import java.time.Instant;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.Map;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.ContentSigner;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/** A certificate that one EC key gives to another, with whatever in it. */
final class MadeCertificate {
    private record Content(boolean isCritical, ASN1Encodable value) {}

    private final X500Name issuer;
    private final KeyPair by;
    private final X500Name name;
    private final KeyPair pair;
    private final Map<ASN1ObjectIdentifier, Content> extensions = new LinkedHashMap<>();
    private BigInteger number;
    private Instant from = TestKeys.FROM;
    private Instant to = TestKeys.TO;

    /** One that says nothing of what its key is for. */
    MadeCertificate(String issuer, KeyPair by, String name, KeyPair pair) {
        this.issuer = new X500Name(issuer);
        this.by = by;
        this.name = new X500Name(name);
        this.pair = pair;
        number = BigInteger.valueOf(name.hashCode() & Integer.MAX_VALUE);
    }

    /** That of an authority over others, with no limit. */
    static MadeCertificate authority(String issuer, KeyPair by, String name, KeyPair pair) {
        return new MadeCertificate(issuer, by, name, pair)
                .with(Extension.basicConstraints, true, new BasicConstraints(true))
                .usage(KeyUsage.keyCertSign | KeyUsage.cRLSign);
    }

    /** That of somebody who signs. */
    static MadeCertificate signer(String issuer, KeyPair by, String name, KeyPair pair) {
        return new MadeCertificate(issuer, by, name, pair)
                .with(Extension.basicConstraints, true, new BasicConstraints(false))
                .usage(KeyUsage.digitalSignature);
    }

    MadeCertificate usage(int bits) {
        return with(Extension.keyUsage, true, new KeyUsage(bits));
    }

    /** An authority below which no more than so many authorities may stand. */
    MadeCertificate pathLength(int most) {
        return with(Extension.basicConstraints, true, new BasicConstraints(most));
    }

    MadeCertificate with(ASN1ObjectIdentifier extension, boolean isCritical, ASN1Encodable value) {
        extensions.put(extension, new Content(isCritical, value));
        return this;
    }

    MadeCertificate number(BigInteger value) {
        number = value;
        return this;
    }

    MadeCertificate valid(Instant first, Instant last) {
        from = first;
        to = last;
        return this;
    }

    X509CertificateHolder done() {
        try {
            var builder = new JcaX509v3CertificateBuilder(
                    issuer, number, Date.from(from), Date.from(to), name, pair.getPublic());
            for (Map.Entry<ASN1ObjectIdentifier, Content> each : extensions.entrySet()) {
                builder.addExtension(
                        each.getKey(),
                        each.getValue().isCritical(),
                        each.getValue().value());
            }
            return builder.build(signing(by));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Signs certificates and lists by this key. */
    static ContentSigner signing(KeyPair pair) {
        try {
            return new JcaContentSignerBuilder("SHA256withECDSA").build(pair.getPrivate());
        } catch (OperatorCreationException e) {
            throw new IllegalStateException(e);
        }
    }
}
