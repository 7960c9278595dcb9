package kz.onkundik.signature;

import java.math.BigInteger;
import java.security.MessageDigest;
import java.util.Arrays;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.cryptopro.ECGOST3410NamedCurves;
import org.bouncycastle.asn1.rosstandart.RosstandartObjectIdentifiers;
import org.bouncycastle.asn1.x9.X9ECParameters;
import org.bouncycastle.jcajce.provider.digest.GOST3411;

/**
 * GOST 34.10 written down from the standard (RFC 7091, 6.1 and 6.2) on plain numbers: slow, and independent of the
 * program's own code and of any library's arithmetic.
 */
final class GostByHand {
    /** A point; null stands for the one at infinity. */
    private record Point(BigInteger x, BigInteger y) {}

    private final int bytes;
    private final BigInteger p;
    private final BigInteger a;
    private final BigInteger q;
    private final Point base;

    /** @param bits 512 or 256 */
    GostByHand(int bits) {
        bytes = bits / 8;
        ASN1ObjectIdentifier name = bits == 512
                ? RosstandartObjectIdentifiers.id_tc26_gost_3410_12_512_paramSetA
                : RosstandartObjectIdentifiers.id_tc26_gost_3410_12_256_paramSetA;
        X9ECParameters curve = ECGOST3410NamedCurves.getByOIDX9(name);
        p = curve.getCurve().getField().getCharacteristic();
        a = curve.getCurve().getA().toBigInteger();
        q = curve.getN();
        base = new Point(
                curve.getG().getAffineXCoord().toBigInteger(),
                curve.getG().getAffineYCoord().toBigInteger());
    }

    BigInteger order() {
        return q;
    }

    /** x and y, little-endian. */
    byte[] publicKey(BigInteger secret) {
        Point point = times(secret, base);
        return pair(point.x(), point.y());
    }

    /** RFC 7091, 6.1, with this random number k; r and s, little-endian. */
    byte[] sign(BigInteger secret, byte[] message, BigInteger k) {
        BigInteger r = times(k, base).x().mod(q);
        return pair(r, r.multiply(secret).add(k.multiply(e(message))).mod(q));
    }

    /** RFC 7091, 6.2. */
    boolean verifies(byte[] publicKey, byte[] message, byte[] signature) {
        BigInteger r = littleEndian(Arrays.copyOf(signature, bytes));
        BigInteger s = littleEndian(Arrays.copyOfRange(signature, bytes, 2 * bytes));
        if (!isInside(r) || !isInside(s) || signature.length != 2 * bytes) {
            return false;
        }
        BigInteger v = e(message).modInverse(q);
        var owner = new Point(
                littleEndian(Arrays.copyOf(publicKey, bytes)),
                littleEndian(Arrays.copyOfRange(publicKey, bytes, 2 * bytes)));
        Point c = plus(
                times(s.multiply(v).mod(q), base),
                times(q.subtract(r).multiply(v).mod(q), owner));
        return c != null && c.x().mod(q).equals(r);
    }

    private boolean isInside(BigInteger number) {
        return number.signum() > 0 && number.compareTo(q) < 0;
    }

    private BigInteger e(byte[] message) {
        MessageDigest streebog = bytes == 64 ? new GOST3411.Digest2012_512() : new GOST3411.Digest2012_256();
        BigInteger e = littleEndian(streebog.digest(message)).mod(q);
        return e.signum() == 0 ? BigInteger.ONE : e;
    }

    private Point times(BigInteger factor, Point point) {
        Point sum = null;
        for (int bit = factor.bitLength() - 1; bit >= 0; bit--) {
            sum = plus(sum, sum);
            if (factor.testBit(bit)) {
                sum = plus(sum, point);
            }
        }
        return sum;
    }

    private Point plus(Point first, Point second) {
        if (first == null || second == null) {
            return first == null ? second : first;
        }
        if (first.x().equals(second.x()) && !first.y().equals(second.y())) {
            return null;
        }
        BigInteger slope = first.equals(second)
                ? first.x()
                        .pow(2)
                        .multiply(BigInteger.valueOf(3))
                        .add(a)
                        .multiply(first.y().shiftLeft(1).modInverse(p))
                : second.y()
                        .subtract(first.y())
                        .multiply(second.x().subtract(first.x()).modInverse(p));
        BigInteger x = slope.pow(2).subtract(first.x()).subtract(second.x()).mod(p);
        return new Point(
                x, slope.multiply(first.x().subtract(x)).subtract(first.y()).mod(p));
    }

    private byte[] pair(BigInteger first, BigInteger second) {
        byte[] pair = new byte[2 * bytes];
        put(first, pair, 0);
        put(second, pair, bytes);
        return pair;
    }

    private void put(BigInteger number, byte[] into, int from) {
        for (int i = 0; i < bytes; i++) {
            into[from + i] = number.shiftRight(8 * i).byteValue();
        }
    }

    private static BigInteger littleEndian(byte[] bytes) {
        BigInteger number = BigInteger.ZERO;
        for (int i = bytes.length - 1; i >= 0; i--) {
            number = number.shiftLeft(8).or(BigInteger.valueOf(bytes[i] & 0xFF));
        }
        return number;
    }
}
