package kz.onkundik.school.check;

import java.util.stream.Stream;
import kz.onkundik.problem.Problem;
import kz.onkundik.problem.Problem.Place;

/** A photo without consent stays in the school; the report does not show it. */
final class ConsentMissing implements Check {
    @Override
    public Stream<Problem> problems(Checked checked) {
        return checked.work().events().stream().flatMap(event -> {
            long count = event.photos().stream()
                    .filter(photo -> !photo.consent().mayLeave())
                    .count();
            return count == 0
                    ? Stream.empty()
                    : Stream.of(Problem.warning(
                            "photo.consent-missing",
                            new Place("event", event.uuid().toString(), "photos"),
                            event.title(),
                            count));
        });
    }
}
