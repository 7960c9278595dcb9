package kz.onkundik.operation.trust;

import kz.onkundik.operation.OpenSchool;
import kz.onkundik.operation.Trusted;
import kz.onkundik.problem.Failure;
import kz.onkundik.signature.trust.Trust;
import kz.onkundik.signature.trust.TrustedKey;
import kz.onkundik.signature.trust.TrustedKey.State;

/** Keeps a key in mind that nobody has confirmed yet, or no longer. Checking a report alone never does. */
public final class RememberKey {
    /**
     * Writes down that the key was met as this institution's; one of which something is decided stays as it is.
     *
     * @throws Failure {@code trust.key-of-another} (institution) when it is known as another's, for the list must not make
     *     that one doubtful
     */
    public void remember(OpenSchool school, MetKey met) {
        var found = met.finding(Trusted.of(school).keys());
        if (found.trust() == Trust.CONFLICT) {
            throw new Failure(
                    "trust.key-of-another",
                    found.because().stream()
                            .findFirst()
                            .map(TrustedKey::name)
                            .orElseGet(() -> met.facts().fullName()));
        }
        if (found.trust() == Trust.NEW || found.trust() == Trust.CHANGED) {
            school.file().trust().save(met.known());
        }
    }

    /**
     * Forgets a key of which nothing was ever decided.
     *
     * @throws Failure {@code trust.decided} for any other: it can be withdrawn
     */
    public void forget(OpenSchool school, TrustedKey key) {
        if (key.state() != State.KNOWN) {
            throw new Failure("trust.decided");
        }
        school.file().trust().forget(key);
    }

    /** Undoes {@link #forget}. */
    public void bringBack(OpenSchool school, TrustedKey forgotten) {
        school.file().trust().save(forgotten);
    }
}
