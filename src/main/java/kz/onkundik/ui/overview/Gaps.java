package kz.onkundik.ui.overview;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import kz.onkundik.problem.Problem;
import kz.onkundik.problem.Severity;
import kz.onkundik.school.Event;
import kz.onkundik.school.PlanRow;
import kz.onkundik.ui.common.Snapshot;

/** What is missing, by the item and the event that it is about. */
final class Gaps {
    private final Map<String, Integer> mistakesOfItem = new HashMap<>();
    private final Map<String, Integer> mistakesOfEvent = new HashMap<>();
    private final Map<String, Integer> linksOfItem = new HashMap<>();

    Gaps(Snapshot now) {
        Map<String, List<String>> itemsOf = now.work().events().stream()
                .collect(Collectors.toMap(event -> event.uuid().toString(), Event::items, (one, _) -> one));
        itemsOf.putAll(now.work().plan().stream()
                .collect(Collectors.toMap(row -> row.uuid().toString(), PlanRow::items, (one, _) -> one)));
        for (Problem problem : now.missing()) {
            String id = problem.place().id();
            List<String> items =
                    problem.place().kind().equals("item") ? List.of(id) : itemsOf.getOrDefault(id, List.of());
            if (problem.severity() == Severity.ERROR) {
                items.forEach(item -> mistakesOfItem.merge(item, 1, Integer::sum));
                mistakesOfEvent.merge(id, 1, Integer::sum);
            } else if (problem.place().field().equals("links.new")) {
                items.forEach(item -> linksOfItem.merge(item, 1, Integer::sum));
            }
        }
    }

    /** How many mistakes stand in an item's events and rows. */
    int mistakes(String item) {
        return mistakesOfItem.getOrDefault(item, 0);
    }

    /** Whether a mistake stands in this event. */
    boolean isMistaken(Event event) {
        return mistakesOfEvent.containsKey(event.uuid().toString());
    }

    /** Whether a link is missing that the letter wants of an item. */
    boolean lacksLink(String item) {
        return linksOfItem.containsKey(item);
    }
}
