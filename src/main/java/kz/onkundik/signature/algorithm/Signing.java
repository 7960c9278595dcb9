package kz.onkundik.signature.algorithm;

import java.io.IOException;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.InvalidKeyException;
import java.security.KeyFactory;
import java.security.NoSuchAlgorithmException;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.SignatureException;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECFieldFp;
import java.security.spec.ECPoint;
import java.security.spec.EllipticCurve;
import java.security.spec.InvalidKeySpecException;
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
     * @return false also when the signature is malformed
     * @throws InvalidKeyException when the public key is none of this kind
     */
    public static boolean verifies(
            KeyKind kind, SubjectPublicKeyInfo key, DigestAlgorithm digest, byte[] bytes, byte[] signature)
            throws InvalidKeyException {
        if (kind == KeyKind.KZ_GOST_2015) {
            KzGost size = gost(key.getAlgorithm());
            return size.digest() == digest && size.verifies(key, bytes, signature);
        }
        PublicKey read = publicKey(kind, key);
        try {
            var verifier = Signature.getInstance(digest.javaName(kind));
            verifier.initVerify(read);
            verifier.update(bytes);
            return verifier.verify(signature);
        } catch (NoSuchAlgorithmException | SignatureException e) {
            return false;
        }
    }

    private static PublicKey publicKey(KeyKind kind, SubjectPublicKeyInfo key) throws InvalidKeyException {
        try {
            PublicKey read =
                    KeyFactory.getInstance(kind.name()).generatePublic(new X509EncodedKeySpec(key.getEncoded()));
            if (read instanceof ECPublicKey point) {
                requireOnCurve(point);
            }
            return read;
        } catch (IOException | InvalidKeySpecException | NoSuchAlgorithmException e) {
            throw new InvalidKeyException(e);
        }
    }

    /** Java computes with whatever numbers stand there; off the curve, some of them make every signature a good one. */
    private static void requireOnCurve(ECPublicKey key) throws InvalidKeyException {
        ECPoint point = key.getW();
        EllipticCurve curve = key.getParams().getCurve();
        if (point.equals(ECPoint.POINT_INFINITY) || !(curve.getField() instanceof ECFieldFp field)) {
            throw new InvalidKeyException("no point of a curve");
        }
        BigInteger p = field.getP();
        BigInteger x = point.getAffineX();
        BigInteger y = point.getAffineY();
        BigInteger right =
                x.multiply(x).add(curve.getA()).multiply(x).add(curve.getB()).mod(p);
        if (x.compareTo(p) >= 0 || y.compareTo(p) >= 0 || !y.multiply(y).mod(p).equals(right)) {
            throw new InvalidKeyException("a point beside the curve");
        }
    }

    private static KzGost gost(AlgorithmIdentifier algorithm) throws InvalidKeyException {
        return KzGost.of(algorithm).orElseThrow(() -> new InvalidKeyException("no key of GOST 34.10-2015"));
    }
}
