package kz.onkundik.operation;

import java.util.List;
import kz.onkundik.signature.Authorities;
import kz.onkundik.signature.RevocationList;
import kz.onkundik.signature.trust.TrustedKeys;

/**
 * Whom a person trusts.
 *
 * @param keys of institutions, as they are known
 * @param authorities who vouch for the names in certificates
 */
public record Trusted(TrustedKeys keys, Authorities authorities) {
    /** Nobody is known. */
    public static final Trusted NOBODY = new Trusted(new TrustedKeys(List.of()), Authorities.NONE);

    /** What the open file knows. */
    public static Trusted of(OpenSchool school) {
        var tables = school.file().trust();
        List<RevocationList> lists =
                tables.revocationLists().stream().map(RevocationList::read).toList();
        return new Trusted(new TrustedKeys(tables.keys()), Authorities.of(tables.authorities(), lists));
    }
}
