package kz.onkundik.operation.trust;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import kz.onkundik.operation.InputFile;
import kz.onkundik.operation.OpenSchool;
import kz.onkundik.operation.OwnKeys;
import kz.onkundik.problem.Failure;
import kz.onkundik.signature.KeyFacts;
import kz.onkundik.signature.KeyFile;
import kz.onkundik.signature.SigningKey;
import kz.onkundik.signature.trust.TrustedKey;
import kz.onkundik.signature.trust.TrustedKey.State;
import kz.onkundik.store.StoredKey;

/** Brings the own key back from its backup. */
public final class RestoreOwnKey {
    private static final int LARGEST = 1 << 20;

    private final Clock clock;

    public RestoreOwnKey(Clock clock) {
        this.clock = clock;
    }

    /**
     * Puts the key of the backup into the file.
     *
     * @param password wiped by the caller
     * @param isInPlaceOfAnother whether the person has agreed that the file's present key, which is another one, goes
     * @throws Failure {@code key.…} as key files are refused, {@code own-key.not-own} for a key of the state, {@code
     *     own-key.of-another} (its institution's name) for one that was made for another institution's file, {@code
     *     own-key.was-withdrawn}, {@code own-key.in-place} (fingerprint) when another key is here and nobody has agreed
     */
    public SigningKey restore(OpenSchool school, Path backup, char[] password, boolean isInPlaceOfAnother) {
        byte[] file = InputFile.read(backup, LARGEST).bytes();
        SigningKey key = KeyFile.open(file, password);
        KeyFacts facts = key.facts();
        requireOurs(school, facts);
        Optional<KeyFacts> present =
                OwnKeys.facts(school).filter(other -> !other.spkiSha256().equals(facts.spkiSha256()));
        if (present.isPresent() && !isInPlaceOfAnother) {
            throw new Failure("own-key.in-place", present.get().fingerprint());
        }
        var stored = school.file().ownKey().stored().filter(_ -> present.isEmpty());
        school.file()
                .ownKey()
                .save(new StoredKey(
                        file,
                        key.certificateDer(),
                        Optional.of(clock.instant()),
                        stored.flatMap(StoredKey::confirmed)));
        return key;
    }

    private static void requireOurs(OpenSchool school, KeyFacts facts) {
        if (!facts.own()) {
            throw new Failure("own-key.not-own");
        }
        String institution = school.institution().uuid().toString();
        if (!facts.institution().equals(Optional.of(institution))) {
            throw new Failure("own-key.of-another", facts.organisation().orElse(facts.fullName()));
        }
        boolean isWithdrawn = school.file().trust().keys().stream()
                .filter(known -> known.spkiSha256().equals(facts.spkiSha256()))
                .map(TrustedKey::state)
                .anyMatch(State.REVOKED::equals);
        if (isWithdrawn) {
            throw new Failure("own-key.was-withdrawn");
        }
    }
}
