package kz.onkundik.school.check;

import java.util.stream.Stream;
import kz.onkundik.problem.Problem;
import kz.onkundik.problem.Problem.Place;
import kz.onkundik.school.PlanRow;

/** What was not held, postponed or set aside by our own word needs a reason. */
final class ReasonMissing implements Check {
    @Override
    public Stream<Problem> problems(Checked checked) {
        Stream<Problem> ofItems = checked.answers().stream()
                .filter(answer -> checked.work()
                        .concern(answer.item().id())
                        .filter(own -> !own.concerns() && own.reason().isBlank())
                        .isPresent())
                .map(answer -> Problem.error(
                        "item.reason-missing",
                        new Place("item", answer.item().id(), "reason"),
                        answer.item().number()));
        Stream<Problem> ofRows = checked.work().plan().stream()
                .filter(row -> row.outcome() != null
                        && row.outcome().state() != PlanRow.State.HELD
                        && row.outcome().reason().isBlank()
                        && checked.rowEvents().of(row).isEmpty())
                .map(row -> Problem.error(
                        "planned.reason-missing", new Place("plan", row.uuid().toString(), "reason"), row.title()));
        return Stream.concat(ofItems, ofRows);
    }
}
