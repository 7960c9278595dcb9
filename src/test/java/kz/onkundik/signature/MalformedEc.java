package kz.onkundik.signature;

import static kz.onkundik.signature.VerdictCode.ALGORITHM;
import static kz.onkundik.signature.VerdictCode.CERTIFICATE_MALFORMED;
import static kz.onkundik.signature.VerdictCode.SIGNATURE_INVALID;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import kz.onkundik.signature.algorithm.DigestAlgorithm;
import kz.onkundik.signature.algorithm.KeyKind;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1Integer;
import org.bouncycastle.asn1.DERNull;
import org.bouncycastle.asn1.DERSequence;
import org.bouncycastle.asn1.sec.SECObjectIdentifiers;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;
import org.bouncycastle.asn1.x9.ECNamedCurveTable;
import org.bouncycastle.asn1.x9.X9ECParameters;
import org.bouncycastle.asn1.x9.X9ObjectIdentifiers;

/** Numbers that a lazy verifier takes for ECDSA. */
final class MalformedEc {
    private static final X9ECParameters P256 = ECNamedCurveTable.getByOID(SECObjectIdentifiers.secp256r1);
    private static final BigInteger N = P256.getN();
    private static final BigInteger TWO = BigInteger.TWO;

    private final Victim victim;

    MalformedEc(Victim victim) {
        this.victim = victim;
    }

    List<Attack> all() {
        byte[] point = P256.getG().getEncoded(false);
        byte[] beside = point.clone();
        beside[beside.length - 1] ^= 1;
        return List.of(
                key("a point beside the curve", CERTIFICATE_MALFORMED, SECObjectIdentifiers.secp256r1, beside),
                key("the point at infinity", CERTIFICATE_MALFORMED, SECObjectIdentifiers.secp256r1, new byte[1]),
                key("half a point", CERTIFICATE_MALFORMED, SECObjectIdentifiers.secp256r1, Arrays.copyOf(point, 33)),
                key("a point of another curve", CERTIFICATE_MALFORMED, SECObjectIdentifiers.secp384r1, point),
                key("a curve given by its numbers", ALGORITHM, P256, point),
                key("a curve that goes without saying", ALGORITHM, DERNull.INSTANCE, point),
                pair("r and s 0", BigInteger.ZERO, BigInteger.ZERO),
                pair("r 0", BigInteger.ZERO, TWO),
                pair("s 0", TWO, BigInteger.ZERO),
                pair("r the group's order", N, TWO),
                pair("s the group's order", TWO, N),
                pair("r and s above the group's order", N.add(TWO), N.add(TWO)),
                pair("a negative r", TWO.negate(), TWO),
                pair("a huge s", TWO, BigInteger.ONE.shiftLeft(4000)),
                ownKey("no pair", SIGNATURE_INVALID, DigestAlgorithm.SHA_256, new byte[64]),
                ownKey("nothing", SIGNATURE_INVALID, DigestAlgorithm.SHA_256, new byte[0]),
                ownKey("a name for another digest", ALGORITHM, DigestAlgorithm.SHA_512, encoded(TWO, TWO)));
    }

    private Attack key(String name, VerdictCode expected, ASN1Encodable curve, byte[] point) {
        var algorithm = new AlgorithmIdentifier(X9ObjectIdentifiers.id_ecPublicKey, curve);
        return attack(
                name, expected, new SubjectPublicKeyInfo(algorithm, point), DigestAlgorithm.SHA_256, encoded(TWO, TWO));
    }

    private Attack pair(String name, BigInteger r, BigInteger s) {
        return ownKey(name, SIGNATURE_INVALID, DigestAlgorithm.SHA_256, encoded(r, s));
    }

    private Attack ownKey(String name, VerdictCode expected, DigestAlgorithm named, byte[] signature) {
        return attack(name, expected, victim.certificate().getSubjectPublicKeyInfo(), named, signature);
    }

    private Attack attack(
            String name, VerdictCode expected, SubjectPublicKeyInfo key, DigestAlgorithm named, byte[] signature) {
        var certificate = TestKeys.certificateOf(key);
        var digest = DigestAlgorithm.SHA_256.named();
        return new Attack(
                "EC of " + name,
                expected,
                () -> new Forgery(() -> new FixedSigner(named.signatureBy(KeyKind.EC), _ -> signature), certificate)
                        .digest(digest)
                        .in(victim.signed));
    }

    private static byte[] encoded(BigInteger r, BigInteger s) {
        try {
            return new DERSequence(new ASN1Encodable[] {new ASN1Integer(r), new ASN1Integer(s)}).getEncoded();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
