package kz.onkundik.signature.algorithm;

import java.io.IOException;
import java.math.BigInteger;
import java.security.InvalidKeyException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Optional;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.ASN1OctetString;
import org.bouncycastle.asn1.ASN1Sequence;
import org.bouncycastle.asn1.cryptopro.ECGOST3410NamedCurves;
import org.bouncycastle.asn1.pkcs.PrivateKeyInfo;
import org.bouncycastle.asn1.rosstandart.RosstandartObjectIdentifiers;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;
import org.bouncycastle.crypto.params.ECDomainParameters;
import org.bouncycastle.crypto.params.ECPrivateKeyParameters;
import org.bouncycastle.crypto.params.ECPublicKeyParameters;
import org.bouncycastle.crypto.params.ParametersWithRandom;
import org.bouncycastle.crypto.signers.ECGOST3410Signer;
import org.bouncycastle.util.BigIntegers;

/**
 * Kazakhstan's GOST 34.10-2015 (ST RK), by what it shares with GOST R 34.10-2012 (RFC 7091): curves, digests and
 * arithmetic. Its identifiers are Kazakhstan's own, and all its numbers stand little-endian.
 */
public enum KzGost {
    BITS_512(
            512,
            "1.2.398.3.10.1.1.2.2",
            "1.2.398.3.10.1.1.2.2.1",
            RosstandartObjectIdentifiers.id_tc26_gost_3410_12_512_paramSetA),
    BITS_256(
            256,
            "1.2.398.3.10.1.1.2.1",
            "1.2.398.3.10.1.1.2.1.1",
            RosstandartObjectIdentifiers.id_tc26_gost_3410_12_256_paramSetA);

    private final int bytes;
    private final String key;
    private final String curve;
    private final String sharedCurve;

    KzGost(int bits, String key, String curve, ASN1ObjectIdentifier sharedCurve) {
        this.bytes = bits / Byte.SIZE;
        this.key = key;
        this.curve = curve;
        this.sharedCurve = sharedCurve.getId();
    }

    /** @return empty when the algorithm is another one, or its curve none that is known */
    public static Optional<KzGost> of(AlgorithmIdentifier algorithm) {
        return Arrays.stream(values()).filter(size -> size.is(algorithm)).findFirst();
    }

    private boolean is(AlgorithmIdentifier algorithm) {
        // The parameters are {curve, digest}; the digest follows from the size.
        ASN1Encodable parameters = algorithm.getParameters();
        boolean isPair = parameters instanceof ASN1Sequence pair && pair.size() > 0;
        ASN1Encodable named = isPair ? ((ASN1Sequence) parameters).getObjectAt(0) : parameters;
        return algorithm.getAlgorithm().getId().equals(key)
                && named instanceof ASN1ObjectIdentifier name
                && name.getId().equals(curve);
    }

    /** The digest that goes with keys of this size. */
    public DigestAlgorithm digest() {
        return this == BITS_512 ? DigestAlgorithm.STREEBOG_512 : DigestAlgorithm.STREEBOG_256;
    }

    /**
     * Reads a private key: an OCTET STRING that holds one number.
     *
     * @throws InvalidKeyException when it is none
     */
    public KzGostPrivateKey privateKey(PrivateKeyInfo info) throws InvalidKeyException {
        try {
            byte[] number = ASN1OctetString.getInstance(info.parsePrivateKey()).getOctets();
            BigInteger secret = number(number);
            if (number.length != bytes || secret.signum() == 0 || secret.compareTo(domain().getN()) >= 0) {
                throw new InvalidKeyException("not a number of the curve's group");
            }
            return new KzGostPrivateKey(this, secret);
        } catch (IOException | IllegalArgumentException e) {
            throw new InvalidKeyException(e);
        }
    }

    /** Signs the digest of these bytes; the signature is r and s. */
    byte[] sign(KzGostPrivateKey secret, byte[] signed, SecureRandom random) {
        var signer = new ECGOST3410Signer();
        signer.init(true, new ParametersWithRandom(new ECPrivateKeyParameters(secret.number(), domain()), random));
        BigInteger[] pair = signer.generateSignature(hash(signed));
        return org.bouncycastle.util.Arrays.concatenate(littleEndian(pair[0]), littleEndian(pair[1]));
    }

    /** @throws InvalidKeyException when the public key is no point of the curve */
    boolean verifies(SubjectPublicKeyInfo publicKey, byte[] signed, byte[] signature) throws InvalidKeyException {
        if (signature.length != 2 * bytes) {
            return false;
        }
        BigInteger r = number(Arrays.copyOf(signature, bytes));
        BigInteger s = number(Arrays.copyOfRange(signature, bytes, 2 * bytes));
        var verifier = new ECGOST3410Signer();
        verifier.init(false, point(publicKey));
        return verifier.verifySignature(hash(signed), r, s);
    }

    /** The public key is an OCTET STRING that holds x and y. */
    private ECPublicKeyParameters point(SubjectPublicKeyInfo publicKey) throws InvalidKeyException {
        try {
            byte[] both =
                    ASN1OctetString.getInstance(publicKey.parsePublicKey()).getOctets();
            if (both.length != 2 * bytes) {
                throw new InvalidKeyException(both.length + " bytes");
            }
            BigInteger x = number(Arrays.copyOf(both, bytes));
            BigInteger y = number(Arrays.copyOfRange(both, bytes, 2 * bytes));
            ECDomainParameters domain = domain();
            // Validated: a point off the curve would make a weak key look like a strong one.
            return new ECPublicKeyParameters(domain.getCurve().validatePoint(x, y), domain);
        } catch (IOException | IllegalArgumentException e) {
            throw new InvalidKeyException(e);
        }
    }

    private ECDomainParameters domain() {
        return new ECDomainParameters(ECGOST3410NamedCurves.getByOIDX9(new ASN1ObjectIdentifier(sharedCurve)));
    }

    private byte[] hash(byte[] signed) {
        MessageDigest started = digest().start();
        return started.digest(signed);
    }

    private static BigInteger number(byte[] littleEndian) {
        return new BigInteger(1, org.bouncycastle.util.Arrays.reverse(littleEndian));
    }

    private byte[] littleEndian(BigInteger number) {
        return org.bouncycastle.util.Arrays.reverse(BigIntegers.asUnsignedByteArray(bytes, number));
    }
}
