package kz.onkundik.signature;

import java.time.Instant;
import java.util.Optional;

/**
 * One line of the list of known keys.
 *
 * @param institution the institution's UUID
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
