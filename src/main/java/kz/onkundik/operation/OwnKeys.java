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
                .map(key -> CertificateFile.read(key.certificate()).getFirst().facts());
    }

    /**
     * Opens the own key, making it on its first use.
     *
     * @param password wiped by the caller
     * @throws Failure {@code key.password} when it is another one, {@code key.password-short} for a new key
     */
    public SigningKey openOrMake(OpenSchool school, char[] password) {
        return school.file().ownKey().isPresent() ? open(school, password) : make(school, password);
    }

    /**
     * Opens the own key.
     *
     * @param password wiped by the caller
     * @throws Failure {@code own-key.none}, {@code key.password}
     */
    public SigningKey open(OpenSchool school, char[] password) {
        StoredKey stored = school.file().ownKey().orElseThrow(() -> new Failure("own-key.none"));
        return KeyFile.open(stored.pkcs12(), password);
    }

    /**
     * Makes a key, which comes in the place of one that the file may have.
     *
     * @param password wiped by the caller
     * @throws Failure {@code key.password-short}
     */
    public SigningKey make(OpenSchool school, char[] password) {
        if (password.length < SHORTEST_PASSWORD) {
            throw new Failure("key.password-short", SHORTEST_PASSWORD);
        }
        Institution institution = school.institution();
        String organisation = institution.name().in(Language.KK);
        String name = institution.person("head").map(Person::name).orElse(organisation);
        byte[] made = OwnKey.create(name, organisation, institution.uuid(), clock.instant(), random, password);
        SigningKey key = KeyFile.open(made, password);
        school.file().saveOwnKey(StoredKey.made(made, key.certificateDer()));
        return key;
    }
}
