package kz.onkundik.school.check;

import java.util.stream.Stream;
import kz.onkundik.campaign.Timetable;
import kz.onkundik.problem.Problem;
import kz.onkundik.problem.Problem.Place;

/** Letters that contradict each other: a lower level may deliver later than the level above it must. */
final class DeadlineConflict implements Check {
    @Override
    public Stream<Problem> problems(Checked checked) {
        Timetable timetable = checked.timetable();
        return timetable.conflicts().stream()
                .map(conflict -> Problem.warning(
                        "deadline.conflict",
                        Place.of("deadline", conflict.lower().deadline().id()),
                        checked.campaign()
                                .levelLabel(conflict.lower().deadline().toLevel()),
                        conflict.lower().due(),
                        checked.campaign()
                                .levelLabel(conflict.higher().deadline().toLevel()),
                        conflict.higher().due(),
                        timetable.safeDate().orElseThrow()));
    }
}
