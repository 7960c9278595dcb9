package kz.onkundik.signature;

import java.io.IOException;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.onkundik.signature.algorithm.AlgorithmName;
import kz.onkundik.signature.algorithm.DigestAlgorithm;
import kz.onkundik.signature.algorithm.KeyKind;
import kz.onkundik.signature.algorithm.KzGost;
import kz.onkundik.text.VisibleText;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.ASN1String;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.pkcs.RSAPublicKey;
import org.bouncycastle.asn1.sec.SECObjectIdentifiers;
import org.bouncycastle.asn1.x500.RDN;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;
import org.bouncycastle.asn1.x9.X9ObjectIdentifiers;
import org.bouncycastle.cert.X509CertificateHolder;

/** Reads a certificate, of a key that will sign or of one that has signed: both meet the same rules. */
final class CertificateFacts {
    private static final int SHORTEST_RSA = 2048;
    /** Longer ones only serve to keep the verifier busy. */
    private static final int LONGEST_RSA = 16384;

    private static final int LONGEST_EXPONENT = 64;

    private static final List<ASN1ObjectIdentifier> CURVES =
            List.of(SECObjectIdentifiers.secp256r1, SECObjectIdentifiers.secp384r1, SECObjectIdentifiers.secp521r1);
    private static final Pattern IIN = Pattern.compile("IIN(\\d{12})");
    private static final Pattern BIN = Pattern.compile("BIN(\\d{12})");

    private CertificateFacts() {}

    /** @throws Refusal WEAK_KEY (bits), ALGORITHM (its name), CERTIFICATE_MALFORMED */
    static KeyFacts of(X509CertificateHolder certificate) throws Refusal {
        try {
            X500Name subject = certificate.getSubject();
            SubjectPublicKeyInfo publicKey = certificate.getSubjectPublicKeyInfo();
            boolean own = isOwn(certificate);
            return new KeyFacts(
                    kind(publicKey),
                    own,
                    HexFormat.of().formatHex(DigestAlgorithm.SHA_256.start().digest(publicKey.getEncoded())),
                    VisibleText.of(subject.toString()),
                    commonName(subject),
                    fullName(subject),
                    values(subject, BCStyle.O).stream().findFirst(),
                    number(subject, BCStyle.SERIALNUMBER, IIN),
                    number(subject, BCStyle.OU, BIN),
                    own ? values(subject, BCStyle.UID).stream().findFirst() : Optional.empty(),
                    KeyRole.among(KeyPurpose.extended(certificate)),
                    commonName(certificate.getIssuer()),
                    certificate.getNotBefore().toInstant(),
                    certificate.getNotAfter().toInstant(),
                    certificate.getSerialNumber().toString(16));
        } catch (IOException | RuntimeException e) {
            throw new Refusal(VerdictCode.CERTIFICATE_MALFORMED, String.valueOf(e.getMessage()), e);
        }
    }

    static KeyKind kind(SubjectPublicKeyInfo key) throws IOException, Refusal {
        ASN1ObjectIdentifier algorithm = key.getAlgorithm().getAlgorithm();
        if (algorithm.equals(PKCSObjectIdentifiers.rsaEncryption)) {
            requireSound(RSAPublicKey.getInstance(key.parsePublicKey()));
            return KeyKind.RSA;
        }
        if (algorithm.equals(X9ObjectIdentifiers.id_ecPublicKey)) {
            ASN1Encodable curve = key.getAlgorithm().getParameters();
            // A curve given by its numbers could be any curve, also one that was made to be weak.
            if (!(curve instanceof ASN1ObjectIdentifier named) || !CURVES.contains(named)) {
                throw new Refusal(VerdictCode.ALGORITHM, "EC " + curve);
            }
            return KeyKind.EC;
        }
        if (KzGost.of(key.getAlgorithm()).isPresent()) {
            return KeyKind.KZ_GOST_2015;
        }
        throw new Refusal(VerdictCode.ALGORITHM, AlgorithmName.of(algorithm));
    }

    /** FIPS 186-5, 5.4 e: with another exponent or modulus than an odd one, a signature costs its forger nothing. */
    private static void requireSound(RSAPublicKey key) throws Refusal {
        BigInteger exponent = key.getPublicExponent();
        boolean isOdd = exponent.testBit(0) && key.getModulus().testBit(0);
        int bits = key.getModulus().bitLength();
        if (!isOdd
                || exponent.compareTo(BigInteger.ONE) <= 0
                || exponent.bitLength() > LONGEST_EXPONENT
                || bits > LONGEST_RSA) {
            throw new Refusal(VerdictCode.ALGORITHM, "RSA of " + bits + ", exponent of " + exponent.bitLength());
        }
        if (bits < SHORTEST_RSA) {
            throw new Refusal(VerdictCode.WEAK_KEY, Integer.toString(bits));
        }
    }

    private static boolean isOwn(X509CertificateHolder certificate) {
        if (!values(certificate.getSubject(), BCStyle.OU).contains(OwnKey.MARK)
                || !certificate.getSubject().equals(certificate.getIssuer())) {
            return false;
        }
        return CertificateSignature.isBy(certificate, certificate);
    }

    static String commonName(X500Name name) {
        return values(name, BCStyle.CN).stream().findFirst().orElseGet(() -> VisibleText.of(name.toString()));
    }

    private static String fullName(X500Name name) {
        String common = commonName(name);
        return values(name, BCStyle.GIVENNAME).stream()
                .filter(given -> !common.contains(given))
                .findFirst()
                .map(given -> common + " " + given)
                .orElse(common);
    }

    private static Optional<String> number(X500Name subject, ASN1ObjectIdentifier type, Pattern form) {
        return values(subject, type).stream()
                .map(form::matcher)
                .filter(Matcher::matches)
                .map(matcher -> matcher.group(1))
                .findFirst();
    }

    private static List<String> values(X500Name subject, ASN1ObjectIdentifier type) {
        var values = new ArrayList<String>();
        for (RDN rdn : subject.getRDNs(type)) {
            // Not IETFUtils: it escapes the commas and quotes that names of institutions are full of.
            if (rdn.getFirst().getValue() instanceof ASN1String text) {
                values.add(VisibleText.of(text.getString()));
            }
        }
        return values;
    }
}
