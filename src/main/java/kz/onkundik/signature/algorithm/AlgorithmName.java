package kz.onkundik.signature.algorithm;

import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.operator.DefaultAlgorithmNameFinder;

/** What people call an algorithm that we refuse. */
public final class AlgorithmName {
    /** The standard of the state's keys before 2022, on a digest that is broken by now. */
    public static final String GOST_2004 = "GOST 34.310-2004";

    private static final ASN1ObjectIdentifier KZ_GOST_2004 = new ASN1ObjectIdentifier("1.2.398.3.10.1.1.1");
    private static final ASN1ObjectIdentifier KZ_GOST_2015 = new ASN1ObjectIdentifier("1.2.398.3.10.1.1.2");

    private AlgorithmName() {}

    /** @return its name, such as {@code GOST 34.10-2015}; its dotted identifier where it has no name */
    public static String of(ASN1ObjectIdentifier identifier) {
        if (identifier.on(KZ_GOST_2015)) {
            return "GOST 34.10-2015";
        }
        if (identifier.on(KZ_GOST_2004)) {
            return GOST_2004;
        }
        return new DefaultAlgorithmNameFinder().getAlgorithmName(identifier);
    }
}
