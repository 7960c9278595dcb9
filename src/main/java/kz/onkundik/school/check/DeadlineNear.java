package kz.onkundik.school.check;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.stream.Stream;
import kz.onkundik.problem.Problem;
import kz.onkundik.problem.Problem.Place;

/** The safe day is near, and the final report is not issued yet. */
final class DeadlineNear implements Check {
    /** From so many days before it is said. */
    static final int DAYS = 3;

    @Override
    public Stream<Problem> problems(Checked checked) {
        return checked.isFinalIssued()
                ? Stream.empty()
                : checked.timetable().safeDate().stream().flatMap(safe -> problem(checked.today(), safe));
    }

    private static Stream<Problem> problem(LocalDate today, LocalDate safe) {
        long left = ChronoUnit.DAYS.between(today, safe);
        if (left < 0 || left > DAYS) {
            return Stream.empty();
        }
        var place = Place.of("deadline", "");
        return Stream.of(
                left == 0
                        ? Problem.warning("deadline.today", place, safe)
                        : Problem.warning("deadline.near", place, safe, left));
    }
}
