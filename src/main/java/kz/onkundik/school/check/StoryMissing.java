package kz.onkundik.school.check;

import java.util.stream.Stream;
import kz.onkundik.problem.Problem;
import kz.onkundik.problem.Problem.Place;

/** An event that does not say what was done and what came of it. */
final class StoryMissing implements Check {
    @Override
    public Stream<Problem> problems(Checked checked) {
        return checked.work().events().stream()
                .filter(event -> event.story().isBlank())
                .map(event -> Problem.warning(
                        "event.story-missing", new Place("event", event.uuid().toString(), "story"), event.title()));
    }
}
