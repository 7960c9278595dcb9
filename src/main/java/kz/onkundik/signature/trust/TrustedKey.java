package kz.onkundik.signature.trust;

import java.time.Instant;
import java.util.Optional;

/**
 * One line of the list of known keys.
 *
 * @param institution the institution's UUID; empty for a key that is known whoever it speaks for
 * @param name the institution's name, for people; may be empty
 * @param owner who the key's certificate says its owner is; may be empty
 * @param spkiSha256 the key's identity, 64 lower-case hex digits
 * @param state what is known of the key
 * @param decision who brought it into this state; empty while the key is only known
 */
public record TrustedKey(
        String institution, String name, String owner, String spkiSha256, State state, Optional<Decision> decision) {
    /**
     * A person's word on a key.
     *
     * @param by who decided
     * @param at when that was
     * @param how by which channel, such as a phone call or a letter
     */
    public record Decision(String by, Instant at, String how) {}

    /** A key that the user of this program has vouched for, by giving a certificate or a file of one's own. */
    public static TrustedKey given(String institution, String spkiSha256) {
        return new TrustedKey(institution, "", "", spkiSha256, State.CONFIRMED, Optional.empty());
    }

    /** The same key after a person's decision. */
    public TrustedKey decided(State now, Decision word) {
        return new TrustedKey(institution, name, owner, spkiSha256, now, Optional.of(word));
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
