package kz.onkundik.signature.trust;

import java.util.List;

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
    public Trust of(String institution, String spkiSha256) {
        List<TrustedKey> sameKey =
                keys.stream().filter(k -> k.spkiSha256().equals(spkiSha256)).toList();
        if (sameKey.stream().anyMatch(k -> k.state() == TrustedKey.State.REVOKED)) {
            return Trust.REVOKED;
        }
        if (sameKey.stream().anyMatch(k -> !k.speaksFor(institution))) {
            return Trust.CONFLICT;
        }
        if (sameKey.stream().anyMatch(k -> k.state() == TrustedKey.State.CONFIRMED)) {
            return Trust.CONFIRMED;
        }
        // A withdrawn key is still a key that the institution was known by: its successor needs a person's word.
        return keys.stream().anyMatch(k -> isOtherKeyOf(k, institution, spkiSha256)) ? Trust.CHANGED : Trust.NEW;
    }

    private static boolean isOtherKeyOf(TrustedKey known, String institution, String spkiSha256) {
        return !institution.isEmpty()
                && known.institution().equals(institution)
                && !known.spkiSha256().equals(spkiSha256);
    }
}
