package kz.onkundik.signature;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.util.function.UnaryOperator;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.operator.ContentSigner;

/**
 * Gives out as a signature whatever it was told to.
 *
 * @param algorithm what the signature calls itself
 * @param signature made of the bytes that are to be signed
 */
record FixedSigner(AlgorithmIdentifier algorithm, UnaryOperator<byte[]> signature, ByteArrayOutputStream signed)
        implements ContentSigner {
    FixedSigner(AlgorithmIdentifier algorithm, UnaryOperator<byte[]> signature) {
        this(algorithm, signature, new ByteArrayOutputStream());
    }

    @Override
    public AlgorithmIdentifier getAlgorithmIdentifier() {
        return algorithm;
    }

    @Override
    public OutputStream getOutputStream() {
        return signed;
    }

    @Override
    public byte[] getSignature() {
        return signature.apply(signed.toByteArray());
    }
}
