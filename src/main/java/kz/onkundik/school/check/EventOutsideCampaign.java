package kz.onkundik.school.check;

import java.util.stream.Stream;
import kz.onkundik.problem.Problem;

/** What was held, or is to be held, on a day that is not one of the campaign's. */
final class EventOutsideCampaign implements Check {
    @Override
    public Stream<Problem> problems(Checked checked) {
        return checked.occasions().stream()
                .filter(each -> each.date() != null && !checked.campaign().includes(each.date()))
                .map(each -> Problem.warning(
                        "event.outside-campaign",
                        Checked.place(each, "date"),
                        each.title(),
                        each.date(),
                        checked.campaign().start(),
                        checked.campaign().end()));
    }
}
