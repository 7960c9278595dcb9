package kz.onkundik.operation.trust;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import kz.onkundik.operation.OpenSchool;
import kz.onkundik.operation.Trusted;
import kz.onkundik.operation.VerifyReport;
import kz.onkundik.problem.Failure;
import kz.onkundik.report.keys.KeyChange;
import kz.onkundik.report.keys.KeyChangeData;
import kz.onkundik.signature.DetachedSignature;
import kz.onkundik.signature.KeyFacts;
import kz.onkundik.signature.trust.Trust;
import kz.onkundik.signature.trust.TrustFinding;
import kz.onkundik.signature.trust.TrustedKey;
import kz.onkundik.signature.trust.TrustedKey.Decision;
import kz.onkundik.signature.trust.TrustedKey.How;
import kz.onkundik.signature.trust.TrustedKey.State;

/** Takes the paper by which a confirmed key names its successor. */
public final class TakeKeyChange {
    private final Clock clock;

    public TakeKeyChange(Clock clock) {
        this.clock = clock;
    }

    /**
     * A change of key that was found good and fits what is known here.
     *
     * @param oldKey as it is known here: confirmed
     * @param newKey whose owner has proven to have it
     * @param signed the signed bytes, from which the pages are shown
     */
    @SuppressWarnings("ArrayRecordComponent") // Passed on whole; nobody compares two of these.
    public record Found(KeyChange change, TrustedKey oldKey, MetKey newKey, byte[] signed) {}

    /** Whether a file is a change of key at all, good or not. */
    public static boolean isOne(Path file) {
        return SignedData.isOne(VerifyReport.read(file), KeyChangeData.ATTACHMENT);
    }

    /**
     * Reads and judges the paper; nothing is written.
     *
     * @throws Failure {@code key-change.not-one}, {@code trust.paper} (VerdictCode), {@code key-change.other-signer} when
     *     another key signed it than it names, {@code key-change.no-proof} when the new key has not agreed, {@code
     *     key-change.another-institution}, {@code key-change.taken} when it was taken before, {@code
     *     key-change.old-withdrawn}, {@code key-change.old-unknown} (fingerprint), {@code key-change.new-withdrawn}, {@code
     *     key-change.new-expired} (when), {@code key-change.own} for a paper of one's own institution
     */
    public Found read(OpenSchool school, Path file) {
        Trusted trusted = Trusted.of(school);
        var signed = SignedData.read(
                VerifyReport.read(file), KeyChangeData.ATTACHMENT, "key-change.not-one", KeyChangeData::read, trusted);
        KeyChange change = signed.data().change();
        if (change.institution().uuid().equals(school.institution().uuid())) {
            throw new Failure("key-change.own");
        }
        if (!signed.signer().spkiSha256().equals(change.oldKey())) {
            throw new Failure("key-change.other-signer");
        }
        KeyFacts successor = proven(change, signed.data().proof());
        var newKey = new MetKey(change.institution(), successor);
        TrustedKey oldKey = confirmed(signed.finding(change.institution(), trusted), signed.signer(), change);
        if (signed.isDisowned()) {
            throw new Failure("key-change.old-withdrawn");
        }
        requireFree(newKey, newKey.finding(trusted.keys()));
        return new Found(change, oldKey, newKey, signed.signed());
    }

    /**
     * Takes a change that was read: the new key is confirmed by the old one, which is withdrawn as replaced.
     *
     * @param by who takes it
     * @return the new key as it is known now
     * @throws Failure {@code trust.nobody} without a name
     */
    public TrustedKey take(OpenSchool school, Found found, String by) {
        if (by.isBlank()) {
            throw new Failure("trust.nobody");
        }
        String oldSha = found.oldKey().spkiSha256();
        String newSha = found.newKey().facts().spkiSha256();
        TrustedKey replaced = found.oldKey().decided(State.REVOKED, word(by, How.REPLACED, newSha));
        TrustedKey successor = found.newKey().known().decided(State.CONFIRMED, word(by, How.OLD_KEY, oldSha));
        school.file().act("trust.change", () -> {
            school.file().trust().save(replaced);
            school.file().trust().save(successor);
        });
        return successor;
    }

    private Decision word(String by, How how, String byKey) {
        return new Decision(by.strip(), clock.instant(), how, Optional.of(byKey));
    }

    private static KeyFacts proven(KeyChange change, byte[] proof) {
        KeyFacts signer;
        try {
            signer = DetachedSignature.verify(change.promise(), proof);
        } catch (Failure e) {
            throw new Failure(e, "key-change.no-proof");
        }
        if (!signer.spkiSha256().equals(change.newKey()) || change.newKey().equals(change.oldKey())) {
            throw new Failure("key-change.no-proof");
        }
        return signer;
    }

    private static TrustedKey confirmed(TrustFinding found, KeyFacts signer, KeyChange change) {
        return switch (found.trust()) {
            case CONFIRMED ->
                found.because().stream()
                        .filter(key -> key.decision().isPresent())
                        .findFirst()
                        .orElseThrow(() -> new Failure("key-change.old-unknown", signer.fingerprint()));
            case REVOKED -> throw new Failure(isTaken(found, change) ? "key-change.taken" : "key-change.old-withdrawn");
            case CONFLICT -> throw new Failure("key-change.another-institution");
            case NEW, CHANGED -> throw new Failure("key-change.old-unknown", signer.fingerprint());
        };
    }

    /** Whether the old key was replaced by this very one. */
    private static boolean isTaken(TrustFinding found, KeyChange change) {
        return found.because().stream()
                .flatMap(key -> key.decision().stream())
                .allMatch(word -> word.how() == How.REPLACED && word.byKey().equals(Optional.of(change.newKey())));
    }

    /** The old key vouches for the institution's new one, but not against what is known of that one already. */
    private void requireFree(MetKey newKey, TrustFinding found) {
        if (found.trust() == Trust.REVOKED) {
            throw new Failure("key-change.new-withdrawn");
        }
        if (found.trust() == Trust.CONFLICT) {
            throw new Failure("key-change.another-institution");
        }
        if (!newKey.facts().validAt(clock.instant())) {
            throw new Failure("key-change.new-expired", newKey.facts().notAfter());
        }
    }
}
