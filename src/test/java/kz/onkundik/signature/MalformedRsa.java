package kz.onkundik.signature;

import static kz.onkundik.signature.VerdictCode.ALGORITHM;
import static kz.onkundik.signature.VerdictCode.CERTIFICATE_MALFORMED;
import static kz.onkundik.signature.VerdictCode.SIGNATURE_INVALID;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import kz.onkundik.signature.algorithm.DigestAlgorithm;
import kz.onkundik.signature.algorithm.KeyKind;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.pkcs.RSAPublicKey;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x509.DigestInfo;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;
import org.bouncycastle.util.BigIntegers;

/** Numbers that a lazy verifier takes for RSA: whoever chose them can sign anything. */
final class MalformedRsa {
    private static final int BYTES = 256;
    private static final BigInteger THREE = BigInteger.valueOf(3);
    private static final BigInteger MODULUS =
            ((java.security.interfaces.RSAPublicKey) Victim.RSA.getPublic()).getModulus();

    private final Victim victim;

    MalformedRsa(Victim victim) {
        this.victim = victim;
    }

    List<Attack> all() {
        return List.of(
                attack("no numbers", CERTIFICATE_MALFORMED, new byte[] {1, 2, 3}, MalformedRsa::itself),
                // Every message is its own signature then.
                attack("exponent 1", ALGORITHM, key(MODULUS, BigInteger.ONE), MalformedRsa::itself),
                attack("an even exponent", ALGORITHM, key(MODULUS, BigInteger.TWO), MalformedRsa::itself),
                attack("exponent 0", ALGORITHM, key(MODULUS, BigInteger.ZERO), MalformedRsa::itself),
                attack("a negative exponent", SIGNATURE_INVALID, key(MODULUS, THREE.negate()), MalformedRsa::itself),
                attack(
                        "an exponent that takes long",
                        ALGORITHM,
                        key(MODULUS, MODULUS.subtract(BigInteger.TWO)),
                        MalformedRsa::itself),
                attack(
                        "an even modulus",
                        ALGORITHM,
                        key(BigInteger.ONE.shiftLeft(8 * BYTES - 1), THREE),
                        MalformedRsa::itself),
                attack("a negative modulus", SIGNATURE_INVALID, key(MODULUS.negate(), THREE), MalformedRsa::itself),
                attack(
                        "a modulus that takes long",
                        ALGORITHM,
                        key(BigInteger.ONE.shiftLeft(20_000).setBit(0), THREE),
                        MalformedRsa::itself),
                attack("a cube root", SIGNATURE_INVALID, key(MODULUS, THREE), MalformedRsa::cubeRoot),
                attack("signature 0", SIGNATURE_INVALID, key(MODULUS, THREE), _ -> new byte[BYTES]),
                attack(
                        "signature 1",
                        SIGNATURE_INVALID,
                        key(MODULUS, THREE),
                        _ -> BigIntegers.asUnsignedByteArray(BYTES, BigInteger.ONE)),
                attack("a short signature", SIGNATURE_INVALID, key(MODULUS, THREE), _ -> new byte[1]));
    }

    /** What stands in a good signature once the exponent was undone (RFC 8017, 9.2). */
    private static byte[] itself(byte[] signed) {
        byte[] end = digestInfo(signed);
        byte[] block = new byte[BYTES];
        Arrays.fill(block, 2, BYTES - end.length - 1, (byte) 0xFF);
        block[1] = 1;
        System.arraycopy(end, 0, block, BYTES - end.length, end.length);
        return block;
    }

    /** Bleichenbacher 2006: the right beginning and anything behind it, which is a cube if nobody looks at the end. */
    private static byte[] cubeRoot(byte[] signed) {
        byte[] middle = digestInfo(signed);
        byte[] block = new byte[BYTES];
        Arrays.fill(block, 2, 10, (byte) 0xFF);
        block[1] = 1;
        System.arraycopy(middle, 0, block, 11, middle.length);
        var wanted = new BigInteger(1, block);
        BigInteger root = BigInteger.ZERO;
        for (int bit = 8 * BYTES / 3; bit >= 0; bit--) {
            BigInteger larger = root.setBit(bit);
            if (larger.pow(3).compareTo(wanted) <= 0) {
                root = larger;
            }
        }
        return BigIntegers.asUnsignedByteArray(BYTES, root.add(BigInteger.ONE));
    }

    private static byte[] digestInfo(byte[] signed) {
        try {
            byte[] digest = DigestAlgorithm.SHA_256.start().digest(signed);
            return new DigestInfo(DigestAlgorithm.SHA_256.named(), digest).getEncoded();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] key(BigInteger modulus, BigInteger exponent) {
        try {
            return new RSAPublicKey(modulus, exponent).getEncoded();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Attack attack(String name, VerdictCode expected, byte[] key, UnaryOperator<byte[]> signature) {
        var algorithm = new AlgorithmIdentifier(PKCSObjectIdentifiers.rsaEncryption);
        var certificate = TestKeys.certificateOf(new SubjectPublicKeyInfo(algorithm, key));
        var signer = DigestAlgorithm.SHA_256.signatureBy(KeyKind.RSA);
        return new Attack(
                "RSA of " + name,
                expected,
                () -> new Forgery(() -> new FixedSigner(signer, signature), certificate)
                        .digest(DigestAlgorithm.SHA_256.named())
                        .in(victim.signed));
    }
}
