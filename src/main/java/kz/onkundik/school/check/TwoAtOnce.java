package kz.onkundik.school.check;

import java.util.stream.Stream;
import kz.onkundik.problem.Problem;
import kz.onkundik.school.Clash;
import kz.onkundik.school.Occasion;

/** Two events at one time at one place, or under one person; a clash that was let stand is none. */
final class TwoAtOnce implements Check {
    @Override
    public Stream<Problem> problems(Checked checked) {
        return checked.work().clashes().stream().map(TwoAtOnce::problem);
    }

    private static Problem problem(Clash clash) {
        Occasion second = clash.second();
        return switch (clash.kind()) {
            case PLACE ->
                Problem.warning(
                        "event.same-place",
                        Checked.place(second, "place"),
                        second.title(),
                        clash.first().title(),
                        second.date(),
                        clash.what());
            case PERSON ->
                Problem.warning(
                        "event.same-person",
                        Checked.place(second, "in-charge"),
                        second.title(),
                        clash.first().title(),
                        second.date(),
                        clash.what());
        };
    }
}
