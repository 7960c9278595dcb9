package kz.onkundik.school.check;

import java.util.stream.Stream;
import kz.onkundik.campaign.WorkingDays;
import kz.onkundik.campaign.WorkingDays.DayOff;
import kz.onkundik.problem.Problem;
import kz.onkundik.school.Occasion;

/** What falls on a weekend or a holiday: it may be meant so, or the day was mistyped. */
final class OnDayOff implements Check {
    @Override
    public Stream<Problem> problems(Checked checked) {
        return checked.occasions().stream()
                .filter(each -> each.date() != null)
                .flatMap(each -> WorkingDays.dayOff(each.date()).map(off -> problem(each, off)).stream());
    }

    private static Problem problem(Occasion occasion, DayOff off) {
        return off.holiday() == null
                ? Problem.hint(
                        "event.on-weekend",
                        Checked.place(occasion, "date"),
                        occasion.title(),
                        occasion.date(),
                        occasion.date().getDayOfWeek().getValue())
                : Problem.hint(
                        "event.on-holiday",
                        Checked.place(occasion, "date"),
                        occasion.title(),
                        occasion.date(),
                        off.holiday());
    }
}
