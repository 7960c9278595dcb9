package kz.onkundik.operation;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import kz.onkundik.school.IssuedReport;
import kz.onkundik.school.MetRevision;
import kz.onkundik.signature.Authorities;
import kz.onkundik.signature.KeyFacts;
import kz.onkundik.signature.RevocationList;
import kz.onkundik.signature.trust.Trust;
import kz.onkundik.signature.trust.TrustedKey;
import kz.onkundik.signature.trust.TrustedKeys;

/**
 * Whom a person trusts, and what she has seen of them.
 *
 * @param keys of institutions, as they are known
 * @param authorities who vouch for the names in certificates
 * @param revisions of reports, as they were met
 */
public record Trusted(TrustedKeys keys, Authorities authorities, List<MetRevision> revisions) {
    /** Nobody is known. */
    public static final Trusted NOBODY = new Trusted(new TrustedKeys(List.of()), Authorities.NONE, List.of());

    /** What the open file knows, and the keys by which its own institution signs. */
    public static Trusted of(OpenSchool school) {
        return new Trusted(
                new TrustedKeys(keysOf(school)),
                Authorities.of(school.file().trust().authorities(), listsOf(school)),
                revisionsOf(school));
    }

    /** Also knows these revisions. */
    Trusted with(List<MetRevision> more) {
        return new Trusted(
                keys,
                authorities,
                Stream.concat(revisions.stream(), more.stream()).toList());
    }

    /** How a report stands beside those that its own key has signed, or one that is confirmed as its institution's. */
    public Succession succession(MetRevision met) {
        return Succession.of(
                met, revisions.stream().filter(other -> isBelieved(other, met)).toList());
    }

    private boolean isBelieved(MetRevision other, MetRevision met) {
        return other.keySha256().equals(met.keySha256())
                || keys.of(other.institution().toString(), other.keySha256()).trust() == Trust.CONFIRMED;
    }

    /** What others sent, and what the institution itself issued. */
    static List<MetRevision> revisionsOf(OpenSchool school) {
        UUID institution = school.institution().uuid();
        Stream<MetRevision> own = school.file().campaigns().stream()
                .flatMap(campaign -> school.file().work(campaign.id()).issued().stream()
                        .flatMap(report -> issued(institution, campaign.id(), report)));
        return Stream.concat(school.file().trust().met().stream(), own).toList();
    }

    private static Stream<MetRevision> issued(UUID institution, String campaign, IssuedReport report) {
        return report.files().stream()
                .map(file -> new MetRevision(
                        institution,
                        campaign,
                        report.report(),
                        report.revision(),
                        report.date(),
                        report.dataSha256(),
                        report.previousSha256(),
                        file.keySha256()));
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
