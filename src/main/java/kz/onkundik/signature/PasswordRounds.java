package kz.onkundik.signature;

import java.math.BigInteger;
import java.util.Optional;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.pkcs.MacData;
import org.bouncycastle.asn1.pkcs.PBES2Parameters;
import org.bouncycastle.asn1.pkcs.PBKDF2Params;
import org.bouncycastle.asn1.pkcs.PBMAC1Params;
import org.bouncycastle.asn1.pkcs.PKCS12PBEParams;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.pkcs.Pfx;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.operator.OperatorCreationException;

/**
 * How often a key file has its password digested before anything opens (RFC 8018, 4.2). Files say the number themselves:
 * 2 048 at NCA RK, 10 000 in Java's, and a file that was made to keep a computer busy says two milliards.
 */
final class PasswordRounds {
    /** Of a whole file: about two seconds. */
    private static final int MOST = 2_000_000;

    private BigInteger left = BigInteger.valueOf(MOST);

    /** @throws OperatorCreationException when a piece that is closed in this way takes too many */
    void spendOn(AlgorithmIdentifier algorithm) throws OperatorCreationException {
        spend(of(algorithm));
    }

    /** @throws OperatorCreationException when the file's seal does */
    void spendOnSeal(Pfx file) throws OperatorCreationException {
        MacData seal = file.getMacData();
        if (seal == null) {
            return;
        }
        AlgorithmIdentifier algorithm = seal.getMac().getAlgorithmId();
        boolean isNewer = algorithm.getAlgorithm().equals(PKCSObjectIdentifiers.id_PBMAC1);
        spend(
                isNewer
                        ? stretched(PBMAC1Params.getInstance(algorithm.getParameters())
                                .getKeyDerivationFunc())
                        : Optional.of(seal.getIterationCount()));
    }

    private void spend(Optional<BigInteger> rounds) throws OperatorCreationException {
        if (rounds.isEmpty() || rounds.get().signum() <= 0 || rounds.get().compareTo(left) > 0) {
            throw new OperatorCreationException("rounds: " + rounds);
        }
        left = left.subtract(rounds.get());
    }

    private static Optional<BigInteger> of(AlgorithmIdentifier algorithm) {
        ASN1ObjectIdentifier name = algorithm.getAlgorithm();
        ASN1Encodable parameters = algorithm.getParameters();
        if (name.equals(PKCSObjectIdentifiers.id_PBES2)) {
            return stretched(AlgorithmIdentifier.getInstance(PBES2Parameters.getInstance(parameters)
                    .getKeyDerivationFunc()
                    .toASN1Primitive()));
        }
        return name.on(PKCSObjectIdentifiers.pkcs_12PbeIds)
                ? Optional.of(PKCS12PBEParams.getInstance(parameters).getIterations())
                : Optional.empty();
    }

    private static Optional<BigInteger> stretched(AlgorithmIdentifier function) {
        return function.getAlgorithm().equals(PKCSObjectIdentifiers.id_PBKDF2)
                ? Optional.of(PBKDF2Params.getInstance(function.getParameters()).getIterationCount())
                : Optional.empty();
    }
}
