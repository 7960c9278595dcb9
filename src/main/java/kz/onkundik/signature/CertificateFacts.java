package kz.onkundik.signature;

import java.io.IOException;
import java.security.cert.CertificateException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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
import org.bouncycastle.cert.CertException;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentVerifierProviderBuilder;

/** Reads a certificate, of a key that will sign or of one that has signed: both meet the same rules. */
final class CertificateFacts {
    private static final int SHORTEST_RSA = 2048;
    /** Longer ones only serve to keep the verifier busy. */
    private static final int LONGEST_RSA = 16384;

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
            return new KeyFacts(
                    kind(publicKey),
                    isOwn(certificate),
                    HexFormat.of().formatHex(DigestAlgorithm.SHA_256.start().digest(publicKey.getEncoded())),
                    subject.toString(),
                    values(subject, BCStyle.CN).stream().findFirst().orElse(subject.toString()),
                    number(subject, BCStyle.SERIALNUMBER, IIN),
                    number(subject, BCStyle.OU, BIN),
                    certificate.getNotBefore().toInstant(),
                    certificate.getNotAfter().toInstant(),
                    certificate.getSerialNumber().toString(16));
        } catch (IOException | RuntimeException e) {
            throw new Refusal(VerdictCode.CERTIFICATE_MALFORMED, String.valueOf(e.getMessage()), e);
        }
    }

    private static KeyKind kind(SubjectPublicKeyInfo key) throws IOException, Refusal {
        ASN1ObjectIdentifier algorithm = key.getAlgorithm().getAlgorithm();
        if (algorithm.equals(PKCSObjectIdentifiers.rsaEncryption)) {
            int bits =
                    RSAPublicKey.getInstance(key.parsePublicKey()).getModulus().bitLength();
            if (bits < SHORTEST_RSA) {
                throw new Refusal(VerdictCode.WEAK_KEY, Integer.toString(bits));
            }
            if (bits > LONGEST_RSA) {
                throw new Refusal(VerdictCode.ALGORITHM, "RSA " + bits);
            }
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
        throw new Refusal(VerdictCode.ALGORITHM, AlgorithmName.of(algorithm));
    }

    private static boolean isOwn(X509CertificateHolder certificate) {
        if (!values(certificate.getSubject(), BCStyle.OU).contains(OwnKey.MARK)
                || !certificate.getSubject().equals(certificate.getIssuer())) {
            return false;
        }
        try {
            return certificate.isSignatureValid(new JcaContentVerifierProviderBuilder().build(certificate));
        } catch (CertException | OperatorCreationException | CertificateException e) {
            return false;
        }
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
                values.add(text.getString());
            }
        }
        return values;
    }
}
