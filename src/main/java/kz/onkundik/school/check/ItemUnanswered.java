package kz.onkundik.school.check;

import java.util.stream.Stream;
import kz.onkundik.problem.Problem;
import kz.onkundik.problem.Problem.Place;
import kz.onkundik.school.ReportKind;

/** An item without an answer stops the final report; an interim one only says so. */
final class ItemUnanswered implements Check {
    @Override
    public Stream<Problem> problems(Checked checked) {
        return checked.answers().stream()
                .filter(answer -> !answer.state().isAnswer())
                .map(answer -> {
                    Place place = Place.of("item", answer.item().id());
                    int number = answer.item().number();
                    return checked.kind() == ReportKind.FINAL
                            ? Problem.error("item.unanswered", place, number)
                            : Problem.hint("item.unanswered", place, number);
                });
    }

    /** Whether a problem is one of this rule's. */
    static boolean found(Problem problem) {
        return problem.code().equals("item.unanswered");
    }
}
