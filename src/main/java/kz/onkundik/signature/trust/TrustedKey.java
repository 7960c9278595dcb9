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
     * @param how by which channel, or why
     * @param byKey the other key that this rests on: the old one that named this one its successor, the new one that
     *     came in its place, or that of the office whose list it stood in; empty for one's own word
     */
    public record Decision(String by, Instant at, How how, Optional<String> byKey) {
        /** One's own word, which rests on no other key. */
        public Decision(String by, Instant at, How how) {
            this(by, at, how, Optional.empty());
        }
    }

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

    /** How a key was confirmed, or why it was withdrawn; the names stand in files. */
    public enum How {
        /** The digits were read out over a telephone whose number was known before. */
        PHONE(State.CONFIRMED),
        /** The digits stood in a letter with ink and seal. */
        PAPER(State.CONFIRMED),
        /** The owner showed them. */
        IN_PERSON(State.CONFIRMED),
        /** The key that was confirmed before has named it its successor. */
        OLD_KEY(State.CONFIRMED),
        /** It was lost, stolen, or seen by others. */
        LOST(State.REVOKED),
        /** Its owner has left, or may sign no longer. */
        LEFT(State.REVOKED),
        /** Another key has come in its place. */
        REPLACED(State.REVOKED);

        private final State state;

        How(State state) {
            this.state = state;
        }

        /** The state that this brings a key into. */
        public State state() {
            return state;
        }
    }
}
