package kz.onkundik.school.check;

import java.util.stream.Stream;
import kz.onkundik.problem.Problem;
import kz.onkundik.problem.Problem.Place;

/** More people than the institution has. */
final class AboveContingent implements Check {
    @Override
    public Stream<Problem> problems(Checked checked) {
        return checked.work().events().stream()
                .flatMap(event -> event.counts().entrySet().stream()
                        .filter(count -> checked.work().contingent().containsKey(count.getKey())
                                && count.getValue()
                                        > checked.work().contingent().get(count.getKey()))
                        .flatMap(count -> checked.campaign().indicator(count.getKey()).stream()
                                .map(indicator -> Problem.warning(
                                        "count.above-contingent",
                                        new Place("event", event.uuid().toString(), "counts." + indicator.id()),
                                        event.title(),
                                        indicator.label(),
                                        count.getValue(),
                                        checked.work().contingent().get(indicator.id())))));
    }
}
