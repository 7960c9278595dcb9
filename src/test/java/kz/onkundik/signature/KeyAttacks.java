package kz.onkundik.signature;

import static kz.onkundik.signature.VerdictCode.ALGORITHM;
import static kz.onkundik.signature.VerdictCode.CERTIFICATE_MISSING;
import static kz.onkundik.signature.VerdictCode.CLAIMED_TIME;
import static kz.onkundik.signature.VerdictCode.DIGEST_ALGORITHM;
import static kz.onkundik.signature.VerdictCode.KEY_USAGE;
import static kz.onkundik.signature.VerdictCode.SIGNATURE_INVALID;
import static kz.onkundik.signature.VerdictCode.WEAK_KEY;

import java.security.KeyPair;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Supplier;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.X509CertificateHolder;

/** Attacks by certificates and keys that should not sign; what is no key at all is among {@link MalformedRsa}, {@link MalformedEc}, {@link MalformedGost}. */
final class KeyAttacks {
    private static final KeyPurposeId SIGNING = KeyPurposeId.id_kp_emailProtection;

    private final Victim victim;

    KeyAttacks(Victim victim) {
        this.victim = victim;
    }

    List<Attack> byCertificates() {
        X509CertificateHolder anothers = Forgery.holder(TestKeys.anothers());
        X509CertificateHolder twin =
                victim.certified("CN=Another name", TestKeys.SIGNING, TestKeys.FROM, TestKeys.TO, SIGNING);
        return List.of(
                attack("no certificate", CERTIFICATE_MISSING, () -> victim.own().bag(List.of())),
                attack(
                        "another's certificate",
                        CERTIFICATE_MISSING,
                        () -> victim.own().bag(List.of(anothers))),
                attack(
                        "another name for the key",
                        CERTIFICATE_MISSING,
                        () -> victim.own().bag(List.of(twin))),
                attack("another's key", SIGNATURE_INVALID, () -> victim.byAnother(victim.certificate())),
                attack(
                        "a key for encryption",
                        KEY_USAGE,
                        () -> victim.by(victim.certified(
                                TestKeys.SUBJECT,
                                new KeyUsage(KeyUsage.keyEncipherment),
                                TestKeys.FROM,
                                TestKeys.TO,
                                SIGNING))),
                attack(
                        "a key for logging in",
                        KEY_USAGE,
                        () -> victim.by(victim.certified(
                                TestKeys.SUBJECT,
                                TestKeys.SIGNING,
                                TestKeys.FROM,
                                TestKeys.TO,
                                KeyPurposeId.id_kp_clientAuth))),
                attack(
                        "an expired certificate",
                        CLAIMED_TIME,
                        () -> validFor(TestKeys.FROM, TestKeys.FROM.plus(Duration.ofDays(30)))),
                attack(
                        "a certificate of the future",
                        CLAIMED_TIME,
                        () -> validFor(TestKeys.TO.minus(Duration.ofDays(30)), TestKeys.TO)));
    }

    /** A stranger puts a container of one's own into the file of each victim. */
    List<Attack> byOldAlgorithms() {
        return List.of(
                attack("SHA-1", DIGEST_ALGORITHM, () -> Victim.rsa().algorithm("SHA1withRSA")),
                attack("SHA-1 by EC", DIGEST_ALGORITHM, () -> Victim.ec().algorithm("SHA1withECDSA")),
                attack("MD5", DIGEST_ALGORITHM, () -> Victim.rsa().algorithm("MD5withRSA")),
                attack("RSA-PSS", ALGORITHM, () -> Victim.rsa().algorithm("SHA256withRSAandMGF1")),
                attack("RSA-1024", WEAK_KEY, () -> by(TestKeys.rsa(1024))),
                attack("an unknown curve", ALGORITHM, () -> by(TestKeys.ec("secp256k1"))));
    }

    private static Forgery by(KeyPair pair) {
        String algorithm = "SHA256with" + (pair.getPublic().getAlgorithm().equals("RSA") ? "RSA" : "ECDSA");
        return new Forgery(pair, TestKeys.certificate(pair, TestKeys.SIGNING), algorithm);
    }

    private Forgery validFor(Instant from, Instant to) {
        return victim.by(victim.certified(TestKeys.SUBJECT, TestKeys.SIGNING, from, to, SIGNING));
    }

    private Attack attack(String name, VerdictCode expected, Supplier<Forgery> forgery) {
        return new Attack("container: " + name, expected, () -> forgery.get().in(victim.signed));
    }
}
