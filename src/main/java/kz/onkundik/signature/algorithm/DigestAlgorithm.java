package kz.onkundik.signature.algorithm;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Optional;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.DERNull;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x9.X9ObjectIdentifiers;
import org.bouncycastle.jcajce.provider.digest.GOST3411;

/** The digests that may be signed, and the signature algorithms that go with each (RFC 5754, ST RK GOST 34.10-2015). */
public enum DigestAlgorithm {
    SHA_256(
            NISTObjectIdentifiers.id_sha256,
            PKCSObjectIdentifiers.sha256WithRSAEncryption,
            X9ObjectIdentifiers.ecdsa_with_SHA256),
    SHA_384(
            NISTObjectIdentifiers.id_sha384,
            PKCSObjectIdentifiers.sha384WithRSAEncryption,
            X9ObjectIdentifiers.ecdsa_with_SHA384),
    SHA_512(
            NISTObjectIdentifiers.id_sha512,
            PKCSObjectIdentifiers.sha512WithRSAEncryption,
            X9ObjectIdentifiers.ecdsa_with_SHA512),
    STREEBOG_256("1.2.398.3.10.1.3.2", "1.2.398.3.10.1.1.2.3.1"),
    STREEBOG_512("1.2.398.3.10.1.3.3", "1.2.398.3.10.1.1.2.3.2");

    private static final String NONE = "";

    private final String identifier;
    private final String withRsa;
    private final String withEcdsa;
    private final String withKzGost;

    DigestAlgorithm(ASN1ObjectIdentifier identifier, ASN1ObjectIdentifier withRsa, ASN1ObjectIdentifier withEcdsa) {
        this.identifier = identifier.getId();
        this.withRsa = withRsa.getId();
        this.withEcdsa = withEcdsa.getId();
        this.withKzGost = NONE;
    }

    DigestAlgorithm(String identifier, String withKzGost) {
        this.identifier = identifier;
        this.withRsa = NONE;
        this.withEcdsa = NONE;
        this.withKzGost = withKzGost;
    }

    /** @return empty for a digest that is unknown or too weak */
    public static Optional<DigestAlgorithm> of(ASN1ObjectIdentifier identifier) {
        return Arrays.stream(values())
                .filter(digest -> digest.identifier.equals(identifier.getId()))
                .findFirst();
    }

    /** The digest within the signature of a certificate or a list, which name both by one identifier. */
    public static Optional<DigestAlgorithm> ofSignature(KeyKind kind, ASN1ObjectIdentifier signature) {
        return Arrays.stream(values())
                .filter(digest -> digest.with(kind).equals(signature.getId()))
                .findFirst();
    }

    /** The digest that does not weaken a curve over a field of so many bits (RFC 5656, 6.2.1 has the same steps). */
    public static DigestAlgorithm asStrongAs(int fieldBits) {
        if (fieldBits <= 256) {
            return SHA_256;
        }
        return fieldBits <= 384 ? SHA_384 : SHA_512;
    }

    /** A fresh calculation. */
    public MessageDigest start() {
        try {
            return switch (this) {
                case STREEBOG_256 -> new GOST3411.Digest2012_256();
                case STREEBOG_512 -> new GOST3411.Digest2012_512();
                default -> MessageDigest.getInstance(name().replace('_', '-'));
            };
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has " + this, e);
        }
    }

    /** Whether a signature over this digest by such a key may call itself by this identifier. */
    public boolean agreesWith(KeyKind kind, ASN1ObjectIdentifier signature) {
        // RFC 3370, 3.2 names the bare key's identifier, and most signers still write it.
        boolean isBareRsa =
                kind == KeyKind.RSA && !withRsa.equals(NONE) && signature.equals(PKCSObjectIdentifiers.rsaEncryption);
        return isBareRsa || with(kind).equals(signature.getId());
    }

    /** How this digest names itself: SHA-2 without parameters (RFC 5754, 2), Streebog with NULL as the state's own. */
    public AlgorithmIdentifier named() {
        var name = new ASN1ObjectIdentifier(identifier);
        return withKzGost.equals(NONE) ? new AlgorithmIdentifier(name) : withNull(name);
    }

    /** How a signature over this digest by such a key names itself. */
    public AlgorithmIdentifier signatureBy(KeyKind kind) {
        return switch (kind) {
            case RSA -> withNull(PKCSObjectIdentifiers.rsaEncryption);
            case EC -> new AlgorithmIdentifier(new ASN1ObjectIdentifier(withEcdsa));
            case KZ_GOST_2015 -> withNull(new ASN1ObjectIdentifier(withKzGost));
        };
    }

    /** The name of RSA or ECDSA with this digest in the Java Cryptography Architecture, such as {@code SHA256withRSA}. */
    String javaName(KeyKind kind) {
        return name().replace("_", "") + (kind == KeyKind.RSA ? "withRSA" : "withECDSA");
    }

    private String with(KeyKind kind) {
        return switch (kind) {
            case RSA -> withRsa;
            case EC -> withEcdsa;
            case KZ_GOST_2015 -> withKzGost;
        };
    }

    private static AlgorithmIdentifier withNull(ASN1ObjectIdentifier name) {
        return new AlgorithmIdentifier(name, DERNull.INSTANCE);
    }
}
