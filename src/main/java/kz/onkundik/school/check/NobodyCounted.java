package kz.onkundik.school.check;

import java.util.stream.Stream;
import kz.onkundik.problem.Problem;
import kz.onkundik.school.Event;

/** An event with no number at all, or with zeros only. A number that the letter asks for has a rule of its own. */
final class NobodyCounted implements Check {
    @Override
    public Stream<Problem> problems(Checked checked) {
        return checked.work().events().stream().flatMap(event -> problem(checked, event));
    }

    private static Stream<Problem> problem(Checked checked, Event event) {
        var place = new Problem.Place("event", event.uuid().toString(), "counts");
        if (event.counts().isEmpty()) {
            boolean asked = event.items().stream()
                    .flatMap(item -> checked.campaign().item(item).stream())
                    .flatMap(item -> item.indicators().stream())
                    .anyMatch(each -> each.required());
            return asked ? Stream.empty() : Stream.of(Problem.warning("count.none", place, event.title()));
        }
        boolean zeros = event.counts().values().stream().allMatch(count -> count == 0);
        return zeros ? Stream.of(Problem.hint("count.all-zero", place, event.title())) : Stream.empty();
    }
}
