package kz.onkundik.school;

import java.time.LocalDate;
import java.util.UUID;

/**
 * One revision of an institution's report, as a signed file that was met names it.
 *
 * @param report the UUID that all revisions of this institution's report on this campaign share
 * @param revision from 1
 * @param dataSha256 the SHA-256 of the attached data
 * @param previousSha256 that of the revision before, or null for the first
 * @param keySha256 the SHA-256 of the SubjectPublicKeyInfo of the key that signed
 */
public record MetRevision(
        UUID institution,
        String campaign,
        UUID report,
        int revision,
        LocalDate date,
        String dataSha256,
        String previousSha256,
        String keySha256) {

    /** Whether both are an institution's word on the same campaign. */
    public boolean isOnTheSame(MetRevision other) {
        return institution.equals(other.institution) && campaign.equals(other.campaign);
    }

    /** Whether both cannot stand in one chain: two beginnings, two of one number, or a successor of something else. */
    public boolean contradicts(MetRevision other) {
        return !report.equals(other.report)
                || (revision == other.revision && !dataSha256.equals(other.dataSha256))
                || passesOver(other, this)
                || passesOver(this, other);
    }

    /** Whether the number is the next one, but the predecessor that is named another. */
    private static boolean passesOver(MetRevision next, MetRevision before) {
        return next.revision == before.revision + 1 && !before.dataSha256.equals(next.previousSha256);
    }
}
