package kz.onkundik.signature;

import static kz.onkundik.signature.VerdictCode.ALGORITHM;
import static kz.onkundik.signature.VerdictCode.CERTIFICATE_MALFORMED;
import static kz.onkundik.signature.VerdictCode.CERTIFICATE_MISSING;
import static kz.onkundik.signature.VerdictCode.CLAIMED_TIME;
import static kz.onkundik.signature.VerdictCode.CMS_ATTRIBUTES;
import static kz.onkundik.signature.VerdictCode.CMS_MALFORMED;
import static kz.onkundik.signature.VerdictCode.CMS_NOT_DER;
import static kz.onkundik.signature.VerdictCode.CMS_NOT_DETACHED;
import static kz.onkundik.signature.VerdictCode.CMS_PADDING;
import static kz.onkundik.signature.VerdictCode.CMS_SIGNERS;
import static kz.onkundik.signature.VerdictCode.DIGEST_ALGORITHM;
import static kz.onkundik.signature.VerdictCode.DIGEST_MISMATCH;
import static kz.onkundik.signature.VerdictCode.KEY_USAGE;
import static kz.onkundik.signature.VerdictCode.SIGNATURE_INVALID;
import static kz.onkundik.signature.VerdictCode.WEAK_KEY;
import static kz.onkundik.signature.Victim.EC;
import static kz.onkundik.signature.Victim.EC_CERTIFICATE;
import static kz.onkundik.signature.Victim.RSA_CERTIFICATE;
import static kz.onkundik.signature.Victim.ec;
import static kz.onkundik.signature.Victim.rsa;

import java.security.KeyPair;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.asn1.DERUTCTime;
import org.bouncycastle.asn1.cms.CMSAttributes;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.x509.KeyUsage;

/** Attacks on the signature container and by keys that should not sign. */
final class ContainerAttacks {
    private static final String ENVELOPED = "1.2.840.113549.1.7.3";

    private final Victim victim;

    ContainerAttacks(Victim victim) {
        this.victim = victim;
    }

    List<Attack> onContainer() {
        SignedRange range = Tampering.range(victim.signed);
        byte[] random = new byte[900];
        Arrays.fill(random, (byte) 0x5A);
        byte[] padded = range.contents().clone();
        padded[padded.length - 1] = 1;
        return List.of(
                container("zeros", CMS_MALFORMED, new byte[0]),
                container("garbage", CMS_MALFORMED, random),
                container("nested too deep", CMS_MALFORMED, nested(2000)),
                container("an empty sequence", CMS_MALFORMED, new byte[] {0x30, 0}),
                container("longer than the hole", CMS_MALFORMED, new byte[] {0x30, (byte) 0x83, 0x7F, 0, 0}),
                container("something behind it", CMS_PADDING, padded),
                attack(
                        "of another file",
                        DIGEST_MISMATCH,
                        () -> containerOf(victim.signed(
                                document -> document.getDocumentInformation().setAuthor("another")))),
                container("a length in too many bytes", CMS_NOT_DER, longWinded(range.contents())),
                attack(
                        "of indefinite length",
                        CMS_NOT_DER,
                        () -> victim.own().encoding(ASN1Encoding.BER).in(victim.signed)),
                attack(
                        "with content of its own",
                        CMS_NOT_DETACHED,
                        () -> victim.own().attached().in(victim.signed)),
                attack(
                        "of another content type",
                        CMS_NOT_DETACHED,
                        () -> victim.own().contentType(ENVELOPED).in(victim.signed)),
                attack(
                        "an attribute that nobody signed",
                        CMS_MALFORMED,
                        () -> victim.own().withUnsignedAttribute().in(victim.signed)),
                attack("two signers", CMS_SIGNERS, () -> victim.own().signers(2).in(victim.signed)),
                attack("no signer", CMS_SIGNERS, () -> victim.own().signers(0).in(victim.signed)));
    }

    List<Attack> onAttributes() {
        return List.of(
                attack(
                        "no attributes",
                        CMS_ATTRIBUTES,
                        () -> victim.own().withoutAttributes().in(victim.signed)),
                attack(
                        "a signing time",
                        CMS_ATTRIBUTES,
                        () -> victim.own()
                                .attributes(
                                        table -> table.add(CMSAttributes.signingTime, new DERUTCTime("261124090500Z")))
                                .in(victim.signed)),
                attack(
                        "the digest twice",
                        CMS_ATTRIBUTES,
                        () -> victim.own()
                                .attributes(table -> table.add(
                                        CMSAttributes.messageDigest,
                                        table.get(CMSAttributes.messageDigest).getAttributeValues()[0]))
                                .in(victim.signed)),
                attack(
                        "no digest",
                        CMS_ATTRIBUTES,
                        () -> victim.own()
                                .attributes(table -> table.remove(CMSAttributes.messageDigest))
                                .in(victim.signed)),
                attack(
                        "no content type",
                        CMS_ATTRIBUTES,
                        () -> victim.own()
                                .attributes(table -> table.remove(CMSAttributes.contentType))
                                .in(victim.signed)),
                attack(
                        "no certificate named",
                        CMS_ATTRIBUTES,
                        () -> victim.own()
                                .attributes(table -> table.remove(PKCSObjectIdentifiers.id_aa_signingCertificateV2))
                                .in(victim.signed)));
    }

    List<Attack> byKeys() {
        X509Certificate twin =
                TestKeys.certificate(EC, TestKeys.SIGNING, TestKeys.FROM, TestKeys.TO, "CN=Another name");
        return List.of(
                attack("no certificate", CERTIFICATE_MISSING, () -> ec().bag().in(victim.signed)),
                attack(
                        "another's certificate",
                        CERTIFICATE_MISSING,
                        () -> ec().bag(RSA_CERTIFICATE).in(victim.signed)),
                attack(
                        "another name for the key",
                        CERTIFICATE_MISSING,
                        () -> ec().bag(twin).in(victim.signed)),
                attack(
                        "another's key",
                        SIGNATURE_INVALID,
                        () -> new Forgery(TestKeys.ec("secp256r1"), EC_CERTIFICATE, "SHA256withECDSA")
                                .in(victim.signed)),
                attack(
                        "SHA-1",
                        DIGEST_ALGORITHM,
                        () -> rsa().algorithm("SHA1withRSA").in(victim.signed)),
                attack(
                        "MD5",
                        DIGEST_ALGORITHM,
                        () -> rsa().algorithm("MD5withRSA").in(victim.signed)),
                attack(
                        "RSA-PSS",
                        ALGORITHM,
                        () -> rsa().algorithm("SHA256withRSAandMGF1").in(victim.signed)),
                attack("RSA-1024", WEAK_KEY, () -> by(TestKeys.rsa(1024), TestKeys.SIGNING)),
                attack("an unknown curve", ALGORITHM, () -> by(TestKeys.ec("secp256k1"), TestKeys.SIGNING)),
                attack("a key for encryption", KEY_USAGE, () -> by(EC, new KeyUsage(KeyUsage.keyEncipherment))),
                attack(
                        "a key for logging in",
                        KEY_USAGE,
                        () -> new Forgery(EC, TestKeys.certificateForLoggingIn(EC), "SHA256withECDSA")
                                .in(victim.signed)),
                attack(
                        "a broken certificate",
                        CERTIFICATE_MALFORMED,
                        () -> new Forgery(EC, TestKeys.certificateOfBrokenKey(EC), "SHA256withECDSA")
                                .in(victim.signed)),
                attack(
                        "an expired certificate",
                        CLAIMED_TIME,
                        () -> validFor(TestKeys.FROM, TestKeys.FROM.plus(Duration.ofDays(30)))),
                attack(
                        "a certificate of the future",
                        CLAIMED_TIME,
                        () -> validFor(TestKeys.TO.minus(Duration.ofDays(30)), TestKeys.TO)));
    }

    /** One sequence in another, so that a reader that calls itself runs out of stack. */
    private static byte[] nested(int levels) {
        byte[] value = new byte[0];
        for (int i = 0; i < levels; i++) {
            int length = value.length;
            byte[] outer = new byte[length + 4];
            outer[0] = 0x30;
            outer[1] = (byte) 0x82;
            outer[2] = (byte) (length >> 8);
            outer[3] = (byte) length;
            System.arraycopy(value, 0, outer, 4, length);
            value = outer;
        }
        return value;
    }

    /** The same container with a needless zero in its first length. */
    private static byte[] longWinded(byte[] contents) {
        byte[] longer = new byte[contents.length];
        longer[0] = 0x30;
        longer[1] = (byte) 0x83;
        System.arraycopy(contents, 2, longer, 3, contents.length - 3);
        return longer;
    }

    private byte[] by(KeyPair pair, KeyUsage usage) {
        String algorithm = "SHA256with" + (pair.getPublic().getAlgorithm().equals("RSA") ? "RSA" : "ECDSA");
        return new Forgery(pair, TestKeys.certificate(pair, usage), algorithm).in(victim.signed);
    }

    private byte[] validFor(Instant from, Instant to) {
        var certificate = TestKeys.certificate(EC, TestKeys.SIGNING, from, to, TestKeys.SUBJECT);
        return new Forgery(EC, certificate, "SHA256withECDSA").in(victim.signed);
    }

    private byte[] containerOf(byte[] other) {
        return Tampering.withContainer(victim.signed, Tampering.range(other).contents());
    }

    private Attack container(String name, VerdictCode expected, byte[] container) {
        return attack(name, expected, () -> Tampering.withContainer(victim.signed, container));
    }

    private Attack attack(String name, VerdictCode expected, Supplier<byte[]> file) {
        return new Attack("container: " + name, expected, file);
    }
}
