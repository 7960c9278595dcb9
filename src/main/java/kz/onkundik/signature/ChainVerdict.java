package kz.onkundik.signature;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What authorities that the user trusts say of a signer's certificate. Whether the signature itself is good is the
 * {@link Verdict}'s matter.
 *
 * @param state the answer
 * @param path the common names from the signer's issuer to the trusted one; empty when there is no way to one
 * @param validTo when the first certificate of the way runs out, which may be long ago for an old signature
 * @param revocation what the lists of revoked certificates say; UNKNOWN when none that is recent enough was added
 * @param revokedAt since when the certificate is revoked; also when that was after the claimed time
 */
public record ChainVerdict(
        State state, List<String> path, Optional<Instant> validTo, Revocation revocation, Optional<Instant> revokedAt) {
    /** Of a file without a signature that could be read. */
    public static final ChainVerdict NOBODY_ASKED = without(State.NONE);

    public ChainVerdict {
        path = List.copyOf(path);
    }

    /** Whether somebody vouches for the name in the certificate; the names are stable, {@code --json} writes them. */
    public enum State {
        /** A key that vouches for itself, or no key at all: nobody else was asked to. */
        NONE,
        /** Nobody whom the user trusts vouches for it. */
        UNTRUSTED,
        /** A trusted authority vouches for it, at the claimed time. */
        OK,
        /** A trusted authority does, but its own certificate was not valid at the claimed time. */
        EXPIRED_THEN,
        /** It was revoked before the claimed time, or because the key got into other hands. */
        REVOKED
    }

    /** What is known of a withdrawal. */
    public enum Revocation {
        /** No list of the issuer's from after the claimed time was added. */
        UNKNOWN,
        /** Such a list was, and the certificate is not in it. */
        NOT_REVOKED,
        /** The certificate is in a list. */
        REVOKED
    }

    /** Whether every certificate of the way is still in its validity. */
    public boolean validAt(Instant now) {
        return validTo.isPresent() && !now.isAfter(validTo.get());
    }

    static ChainVerdict without(State state) {
        return new ChainVerdict(state, List.of(), Optional.empty(), Revocation.UNKNOWN, Optional.empty());
    }
}
