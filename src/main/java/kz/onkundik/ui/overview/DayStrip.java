package kz.onkundik.ui.overview;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import kz.onkundik.campaign.Campaign;
import kz.onkundik.campaign.WorkingDays;
import kz.onkundik.problem.Problem.Place;
import kz.onkundik.report.ItemLabels;
import kz.onkundik.school.Occasion;
import kz.onkundik.school.PlanRow;
import kz.onkundik.school.RowEvents;
import kz.onkundik.ui.common.Snapshot;
import kz.onkundik.ui.common.StateIcon;

/**
 * The days from the campaign's first to the last day that a letter sets, with what stands on them.
 *
 * @param inWeeks whether each period is a week: of more than {@value #MOST_DAYS} days
 */
record DayStrip(List<Period> periods, boolean inWeeks) {
    private static final int MOST_DAYS = 42;

    /** A day that a letter sets much later than the campaign must not squeeze the campaign's own days. */
    private static final int DAYS_AFTER = 60;

    /** Today is shown when it is so near. */
    private static final int DAYS_BESIDE = 7;

    /** The label of what answers no item, as papers have it. */
    private static final String GENERAL = "\u2013";

    /**
     * A day or a week.
     *
     * @param to its last day
     * @param isOff whether it is a single day on which offices do not work
     */
    record Period(
            LocalDate from,
            LocalDate to,
            boolean inCampaign,
            boolean isOff,
            boolean isToday,
            boolean isSafe,
            List<Mark> marks) {
        private boolean has(LocalDate day) {
            return day != null && !day.isBefore(from) && !day.isAfter(to);
        }
    }

    /**
     * Something on a day.
     *
     * @param label the numbers of the items that it answers
     * @param place where it is seen whole
     */
    record Mark(String label, StateIcon sign, Occasion occasion, Place place) {}

    static DayStrip of(Snapshot now, Deadlines deadlines, Gaps gaps) {
        Campaign campaign = now.campaign();
        LocalDate latest = campaign.end().plusDays(DAYS_AFTER);
        LocalDate start = campaign.start();
        LocalDate end = Stream.concat(
                        Stream.of(campaign.end()),
                        deadlines.steps().stream().map(step -> step.step().due()))
                .filter(day -> !day.isAfter(latest))
                .max(LocalDate::compareTo)
                .orElseThrow();
        if (now.today().isAfter(end) && !now.today().isAfter(end.plusDays(DAYS_BESIDE))) {
            end = now.today();
        } else if (now.today().isBefore(start) && !now.today().isBefore(start.minusDays(DAYS_BESIDE))) {
            start = now.today();
        }
        boolean weeks = ChronoUnit.DAYS.between(start, end) >= MOST_DAYS;
        List<Mark> marks = marks(now, gaps);
        List<Period> periods = new ArrayList<>();
        for (LocalDate from = start; !from.isAfter(end); ) {
            LocalDate to = weeks ? from.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY)) : from;
            periods.add(period(now, deadlines, from, to, marks));
            from = to.plusDays(1);
        }
        return new DayStrip(List.copyOf(periods), weeks);
    }

    private static Period period(Snapshot now, Deadlines deadlines, LocalDate from, LocalDate to, List<Mark> marks) {
        var bare = new Period(from, to, false, false, false, false, List.of());
        return new Period(
                from,
                to,
                !to.isBefore(now.campaign().start())
                        && !from.isAfter(now.campaign().end()),
                from.equals(to) && !WorkingDays.isWorkingDay(from),
                bare.has(now.today()),
                deadlines.safe().filter(bare::has).isPresent(),
                marks.stream().filter(mark -> bare.has(mark.occasion().date())).toList());
    }

    private static List<Mark> marks(Snapshot now, Gaps gaps) {
        var labels = new ItemLabels(now.campaign());
        var rowEvents = new RowEvents(now.work());
        return Occasion.of(now.work()).stream()
                .filter(occasion -> occasion.date() != null)
                .map(occasion -> new Mark(
                        label(now.campaign(), labels, occasion),
                        sign(occasion, now.today(), rowEvents, gaps),
                        occasion,
                        Place.of(
                                occasion.isHeld() ? "event" : "plan",
                                occasion.uuid().toString())))
                .toList();
    }

    private static String label(Campaign campaign, ItemLabels labels, Occasion occasion) {
        List<String> numbers = occasion.items().stream()
                .flatMap(id -> campaign.item(id).stream())
                .map(labels::of)
                .toList();
        return numbers.isEmpty() ? GENERAL : String.join(", ", numbers);
    }

    private static StateIcon sign(Occasion occasion, LocalDate today, RowEvents rowEvents, Gaps gaps) {
        if (occasion.isHeld()) {
            return gaps.isMistaken(occasion.event()) ? StateIcon.ERROR : StateIcon.HELD;
        }
        PlanRow row = occasion.row();
        if (!rowEvents.isOpen(row)) {
            return StateIcon.valueOf(row.outcome().state().name());
        }
        return row.date().isAfter(today) ? StateIcon.PLANNED : StateIcon.UNANSWERED;
    }

    /** The place of a day among the periods; the nearest for a day beside them. */
    int indexOf(LocalDate day) {
        int index = 0;
        while (index < periods.size() - 1 && day.isAfter(periods.get(index).to())) {
            index++;
        }
        return index;
    }
}
