package kz.onkundik.signature.trust;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * The list of known keys, and what it says of one more signature. The identity is the pair of institution and key:
 * a good signature by a key that nobody here knows proves little.
 *
 * @param keys every key that is known, for all institutions
 */
public record TrustedKeys(List<TrustedKey> keys) {
    public TrustedKeys {
        keys = List.copyOf(keys);
    }

    /**
     * Decides from the strictest answer down: a withdrawn key stays withdrawn whoever uses it.
     *
     * @param institution the UUID of the institution that the signed data names
     * @param spkiSha256 the key that signed
     */
    public TrustFinding of(String institution, String spkiSha256) {
        List<TrustedKey> sameKey =
                keys.stream().filter(key -> key.spkiSha256().equals(spkiSha256)).toList();
        return first(Trust.REVOKED, sameKey, key -> key.state() == TrustedKey.State.REVOKED)
                .or(() -> first(Trust.CONFLICT, sameKey, key -> !key.speaksFor(institution)))
                .or(() -> first(Trust.CONFIRMED, sameKey, key -> key.state() == TrustedKey.State.CONFIRMED))
                // A withdrawn key is still a key that the institution was known by: its successor needs a person's
                // word.
                .or(() -> first(Trust.CHANGED, keys, key -> isOtherKeyOf(key, institution, spkiSha256)))
                .orElseGet(() -> new TrustFinding(Trust.NEW, sameKey));
    }

    private static Optional<TrustFinding> first(Trust trust, List<TrustedKey> keys, Predicate<TrustedKey> such) {
        List<TrustedKey> because = keys.stream().filter(such).toList();
        return because.isEmpty() ? Optional.empty() : Optional.of(new TrustFinding(trust, because));
    }

    private static boolean isOtherKeyOf(TrustedKey known, String institution, String spkiSha256) {
        return !institution.isEmpty()
                && known.institution().equals(institution)
                && !known.spkiSha256().equals(spkiSha256);
    }
}
