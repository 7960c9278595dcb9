package kz.onkundik.school.check;

import java.util.stream.Stream;
import kz.onkundik.problem.Problem;
import kz.onkundik.problem.Problem.Place;
import kz.onkundik.school.PlanRow;

/** What was planned for a day that is over, or is today, and of which nothing is recorded yet. */
final class PlannedNotHeld implements Check {
    @Override
    public Stream<Problem> problems(Checked checked) {
        return checked.work().plan().stream()
                .filter(row -> row.date() != null
                        && !row.date().isAfter(checked.today())
                        && checked.rowEvents().isOpen(row))
                .map(row -> problem(row, row.date().equals(checked.today())));
    }

    private static Problem problem(PlanRow row, boolean isToday) {
        var place = Place.of("plan", row.uuid().toString());
        return isToday
                ? Problem.hint("planned.today", place, row.title())
                : Problem.warning("planned.day-passed", place, row.title(), row.date());
    }
}
