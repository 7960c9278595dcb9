package kz.onkundik.signature;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.KeyStore;
import java.security.SecureRandom;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.security.spec.ECGenParameterSpec;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import java.util.UUID;
import kz.onkundik.problem.Failure;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.X500NameBuilder;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.CertIOException;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/**
 * Makes a key for those who have none: EC P-256 with a certificate that it signs itself. It proves that the same hand
 * signed twice and nothing more; in law it is no electronic signature of an authority.
 */
public final class OwnKey {
    /**
     * The subject's OU in every certificate that this program makes, by which it knows them again. Together with the
     * certificate's signature by its own key it means: nobody vouches for the name in it.
     */
    public static final String MARK = "Onkundik own key";

    private static final String CURVE = "secp256r1";
    private static final String ALIAS = "onkundik";
    private static final int YEARS = 5;
    private static final int SERIAL_BITS = 120;

    private OwnKey() {}

    /**
     * @param commonName the person's name as it will stand in signatures
     * @param organisation the institution's name
     * @param institution the institution's UUID, so that the key can be told from that of a namesake
     * @param now the beginning of the five years of validity
     * @param random the source of the key
     * @param password wiped by the caller
     * @return a PKCS #12 file, encrypted by AES-256 as Java 25 does by default
     * @throws Failure {@code key.not-made} when this Java or this operating system cannot
     */
    public static byte[] create(
            String commonName,
            String organisation,
            UUID institution,
            Instant now,
            SecureRandom random,
            char[] password) {
        try {
            var generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec(CURVE), random);
            KeyPair pair = generator.generateKeyPair();
            X509Certificate certificate = certificate(pair, name(commonName, organisation, institution), now, random);
            var store = KeyStore.getInstance("PKCS12");
            store.load(null, null);
            store.setKeyEntry(ALIAS, pair.getPrivate(), password, new Certificate[] {certificate});
            var file = new ByteArrayOutputStream();
            store.store(file, password);
            return file.toByteArray();
        } catch (GeneralSecurityException | IOException | OperatorCreationException e) {
            throw new Failure(e, "key.not-made");
        }
    }

    private static X500Name name(String commonName, String organisation, UUID institution) {
        return new X500NameBuilder(BCStyle.INSTANCE)
                .addRDN(BCStyle.CN, commonName)
                .addRDN(BCStyle.O, organisation)
                .addRDN(BCStyle.OU, MARK)
                .addRDN(BCStyle.UID, institution.toString())
                .build();
    }

    private static X509Certificate certificate(KeyPair pair, X500Name name, Instant now, SecureRandom random)
            throws GeneralSecurityException, CertIOException, OperatorCreationException {
        Instant from = now.truncatedTo(ChronoUnit.SECONDS);
        Instant to = from.atOffset(ZoneOffset.UTC).plusYears(YEARS).toInstant();
        var builder = new JcaX509v3CertificateBuilder(
                        name,
                        new BigInteger(SERIAL_BITS, random).add(BigInteger.ONE),
                        Date.from(from),
                        Date.from(to),
                        name,
                        pair.getPublic())
                .addExtension(Extension.basicConstraints, true, new BasicConstraints(false))
                .addExtension(
                        Extension.keyUsage, true, new KeyUsage(KeyUsage.digitalSignature | KeyUsage.nonRepudiation));
        var signer = new JcaContentSignerBuilder("SHA256withECDSA")
                .setSecureRandom(random)
                .build(pair.getPrivate());
        return new JcaX509CertificateConverter().getCertificate(builder.build(signer));
    }
}
