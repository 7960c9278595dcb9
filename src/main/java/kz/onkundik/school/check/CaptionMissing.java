package kz.onkundik.school.check;

import java.util.stream.Stream;
import kz.onkundik.problem.Problem;
import kz.onkundik.problem.Problem.Place;

/** A photo without words of what it shows: the event's title stands in for them, the same under each. */
final class CaptionMissing implements Check {
    @Override
    public Stream<Problem> problems(Checked checked) {
        return checked.work().events().stream().flatMap(event -> {
            long count = event.photos().stream()
                    .filter(photo -> photo.caption().isBlank())
                    .count();
            return count == 0
                    ? Stream.empty()
                    : Stream.of(Problem.hint(
                            "photo.caption-missing",
                            new Place("event", event.uuid().toString(), "photos"),
                            event.title(),
                            count));
        });
    }
}
