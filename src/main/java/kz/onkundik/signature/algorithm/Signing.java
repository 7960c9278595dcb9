package kz.onkundik.signature.algorithm;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.InvalidKeyException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import org.bouncycastle.asn1.pkcs.PrivateKeyInfo;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;

/** Signs and verifies bytes with a key of each kind: Java itself does RSA and EC, {@link KzGost} the rest. */
public final class Signing {
    private Signing() {}

    /**
     * Reads the private key of a key file.
     *
     * @throws GeneralSecurityException when it is none of this kind
     */
    public static PrivateKey privateKey(KeyKind kind, PrivateKeyInfo info) throws GeneralSecurityException {
        try {
            return kind == KeyKind.KZ_GOST_2015
                    ? gost(info.getPrivateKeyAlgorithm()).privateKey(info)
                    : KeyFactory.getInstance(kind.name()).generatePrivate(new PKCS8EncodedKeySpec(info.getEncoded()));
        } catch (IOException e) {
            throw new InvalidKeyException(e);
        }
    }

    /**
     * Signs the digest of these bytes.
     *
     * @param secret a key of this kind; it may live where Java cannot see it
     */
    public static byte[] sign(KeyKind kind, PrivateKey secret, DigestAlgorithm digest, byte[] bytes)
            throws GeneralSecurityException {
        if (secret instanceof KzGostPrivateKey gost) {
            return gost.size().sign(gost, bytes, new SecureRandom());
        }
        var signer = Signature.getInstance(digest.javaName(kind));
        signer.initSign(secret);
        signer.update(bytes);
        return signer.sign();
    }

    /**
     * Verifies a signature over the digest of these bytes.
     *
     * @return false also when the key or the signature is malformed
     */
    public static boolean verifies(
            KeyKind kind, SubjectPublicKeyInfo key, DigestAlgorithm digest, byte[] bytes, byte[] signature) {
        try {
            if (kind == KeyKind.KZ_GOST_2015) {
                KzGost size = gost(key.getAlgorithm());
                return size.digest() == digest && size.verifies(key, bytes, signature);
            }
            var verifier = Signature.getInstance(digest.javaName(kind));
            verifier.initVerify(
                    KeyFactory.getInstance(kind.name()).generatePublic(new X509EncodedKeySpec(key.getEncoded())));
            verifier.update(bytes);
            return verifier.verify(signature);
        } catch (GeneralSecurityException | IOException e) {
            return false;
        }
    }

    private static KzGost gost(AlgorithmIdentifier algorithm) throws InvalidKeyException {
        return KzGost.of(algorithm).orElseThrow(() -> new InvalidKeyException("no key of GOST 34.10-2015"));
    }
}
