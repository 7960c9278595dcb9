package kz.onkundik.signature;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.x9.X9ObjectIdentifiers;

/** The digests that may be signed, and the signature algorithms that go with each (RFC 5754). */
enum DigestAlgorithm {
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
            X9ObjectIdentifiers.ecdsa_with_SHA512);

    private final String identifier;
    private final String withRsa;
    private final String withEcdsa;

    DigestAlgorithm(ASN1ObjectIdentifier identifier, ASN1ObjectIdentifier withRsa, ASN1ObjectIdentifier withEcdsa) {
        this.identifier = identifier.getId();
        this.withRsa = withRsa.getId();
        this.withEcdsa = withEcdsa.getId();
    }

    static DigestAlgorithm of(ASN1ObjectIdentifier identifier) throws Refusal {
        for (DigestAlgorithm algorithm : values()) {
            if (algorithm.identifier.equals(identifier.getId())) {
                return algorithm;
            }
        }
        throw new Refusal(VerdictCode.DIGEST_ALGORITHM, AlgorithmName.of(identifier));
    }

    /** The digest that does not weaken a curve over a field of so many bits (RFC 5656, 6.2.1 has the same steps). */
    static DigestAlgorithm asStrongAs(int fieldBits) {
        if (fieldBits <= 256) {
            return SHA_256;
        }
        return fieldBits <= 384 ? SHA_384 : SHA_512;
    }

    MessageDigest start() {
        try {
            return MessageDigest.getInstance(name().replace('_', '-'));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has " + this, e);
        }
    }

    /** Whether a signature over this digest by such a key may call itself by this identifier. */
    boolean agreesWith(KeyKind kind, ASN1ObjectIdentifier signature) {
        return switch (kind) {
            // RFC 3370, 3.2 names the bare key's identifier, and most signers still write it.
            case RSA -> signature.getId().equals(withRsa) || signature.equals(PKCSObjectIdentifiers.rsaEncryption);
            case EC -> signature.getId().equals(withEcdsa);
        };
    }

    /** The name in the Java Cryptography Architecture, such as {@code SHA256withRSA}. */
    String signatureName(KeyKind kind) {
        return name().replace("_", "")
                + switch (kind) {
                    case RSA -> "withRSA";
                    case EC -> "withECDSA";
                };
    }
}
