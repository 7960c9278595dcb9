package kz.onkundik.school.check;

import java.util.stream.Stream;
import kz.onkundik.campaign.Item;
import kz.onkundik.problem.Problem;
import kz.onkundik.problem.Problem.Place;

/** A number that the letter asks for and nobody has typed; a typed 0 is an answer. */
final class RequiredCountEmpty implements Check {
    @Override
    public Stream<Problem> problems(Checked checked) {
        return checked.work().events().stream()
                .flatMap(event -> event.items().stream()
                        .flatMap(item -> checked.campaign().item(item).stream())
                        .flatMap(item -> item.indicators().stream())
                        .filter(asked -> asked.required() && !event.counts().containsKey(asked.indicator()))
                        .map(Item.Asked::indicator)
                        .distinct()
                        .flatMap(id -> checked.campaign().indicator(id).stream())
                        .map(indicator -> Problem.warning(
                                "count.empty",
                                new Place("event", event.uuid().toString(), "counts." + indicator.id()),
                                event.title(),
                                indicator.label())));
    }
}
