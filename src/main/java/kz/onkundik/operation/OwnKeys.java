package kz.onkundik.operation;

import java.security.SecureRandom;
import java.time.Clock;
import kz.onkundik.problem.Failure;
import kz.onkundik.school.Person;
import kz.onkundik.signature.KeyFile;
import kz.onkundik.signature.OwnKey;
import kz.onkundik.signature.SigningKey;
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

    /**
     * Opens the own key, making it on its first use.
     *
     * @param password wiped by the caller
     * @throws Failure {@code key.password} when it is another one, {@code key.password-short} for a new key
     */
    public SigningKey openOrMake(OpenSchool school, char[] password) {
        byte[] file = school.file().ownKey().orElseGet(() -> make(school, password));
        return KeyFile.open(file, password);
    }

    private byte[] make(OpenSchool school, char[] password) {
        if (password.length < SHORTEST_PASSWORD) {
            throw new Failure("key.password-short", SHORTEST_PASSWORD);
        }
        String organisation = school.institution().name().in(Language.KK);
        String name = school.institution().person("head").map(Person::name).orElse(organisation);
        byte[] made = OwnKey.create(name, organisation, clock.instant(), random, password);
        school.file().saveOwnKey(made);
        return made;
    }
}
