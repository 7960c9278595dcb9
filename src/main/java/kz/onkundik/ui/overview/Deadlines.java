package kz.onkundik.ui.overview;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import kz.onkundik.campaign.Timetable;
import kz.onkundik.problem.Problem;
import kz.onkundik.school.ReportKind;
import kz.onkundik.ui.common.Snapshot;

/**
 * The way of the report up, letter by letter, and what is wrong with its days.
 *
 * @param isOwnKnown whether the letter that was sent to the institution is there
 * @param steps from the lowest to the highest
 * @param conflicts steps that may end later than the higher one that needs them
 * @param safe the day that is in time whatever the letters mean; empty where no letter sets a day
 * @param pressing what is near, missed, or wrong with the clock
 */
record Deadlines(
        LocalDate today,
        boolean isOwnKnown,
        List<Step> steps,
        List<Timetable.Conflict> conflicts,
        Optional<LocalDate> safe,
        List<Problem> pressing) {

    /**
     * One step.
     *
     * @param daysLeft from today; negative when its day is over
     * @param isTooEarly whether a lower step may end later than this one needs it
     * @param isDelivered whether our final report of it is issued
     */
    record Step(Timetable.Step step, long daysLeft, boolean isTooEarly, boolean isDelivered) {}

    static Deadlines of(Snapshot now) {
        var timetable = Timetable.of(
                now.campaign(),
                now.chain(),
                now.institution().level(),
                now.institution().type());
        List<Timetable.Conflict> conflicts = timetable.conflicts();
        boolean delivered = isFinalIssued(now);
        List<Step> steps = timetable.steps().stream()
                .map(step -> new Step(
                        step,
                        ChronoUnit.DAYS.between(now.today(), step.due()),
                        conflicts.stream()
                                .anyMatch(conflict -> conflict.higher().equals(step)),
                        delivered && timetable.own().filter(step::equals).isPresent()))
                .toList();
        List<Problem> pressing = now.missing().stream()
                .filter(Deadlines::isAbout)
                .filter(problem -> !problem.code().equals("deadline.conflict"))
                .toList();
        return new Deadlines(
                now.today(), timetable.own().isPresent(), steps, conflicts, timetable.safeDate(), pressing);
    }

    /** Whether a problem is told here: of the letters' days, or of the clock that they are counted with. */
    static boolean isAbout(Problem problem) {
        return problem.place().kind().equals("deadline")
                || problem.place().kind().equals("clock");
    }

    private static boolean isFinalIssued(Snapshot now) {
        return now.work().issued().stream().anyMatch(report -> report.kind() == ReportKind.FINAL);
    }

    /** Whether there is anything to say of them beyond the days themselves. */
    boolean isTroubled() {
        return !conflicts.isEmpty() || !pressing.isEmpty();
    }
}
