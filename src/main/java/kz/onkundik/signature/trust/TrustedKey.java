package kz.onkundik.signature.trust;

import java.time.Instant;
import java.util.Optional;

/**
 * One line of the list of known keys.
 *
 * @param institution the institution's UUID; empty for a key that is known whoever it speaks for
 * @param spkiSha256 the key's identity, 64 lower-case hex digits
 * @param state what is known of the key
 * @param confirmedBy who decided this; empty while the key is only known
 * @param confirmedWhen when that was; empty while the key is only known
 * @param how by which channel, such as a phone call or a letter; empty while the key is only known
 */
public record TrustedKey(
        String institution,
        String spkiSha256,
        State state,
        Optional<String> confirmedBy,
        Optional<Instant> confirmedWhen,
        Optional<String> how) {
    /** A key that the user of this program has vouched for, by giving a certificate or a file of one's own. */
    public static TrustedKey given(String institution, String spkiSha256) {
        return new TrustedKey(
                institution, spkiSha256, State.CONFIRMED, Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** Whether this key is known as this institution's. */
    boolean speaksFor(String uuid) {
        return institution.isEmpty() || institution.equals(uuid);
    }

    /** What is known of a key. */
    public enum State {
        /** Met in a file, confirmed by nobody. */
        KNOWN,
        /** Its fingerprint was compared by a second channel. */
        CONFIRMED,
        /** Withdrawn: lost, stolen or replaced. */
        REVOKED
    }
}
