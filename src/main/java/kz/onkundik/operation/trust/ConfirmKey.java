package kz.onkundik.operation.trust;

import java.time.Clock;
import java.util.Optional;
import kz.onkundik.operation.OpenSchool;
import kz.onkundik.operation.Trusted;
import kz.onkundik.problem.Failure;
import kz.onkundik.signature.Fingerprint;
import kz.onkundik.signature.trust.Trust;
import kz.onkundik.signature.trust.TrustFinding;
import kz.onkundik.signature.trust.TrustedKey;
import kz.onkundik.signature.trust.TrustedKey.Decision;
import kz.onkundik.signature.trust.TrustedKey.How;
import kz.onkundik.signature.trust.TrustedKey.State;

/** Confirms a key whose fingerprint a person has compared over a second channel. */
public final class ConfirmKey {
    private final Clock clock;

    public ConfirmKey(Clock clock) {
        this.clock = clock;
    }

    /** How the person has compared. */
    public sealed interface Compared {
        /** Typed the digits as they were read out, without looking at the screen. */
        record Typed(String digits) implements Compared {}

        /** Says that all groups are the same. */
        record BySight() implements Compared {}
    }

    /**
     * What was decided, and what stood there before.
     *
     * @param before empty when the key was not known
     */
    public record Confirmed(TrustedKey key, Optional<TrustedKey> before) {}

    /**
     * Confirms the key as the institution's.
     *
     * @param by who has compared
     * @param how over which channel
     * @throws Failure {@code trust.nobody} without a name, {@code trust.digits} when the typed digits are others, {@code
     *     trust.withdrawn}, {@code trust.certificate-of-another} (its owner), {@code trust.key-of-another} (institution)
     */
    public Confirmed confirm(OpenSchool school, MetKey met, Compared compared, String by, How how) {
        requireItsOwn(met, met.finding(Trusted.of(school).keys()));
        return confirmed(school, met.known(), compared, by, how);
    }

    /**
     * Confirms a key that was kept in mind.
     *
     * @throws Failure as {@link #confirm(OpenSchool, MetKey, Compared, String, How)}
     */
    public Confirmed confirm(OpenSchool school, TrustedKey known, Compared compared, String by, How how) {
        requireItsOwn(Trusted.of(school).keys().of(known.institution(), known.spkiSha256()));
        return confirmed(school, known, compared, by, how);
    }

    private Confirmed confirmed(OpenSchool school, TrustedKey known, Compared compared, String by, How how) {
        if (by.isBlank()) {
            throw new Failure("trust.nobody");
        }
        if (compared instanceof Compared.Typed typed
                && Fingerprint.compare(known.spkiSha256(), typed.digits()) != Fingerprint.Comparison.SAME) {
            throw new Failure("trust.digits");
        }
        Optional<TrustedKey> before = school.file().trust().keys().stream()
                .filter(key -> key.institution().equals(known.institution())
                        && key.spkiSha256().equals(known.spkiSha256()))
                .findFirst();
        TrustedKey confirmed = known.decided(State.CONFIRMED, new Decision(by.strip(), clock.instant(), how));
        school.file().act("trust.confirm", () -> school.file().trust().save(confirmed));
        return new Confirmed(confirmed, before);
    }

    /** Undoes a confirmation: all is as it stood before. */
    public void takeBack(OpenSchool school, Confirmed confirmed) {
        school.file()
                .act(
                        "trust.take-back",
                        () -> confirmed
                                .before()
                                .ifPresentOrElse(
                                        school.file().trust()::save,
                                        () -> school.file().trust().forget(confirmed.key())));
    }

    private static void requireItsOwn(MetKey met, TrustFinding found) {
        if (found.trust() != Trust.REVOKED && met.isAnothersByItsCertificate()) {
            throw new Failure(
                    "trust.certificate-of-another",
                    met.facts().organisation().orElse(met.facts().fullName()));
        }
        requireItsOwn(found);
    }

    private static void requireItsOwn(TrustFinding found) {
        if (found.trust() == Trust.REVOKED) {
            throw new Failure("trust.withdrawn");
        }
        if (found.trust() == Trust.CONFLICT) {
            throw new Failure("trust.key-of-another", found.because().getFirst().name());
        }
    }
}
