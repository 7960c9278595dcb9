package kz.onkundik.operation;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.Optional;
import kz.onkundik.problem.Failure;
import kz.onkundik.school.Institution;
import kz.onkundik.school.Person;
import kz.onkundik.signature.CertificateFile;
import kz.onkundik.signature.KeyFacts;
import kz.onkundik.signature.KeyFile;
import kz.onkundik.signature.OwnKey;
import kz.onkundik.signature.SigningKey;
import kz.onkundik.signature.trust.TrustedKey;
import kz.onkundik.signature.trust.TrustedKey.Decision;
import kz.onkundik.signature.trust.TrustedKey.How;
import kz.onkundik.store.StoredKey;
import kz.onkundik.text.Language;

/** The institution's own key, kept in its file under a password. */
public final class OwnKeys {
    private static final int SHORTEST_PASSWORD = 8;

    private final Clock clock;
    private final SecureRandom random;

    public OwnKeys(Clock clock, SecureRandom random) {
        this.clock = clock;
        this.random = random;
    }

    /** What the certificate of the own key says, for which no password is needed. */
    public static Optional<KeyFacts> facts(OpenSchool school) {
        return school.file()
                .ownKey()
                .stored()
                .map(key -> CertificateFile.read(key.certificate()).getFirst().facts());
    }

    /**
     * Opens the own key, making it on its first use.
     *
     * @param password wiped by the caller
     * @throws Failure {@code key.password} when it is another one, {@code key.password-short} for a new key
     */
    public SigningKey openOrMake(OpenSchool school, char[] password) {
        return school.file().ownKey().stored().isPresent() ? open(school, password) : make(school, password);
    }

    /**
     * Opens the own key.
     *
     * @param password wiped by the caller
     * @throws Failure {@code own-key.none}, {@code key.password}
     */
    public SigningKey open(OpenSchool school, char[] password) {
        StoredKey stored = school.file().ownKey().stored().orElseThrow(() -> new Failure("own-key.none"));
        return KeyFile.open(stored.pkcs12(), password);
    }

    /**
     * Makes a key, which comes in the place of one that the file may have.
     *
     * @param password wiped by the caller
     * @throws Failure {@code key.password-short}
     */
    public SigningKey make(OpenSchool school, char[] password) {
        requireLongEnough(password);
        Institution institution = school.institution();
        String organisation = institution.name().in(Language.KK);
        String name = institution.person("head").map(Person::name).orElse(organisation);
        byte[] made = OwnKey.create(name, organisation, institution.uuid(), clock.instant(), random, password);
        SigningKey key = KeyFile.open(made, password);
        school.file().act("key.make", () -> {
            if (school.file().ownKey().stored().isPresent()) {
                withdraw(school, How.REPLACED, key.facts().spkiSha256());
            }
            school.file().ownKey().save(StoredKey.made(made, key.certificateDer()));
        });
        return key;
    }

    /**
     * Looks at the password for a key that is to be made.
     *
     * @throws Failure {@code key.password-short}
     */
    public static void requireLongEnough(char[] password) {
        if (password.length < SHORTEST_PASSWORD) {
            throw new Failure("key.password-short", SHORTEST_PASSWORD);
        }
    }

    /**
     * Withdraws the own key: its secret is deleted, and what it signs is no longer good here. Nobody else learns of it from
     * the file alone.
     *
     * @throws Failure {@code own-key.none}
     */
    public void withdraw(OpenSchool school, How why) {
        withdraw(school, why, null);
    }

    /** As {@link #withdraw(OpenSchool, How)}, because this key has come in its place. */
    public void withdraw(OpenSchool school, How why, String successor) {
        KeyFacts key = facts(school).orElseThrow(() -> new Failure("own-key.none"));
        Institution institution = school.institution();
        String by = institution.executor().map(Person::name).orElse(key.fullName());
        var word = new Decision(by, clock.instant(), why, Optional.ofNullable(successor));
        school.file().act("key.withdraw", () -> {
            school.file()
                    .trust()
                    .save(new TrustedKey(
                            institution.uuid().toString(),
                            institution.name().kk(),
                            key.fullName(),
                            key.spkiSha256(),
                            TrustedKey.State.REVOKED,
                            Optional.of(word)));
            school.file().ownKey().delete();
        });
    }
}
