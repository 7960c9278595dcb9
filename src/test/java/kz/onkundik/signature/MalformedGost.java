package kz.onkundik.signature;

import static kz.onkundik.signature.VerdictCode.ALGORITHM;
import static kz.onkundik.signature.VerdictCode.CERTIFICATE_MALFORMED;
import static kz.onkundik.signature.VerdictCode.DIGEST_ALGORITHM;
import static kz.onkundik.signature.VerdictCode.SIGNATURE_INVALID;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import kz.onkundik.signature.algorithm.DigestAlgorithm;
import kz.onkundik.signature.algorithm.KeyKind;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.ASN1OctetString;
import org.bouncycastle.asn1.DEROctetString;
import org.bouncycastle.asn1.DERSequence;
import org.bouncycastle.asn1.cryptopro.CryptoProObjectIdentifiers;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;

/** Numbers that a lazy verifier takes for GOST 34.10-2015, and the standard before it. */
final class MalformedGost {
    private static final int BYTES = 64;
    private static final BigInteger Q = new GostByHand(8 * BYTES).order();
    private static final BigInteger TWO = BigInteger.TWO;
    private static final String KEY = "1.2.398.3.10.1.1.2.2";

    private final Victim victim;
    private final SubjectPublicKeyInfo own;

    MalformedGost(Victim victim) {
        this.victim = victim;
        own = victim.certificate().getSubjectPublicKeyInfo();
    }

    List<Attack> all() {
        byte[] point = point();
        byte[] beside = point.clone();
        beside[0] ^= 1;
        AlgorithmIdentifier named = own.getAlgorithm();
        return List.of(
                key("a point beside the curve", CERTIFICATE_MALFORMED, key(named, beside)),
                key("the origin", CERTIFICATE_MALFORMED, key(named, new byte[2 * BYTES])),
                key("half a point", CERTIFICATE_MALFORMED, key(named, Arrays.copyOf(point, BYTES))),
                key("another curve", ALGORITHM, key(algorithm(KEY, "1.2.643.7.1.2.1.2.2"), point)),
                key("a key of half the size", SIGNATURE_INVALID, new GostKey(256).publicKey()),
                key(
                        "2004",
                        ALGORITHM,
                        key(algorithm("1.2.398.3.10.1.1.1.1", "1.2.398.3.10.1.1.1.1.1"), Arrays.copyOf(point, BYTES))),
                pair("r and s 0", BigInteger.ZERO, BigInteger.ZERO),
                pair("r 0", BigInteger.ZERO, TWO),
                pair("s 0", TWO, BigInteger.ZERO),
                pair("r the group's order", Q, TWO),
                pair("s the group's order", TWO, Q),
                pair("r and s above the group's order", Q.add(TWO), Q.add(TWO)),
                attack("half a signature", SIGNATURE_INVALID, own, new byte[BYTES]),
                attack("a signature that is too long", SIGNATURE_INVALID, own, new byte[2 * BYTES + 1]),
                attack("no signature", SIGNATURE_INVALID, own, new byte[0]),
                new Attack(
                        "GOST of the digest of 1994",
                        DIGEST_ALGORITHM,
                        () -> victim.own()
                                .digest(new AlgorithmIdentifier(CryptoProObjectIdentifiers.gostR3411))
                                .in(victim.signed)));
    }

    private byte[] point() {
        try {
            return ASN1OctetString.getInstance(own.parsePublicKey()).getOctets();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static AlgorithmIdentifier algorithm(String key, String curve) {
        return new AlgorithmIdentifier(new ASN1ObjectIdentifier(key), new DERSequence(new ASN1ObjectIdentifier(curve)));
    }

    private static SubjectPublicKeyInfo key(AlgorithmIdentifier algorithm, byte[] point) {
        try {
            return new SubjectPublicKeyInfo(algorithm, new DEROctetString(point));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Attack key(String name, VerdictCode expected, SubjectPublicKeyInfo key) {
        return attack(name, expected, key, numbers(TWO, TWO));
    }

    private Attack pair(String name, BigInteger r, BigInteger s) {
        return attack(name, SIGNATURE_INVALID, own, numbers(r, s));
    }

    private Attack attack(String name, VerdictCode expected, SubjectPublicKeyInfo key, byte[] signature) {
        var certificate = TestKeys.certificateOf(key);
        var named = DigestAlgorithm.STREEBOG_512.signatureBy(KeyKind.KZ_GOST_2015);
        return new Attack(
                "GOST of " + name,
                expected,
                () -> new Forgery(() -> new FixedSigner(named, _ -> signature), certificate)
                        .digest(IssuedKey.STREEBOG)
                        .in(victim.signed));
    }

    /** Little-endian, one behind the other. */
    private static byte[] numbers(BigInteger r, BigInteger s) {
        byte[] both = new byte[2 * BYTES];
        for (int i = 0; i < BYTES; i++) {
            both[i] = r.shiftRight(8 * i).byteValue();
            both[BYTES + i] = s.shiftRight(8 * i).byteValue();
        }
        return both;
    }
}
