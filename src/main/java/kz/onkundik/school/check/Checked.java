package kz.onkundik.school.check;

import java.time.LocalDate;
import java.util.List;
import kz.onkundik.campaign.Campaign;
import kz.onkundik.campaign.Chain;
import kz.onkundik.school.Institution;
import kz.onkundik.school.ItemAnswer;
import kz.onkundik.school.ReportKind;
import kz.onkundik.school.Work;

/**
 * What the checks look at.
 *
 * @param kind the report that is to be made: a final one must answer everything
 * @param today the day on which it is looked at
 */
public record Checked(
        Campaign campaign, Chain chain, Institution institution, Work work, ReportKind kind, LocalDate today) {
    public List<ItemAnswer> answers() {
        return campaign.items().stream()
                .map(item -> ItemAnswer.of(item, institution, work))
                .toList();
    }
}
