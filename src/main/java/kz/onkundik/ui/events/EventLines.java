package kz.onkundik.ui.events;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import kz.onkundik.campaign.Item;
import kz.onkundik.problem.Problem;
import kz.onkundik.problem.Severity;
import kz.onkundik.school.Event;
import kz.onkundik.school.ItemAnswer;
import kz.onkundik.school.PlanRow;
import kz.onkundik.school.ReportKind;
import kz.onkundik.school.RowEvents;
import kz.onkundik.ui.common.PlanState;
import kz.onkundik.ui.common.Snapshot;

/** All lines of the list: the completed events, and what of the plan no event answers. */
final class EventLines {
    private final Snapshot now;
    private final Map<String, Severity> worst = new HashMap<>();

    private EventLines(Snapshot now) {
        this.now = now;
        for (Problem problem : now.problems(ReportKind.FINAL)) {
            worst.merge(
                    problem.place().id(), problem.severity(), (one, other) -> one.compareTo(other) <= 0 ? one : other);
        }
    }

    /** By day; what has no day stands last. */
    static List<EventLine> of(Snapshot now) {
        var lines = new EventLines(now);
        List<EventLine> all = new ArrayList<>();
        now.work().events().stream().map(lines::line).forEach(all::add);
        var answered = new RowEvents(now.work());
        Set<String> notOurs = now.answers().stream()
                .filter(answer -> answer.state() == ItemAnswer.State.NOT_CONCERNED)
                .map(answer -> answer.item().id())
                .collect(Collectors.toSet());
        now.work().plan().stream()
                .filter(row -> answered.of(row).isEmpty())
                .filter(row -> row.items().isEmpty() || !notOurs.containsAll(row.items()))
                .map(lines::line)
                .forEach(all::add);
        all.sort(Comparator.comparing(EventLine::date, Comparator.nullsLast(Comparator.naturalOrder()))
                .thenComparing(EventLine::start, Comparator.nullsLast(Comparator.naturalOrder())));
        return all;
    }

    private EventLine line(Event event) {
        return new EventLine(
                event.uuid(),
                true,
                PlanState.HELD,
                event.date(),
                event.start(),
                false,
                event.title(),
                event.items(),
                numbers(event.items()),
                worst(event.uuid()),
                event.photos().size(),
                event.publications().size());
    }

    private EventLine line(PlanRow row) {
        return new EventLine(
                row.uuid(),
                false,
                state(row),
                row.date(),
                row.start(),
                false,
                row.title(),
                row.items(),
                numbers(row.items()),
                worst(row.uuid()),
                0,
                0);
    }

    /** That it was held is not enough here: the event itself is still to be written. */
    private PlanState state(PlanRow row) {
        PlanState state = PlanState.of(row, now.today());
        return state == PlanState.HELD ? PlanState.PASSED : state;
    }

    private Severity worst(UUID uuid) {
        return worst.get(uuid.toString());
    }

    private List<Integer> numbers(List<String> items) {
        return items.stream()
                .flatMap(item -> now.campaign().item(item).stream())
                .map(Item::number)
                .toList();
    }
}
