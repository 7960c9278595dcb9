package kz.onkundik.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kz.onkundik.campaign.Campaign;
import kz.onkundik.campaign.Letter;
import kz.onkundik.school.Institution;
import kz.onkundik.school.ItemAnswer;
import kz.onkundik.school.ReportDraft;
import kz.onkundik.school.ReportKind;
import kz.onkundik.school.Work;

/**
 * A report as it stands at one moment: all that is printed and attached, and nothing that depends on the language it is
 * printed in. Photos without consent are not in it; only their number is.
 *
 * @param report the UUID that all revisions of this institution's report on this campaign share
 * @param revision from 1
 * @param previousSha256 the SHA-256 of the data of the revision before, or null for the first
 * @param number the outgoing number, or empty
 * @param date the report's date
 * @param campaign the definitions that it uses
 * @param letters the lower letters it answers to, from the highest to the lowest
 * @param work plan, events, own words; without drafts of another revision
 * @param withheldPhotos event to the number of its photos that stay in the school
 */
public record ReportContent(
        UUID report,
        int revision,
        ReportKind kind,
        String previousSha256,
        String number,
        LocalDate date,
        Campaign campaign,
        List<Letter> letters,
        Institution institution,
        Work work,
        Map<UUID, Integer> withheldPhotos) {

    public List<ItemAnswer> answers(String section) {
        return campaign.items().stream()
                .filter(item -> item.section().equals(section))
                .map(item -> ItemAnswer.of(item, institution, work))
                .toList();
    }

    public ReportDraft draft() {
        return work.draft();
    }
}
