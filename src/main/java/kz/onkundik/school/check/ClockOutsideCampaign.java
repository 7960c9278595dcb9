package kz.onkundik.school.check;

import java.util.stream.Stream;
import kz.onkundik.campaign.Campaign;
import kz.onkundik.problem.Problem;
import kz.onkundik.problem.Problem.Place;

/**
 * A computer whose clock stands in another year than the campaign: days left and dates of reports would be wrong. A file
 * may also be opened years later, so it is only a hint; a fictional file has its own day.
 */
final class ClockOutsideCampaign implements Check {
    /** A campaign is prepared in the months before it, and closed in those after, also over the turn of a year. */
    private static final int MONTHS = 3;

    @Override
    public Stream<Problem> problems(Checked checked) {
        Campaign campaign = checked.campaign();
        boolean otherYear = checked.today().getYear() < campaign.start().getYear()
                || checked.today().getYear() > campaign.end().getYear();
        boolean farAway = checked.today().isBefore(campaign.start().minusMonths(MONTHS))
                || checked.today().isAfter(campaign.end().plusMonths(MONTHS));
        return otherYear && farAway && !checked.institution().fictional()
                ? Stream.of(Problem.hint(
                        "clock.outside-campaign",
                        Place.of("clock", ""),
                        checked.today(),
                        campaign.start(),
                        campaign.end()))
                : Stream.empty();
    }
}
