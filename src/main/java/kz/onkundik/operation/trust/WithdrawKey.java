package kz.onkundik.operation.trust;

import java.time.Clock;
import kz.onkundik.operation.OpenSchool;
import kz.onkundik.problem.Failure;
import kz.onkundik.signature.trust.TrustedKey;
import kz.onkundik.signature.trust.TrustedKey.Decision;
import kz.onkundik.signature.trust.TrustedKey.How;
import kz.onkundik.signature.trust.TrustedKey.State;

/** Withdraws a key of another institution: for good, whoever may use it. */
public final class WithdrawKey {
    private final Clock clock;

    public WithdrawKey(Clock clock) {
        this.clock = clock;
    }

    /**
     * Nothing that this key signs will be accepted any more.
     *
     * @param by who says so
     * @param why lost, left or replaced
     * @throws Failure {@code trust.nobody} without a name, {@code trust.withdrawn} when it is already
     */
    public TrustedKey withdraw(OpenSchool school, TrustedKey key, String by, How why) {
        if (by.isBlank()) {
            throw new Failure("trust.nobody");
        }
        if (key.state() == State.REVOKED) {
            throw new Failure("trust.withdrawn");
        }
        TrustedKey withdrawn = key.decided(State.REVOKED, new Decision(by.strip(), clock.instant(), why));
        school.file().act("trust.withdraw", () -> school.file().trust().save(withdrawn));
        return withdrawn;
    }
}
