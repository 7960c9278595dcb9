package kz.onkundik.ui.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.onkundik.campaign.Item;
import kz.onkundik.problem.Problem;
import kz.onkundik.problem.Severity;
import kz.onkundik.school.Event;
import kz.onkundik.school.ItemAnswer;
import kz.onkundik.school.PlanRow;
import kz.onkundik.school.ReportKind;
import kz.onkundik.ui.common.PlanState;
import kz.onkundik.ui.common.Snapshot;

/** The lines of the plan, in the order of the letter; general rows last. */
final class PlanLines {
    private final Snapshot now;
    private final List<Problem> problems;

    private PlanLines(Snapshot now) {
        this.now = now;
        this.problems = now.problems(ReportKind.FINAL);
    }

    static List<PlanLine> of(Snapshot now) {
        var lines = new PlanLines(now);
        List<PlanLine> found = new ArrayList<>();
        for (ItemAnswer answer : now.answers()) {
            if (lines.isForSchools(answer.item())) {
                found.addAll(lines.of(answer));
            }
        }
        now.work().plan().stream()
                .filter(row -> row.items().isEmpty())
                .map(row -> lines.line(null, row, lines.eventsOf(row)))
                .forEach(found::add);
        return found;
    }

    /** What only departments carry out is no line of a school's plan. */
    private boolean isForSchools(Item item) {
        return item.levels().isEmpty()
                || item.levels().contains(now.institution().level());
    }

    private Stream<PlanLine> ofRows(ItemAnswer answer) {
        boolean one = answer.plan().size() == 1;
        return answer.plan().stream().map(row -> line(answer, row, one ? answer.events() : eventsOf(row)));
    }

    private List<PlanLine> of(ItemAnswer answer) {
        return answer.plan().isEmpty() || answer.state() == ItemAnswer.State.NOT_CONCERNED
                ? List.of(line(
                        answer, answer.plan().isEmpty() ? null : answer.plan().getFirst(), answer.events()))
                : ofRows(answer).toList();
    }

    private List<Event> eventsOf(PlanRow row) {
        return now.work().events().stream()
                .filter(event -> row.uuid().equals(event.planRow()))
                .toList();
    }

    private PlanLine line(ItemAnswer answer, PlanRow row, List<Event> events) {
        Item item = answer == null ? null : answer.item();
        PlanState state = state(answer, row, events);
        return new PlanLine(
                item,
                item == null
                        ? null
                        : item.concernFor(
                                now.institution().level(), now.institution().type()),
                row,
                state,
                reason(answer, row, state),
                item != null
                        && now.work()
                                .concern(item.id())
                                .filter(own -> !own.concerns())
                                .isPresent(),
                events.stream().map(Event::uuid).toList(),
                errors(events));
    }

    private PlanState state(ItemAnswer answer, PlanRow row, List<Event> events) {
        if (answer != null && answer.state() == ItemAnswer.State.NOT_CONCERNED) {
            return PlanState.NOT_CONCERNED;
        }
        boolean byLinks = answer != null && answer.item().answer() == Item.Answer.LINKS;
        boolean held = byLinks ? answer.state() == ItemAnswer.State.HELD : !events.isEmpty();
        if (held) {
            return PlanState.HELD;
        }
        return row == null ? PlanState.UNANSWERED : PlanState.of(row, now.today());
    }

    private static String reason(ItemAnswer answer, PlanRow row, PlanState state) {
        return switch (state) {
            case NOT_CONCERNED -> answer.reason();
            case NOT_HELD, POSTPONED -> row.outcome().reason();
            case HELD, PLANNED, PASSED, UNANSWERED -> "";
        };
    }

    private int errors(List<Event> events) {
        var ids = events.stream().map(Event::uuid).map(UUID::toString).collect(Collectors.toSet());
        return (int) problems.stream()
                .filter(problem -> problem.severity() == Severity.ERROR)
                .filter(problem -> problem.place().kind().equals("event")
                        && ids.contains(problem.place().id()))
                .count();
    }
}
