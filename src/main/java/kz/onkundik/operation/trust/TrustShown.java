package kz.onkundik.operation.trust;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import kz.onkundik.operation.OpenSchool;
import kz.onkundik.operation.OwnKeys;
import kz.onkundik.signature.AuthorityFile.Authority;
import kz.onkundik.signature.KeyFacts;
import kz.onkundik.signature.RevocationList;
import kz.onkundik.signature.trust.TrustedKey;
import kz.onkundik.store.StoredKey;
import kz.onkundik.store.StoredKey.Confirmed;

/**
 * All that the open file knows of keys, to be looked at.
 *
 * @param own the institution's own key
 * @param former own keys that were withdrawn or replaced, the last first
 * @param keys those of others
 * @param authorities whose certificates are trusted
 * @param lists of revoked certificates
 */
public record TrustShown(
        Optional<Own> own,
        List<TrustedKey> former,
        List<TrustedKey> keys,
        List<Authority> authorities,
        List<ListShown> lists) {
    /** How long before its end a key is spoken of. */
    private static final Duration SOON = Duration.ofDays(60);

    /** A list of an authority that issues one every day says little after this. */
    private static final Duration FRESH = Duration.ofDays(7);

    /** How far a key is from the end of its validity. */
    public enum Validity {
        VALID,
        ENDING,
        ENDED
    }

    /**
     * The own key.
     *
     * @param backedUpAt when a copy was last made
     * @param confirmed the superior's word that it knows the key
     */
    public record Own(KeyFacts facts, Validity validity, Optional<Instant> backedUpAt, Optional<Confirmed> confirmed) {
        /** Whether something should be done about it: a copy is missing, or its end is near. */
        public boolean wantsCare() {
            return backedUpAt.isEmpty() || validity != Validity.VALID;
        }
    }

    /**
     * A list of revoked certificates.
     *
     * @param isOld whether its issuer has promised a newer one by now, or it is older than a week
     * @param isUsed whether a trusted authority has issued it; no other is asked
     */
    public record ListShown(RevocationList list, boolean isOld, boolean isUsed) {}

    /** How it stands in this file at this instant. */
    public static TrustShown of(OpenSchool school, Instant now) {
        String institution = school.institution().uuid().toString();
        List<TrustedKey> all = school.file().trust().keys();
        List<Authority> authorities = TrustAuthorities.all(school);
        return new TrustShown(
                own(school, now),
                all.stream()
                        .filter(key -> key.institution().equals(institution))
                        .sorted((one, other) -> at(other).compareTo(at(one)))
                        .toList(),
                all.stream()
                        .filter(key -> !key.institution().equals(institution))
                        .toList(),
                authorities,
                KeepRevocationLists.all(school).stream()
                        .map(list -> new ListShown(list, isOld(list, now), list.isByOneOf(authorities)))
                        .toList());
    }

    /** The own key alone, for who looks often. */
    public static Optional<Own> own(OpenSchool school, Instant now) {
        return OwnKeys.facts(school)
                .map(facts -> own(facts, school.file().ownKey().stored().orElseThrow(), now));
    }

    private static Own own(KeyFacts facts, StoredKey stored, Instant now) {
        Validity validity = now.isAfter(facts.notAfter())
                ? Validity.ENDED
                : now.plus(SOON).isAfter(facts.notAfter()) ? Validity.ENDING : Validity.VALID;
        return new Own(facts, validity, stored.backedUpAt(), stored.confirmed());
    }

    private static Instant at(TrustedKey key) {
        return key.decision().map(TrustedKey.Decision::at).orElse(Instant.MIN);
    }

    private static boolean isOld(RevocationList list, Instant now) {
        return list.nextAt()
                .map(next -> now.isAfter(next))
                .orElseGet(() -> list.issuedAt().plus(FRESH).isBefore(now));
    }
}
