package kz.onkundik.school.check;

import java.util.stream.Stream;
import kz.onkundik.problem.Problem;
import kz.onkundik.problem.Problem.Place;

/** A link that is not a web address: it would not open from the report. */
final class LinkMalformed implements Check {
    @Override
    public Stream<Problem> problems(Checked checked) {
        return checked.work().events().stream()
                .flatMap(event -> event.publications().stream()
                        .filter(publication -> !WebAddress.isValid(publication.url()))
                        .map(publication -> Problem.error(
                                "link.malformed",
                                new Place("event", event.uuid().toString(), "links"),
                                event.title(),
                                publication.url())));
    }
}
