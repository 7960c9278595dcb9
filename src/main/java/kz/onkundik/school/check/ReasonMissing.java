package kz.onkundik.school.check;

import java.util.stream.Stream;
import kz.onkundik.problem.Problem;
import kz.onkundik.problem.Problem.Place;

/** What was not held, postponed or set aside by our own word needs a reason. */
final class ReasonMissing implements Check {
    @Override
    public Stream<Problem> problems(Checked checked) {
        return checked.answers().stream()
                .filter(answer -> answer.reason().isBlank())
                .filter(answer -> switch (answer.state()) {
                    case NOT_HELD, POSTPONED -> true;
                    case NOT_CONCERNED ->
                        checked.work().concern(answer.item().id()).isPresent();
                    case HELD, PLANNED, UNANSWERED -> false;
                })
                .map(answer -> Problem.error(
                        "item.reason-missing",
                        new Place("item", answer.item().id(), "reason"),
                        answer.item().number()));
    }
}
