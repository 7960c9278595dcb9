package kz.onkundik.school.check;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.onkundik.campaign.Indicator;
import kz.onkundik.problem.Problem;
import kz.onkundik.problem.Problem.Place;
import kz.onkundik.school.Event;

/**
 * Parts that exclude each other (grades) and do not add up: together above the whole, or, when each of them is typed,
 * other than the whole.
 */
final class WrongSum implements Check {
    @Override
    public Stream<Problem> problems(Checked checked) {
        Map<String, List<Indicator>> groups = checked.campaign().indicators().stream()
                .filter(indicator -> indicator.partOf() != null && indicator.disjoint() != null)
                .collect(Collectors.groupingBy(indicator -> indicator.partOf() + "/" + indicator.disjoint()));
        return checked.work().events().stream()
                .flatMap(event -> groups.values().stream()
                        .filter(parts ->
                                event.counts().containsKey(parts.getFirst().partOf()))
                        .filter(parts -> isWrong(event, parts))
                        .map(parts -> problem(checked, event, parts)));
    }

    private static boolean isWrong(Event event, List<Indicator> parts) {
        long whole = event.counts().get(parts.getFirst().partOf());
        long sum = sum(event, parts);
        boolean allTyped = parts.stream().allMatch(part -> event.counts().containsKey(part.id()));
        return sum > whole || (allTyped && sum != whole);
    }

    private static long sum(Event event, List<Indicator> parts) {
        return parts.stream()
                .mapToLong(part -> event.counts().getOrDefault(part.id(), 0L))
                .sum();
    }

    private static Problem problem(Checked checked, Event event, List<Indicator> parts) {
        String whole = parts.getFirst().partOf();
        return Problem.error(
                "count.wrong-sum",
                new Place("event", event.uuid().toString(), "counts." + whole),
                event.title(),
                sum(event, parts),
                checked.campaign().indicator(whole).orElseThrow().label(),
                event.counts().get(whole));
    }
}
