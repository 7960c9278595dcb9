package kz.onkundik.signature.algorithm;

import java.math.BigInteger;
import java.security.PrivateKey;

/** A private key of {@link KzGost}. It shows neither its number nor an encoding of it. */
public final class KzGostPrivateKey implements PrivateKey {
    private static final long serialVersionUID = 1;

    private final KzGost size;
    private final transient BigInteger number;

    KzGostPrivateKey(KzGost size, BigInteger number) {
        this.size = size;
        this.number = number;
    }

    KzGost size() {
        return size;
    }

    BigInteger number() {
        return number;
    }

    @Override
    public String getAlgorithm() {
        return size.name();
    }

    @Override
    public String getFormat() {
        return null;
    }

    @Override
    public byte[] getEncoded() {
        return null;
    }
}
