package kz.onkundik.school.check;

import java.util.stream.Stream;
import kz.onkundik.problem.Problem;
import kz.onkundik.problem.Problem.Place;

/** A part that is larger than what it is a part of. */
final class PartAboveWhole implements Check {
    @Override
    public Stream<Problem> problems(Checked checked) {
        return checked.work().events().stream()
                .flatMap(event -> checked.campaign().indicators().stream()
                        .filter(part -> part.partOf() != null)
                        .filter(part -> event.counts().containsKey(part.id())
                                && event.counts().containsKey(part.partOf())
                                && event.counts().get(part.id())
                                        > event.counts().get(part.partOf()))
                        .map(part -> Problem.error(
                                "count.part-above-whole",
                                new Place("event", event.uuid().toString(), "counts." + part.id()),
                                event.title(),
                                part.label(),
                                event.counts().get(part.id()),
                                checked.campaign()
                                        .indicator(part.partOf())
                                        .orElseThrow()
                                        .label(),
                                event.counts().get(part.partOf()))));
    }
}
