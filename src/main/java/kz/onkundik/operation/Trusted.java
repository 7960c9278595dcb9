package kz.onkundik.operation;

import java.util.List;
import java.util.stream.Stream;
import kz.onkundik.school.IssuedReport;
import kz.onkundik.signature.Authorities;
import kz.onkundik.signature.KeyFacts;
import kz.onkundik.signature.RevocationList;
import kz.onkundik.signature.trust.TrustedKey;
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

    /** What the open file knows, and the keys by which its own institution signs. */
    public static Trusted of(OpenSchool school) {
        return new Trusted(
                new TrustedKeys(keysOf(school)),
                Authorities.of(school.file().trust().authorities(), listsOf(school)));
    }

    /** One's own keys are known without a word: that of the file, and those with which it issued its reports. */
    static List<TrustedKey> keysOf(OpenSchool school) {
        String institution = school.institution().uuid().toString();
        Stream<String> issuedBy = school.file().campaigns().stream()
                .flatMap(campaign -> school.file().work(campaign.id()).issued().stream())
                .flatMap(report -> report.files().stream())
                .map(IssuedReport.File::keySha256);
        Stream<String> own = OwnKeys.facts(school).stream().map(KeyFacts::spkiSha256);
        Stream<TrustedKey> ours =
                Stream.concat(own, issuedBy).distinct().map(key -> TrustedKey.given(institution, key));
        return Stream.concat(school.file().trust().keys().stream(), ours).toList();
    }

    static List<RevocationList> listsOf(OpenSchool school) {
        return school.file().trust().revocationLists().stream()
                .map(RevocationList::read)
                .toList();
    }
}
