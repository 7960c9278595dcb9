package kz.onkundik.school.check;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.stream.Stream;
import kz.onkundik.campaign.Timetable.Step;
import kz.onkundik.problem.Problem;
import kz.onkundik.problem.Problem.Place;

/** The safe day, or the very day of our own letter, is over, and the final report is not issued yet. */
final class DeadlineMissed implements Check {
    @Override
    public Stream<Problem> problems(Checked checked) {
        return checked.isFinalIssued()
                ? Stream.empty()
                : checked.timetable().own().stream()
                        .flatMap(own -> problem(
                                checked, own, checked.timetable().safeDate().orElseThrow()));
    }

    private static Stream<Problem> problem(Checked checked, Step own, LocalDate safe) {
        LocalDate today = checked.today();
        var place = Place.of("deadline", own.deadline().id());
        if (today.isAfter(own.due())) {
            return Stream.of(Problem.warning(
                    "deadline.missed",
                    place,
                    checked.campaign().levelLabel(own.deadline().toLevel()),
                    own.due(),
                    ChronoUnit.DAYS.between(own.due(), today)));
        }
        return today.isAfter(safe)
                ? Stream.of(Problem.warning("deadline.safe-passed", place, safe, own.due()))
                : Stream.empty();
    }
}
