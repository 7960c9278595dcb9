package kz.onkundik.school.check;

import java.util.List;
import java.util.stream.Stream;
import kz.onkundik.problem.Problem;
import kz.onkundik.problem.Problem.Place;
import kz.onkundik.school.Event;

/** A link that is not a web address: it would not open from the report. */
final class LinkMalformed implements Check {
    @Override
    public Stream<Problem> problems(Checked checked) {
        Stream<Problem> ofEvents = checked.work().events().stream()
                .flatMap(event -> malformed(event.publications())
                        .map(url -> Problem.error(
                                "link.malformed",
                                new Place("event", event.uuid().toString(), "links"),
                                event.title(),
                                url)));
        Stream<Problem> ofReport = malformed(checked.work().draft().publications())
                .map(url -> Problem.error("report.link-malformed", new Place("report", "", "links"), url));
        return Stream.concat(ofEvents, ofReport);
    }

    private static Stream<String> malformed(List<Event.Publication> publications) {
        return publications.stream().map(Event.Publication::url).filter(url -> !WebAddress.isValid(url));
    }
}
