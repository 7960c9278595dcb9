package kz.onkundik.school.check;

import java.util.stream.Stream;
import kz.onkundik.problem.Problem;
import kz.onkundik.problem.Problem.Place;

/** An event on a day that is not one of the campaign's. */
final class EventOutsideCampaign implements Check {
    @Override
    public Stream<Problem> problems(Checked checked) {
        return checked.work().events().stream()
                .filter(event -> !checked.campaign().includes(event.date()))
                .map(event -> Problem.warning(
                        "event.outside-campaign",
                        new Place("event", event.uuid().toString(), "date"),
                        event.title(),
                        event.date(),
                        checked.campaign().start(),
                        checked.campaign().end()));
    }
}
