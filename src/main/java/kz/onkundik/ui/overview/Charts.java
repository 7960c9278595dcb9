package kz.onkundik.ui.overview;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import kz.onkundik.campaign.Campaign;
import kz.onkundik.school.Event;
import kz.onkundik.school.PlanRow;
import kz.onkundik.school.RowEvents;
import kz.onkundik.school.Totals;
import kz.onkundik.ui.common.Snapshot;

/**
 * Who took part on each day of the campaign, or in each week of one that is longer than {@value #MOST_DAYS} days, as
 * papers have it.
 */
record Charts(List<Bar> bars, boolean inWeeks) {
    private static final int MOST_DAYS = 14;

    /** What the charts compare. */
    enum Kind {
        DAYS,
        ITEMS,
        PLAN
    }

    /**
     * A day or a week.
     *
     * @param to its last day within the campaign
     * @param isAhead whether something is still to be held, and nothing was yet
     */
    record Bar(LocalDate from, LocalDate to, boolean isToday, long children, long adults, boolean isAhead) {
        long people() {
            return children + adults;
        }
    }

    static Charts of(Snapshot now) {
        Campaign campaign = now.campaign();
        boolean weeks = ChronoUnit.DAYS.between(campaign.start(), campaign.end()) >= MOST_DAYS;
        var rowEvents = new RowEvents(now.work());
        List<PlanRow> open = now.work().plan().stream()
                .filter(row -> row.date() != null && rowEvents.isOpen(row))
                .toList();
        List<Bar> bars = new ArrayList<>();
        for (LocalDate from = campaign.start(); !from.isAfter(campaign.end()); ) {
            LocalDate last = weeks ? from.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY)) : from;
            LocalDate to = last.isAfter(campaign.end()) ? campaign.end() : last;
            bars.add(bar(now, open, from, to));
            from = to.plusDays(1);
        }
        return new Charts(List.copyOf(bars), weeks);
    }

    private static Bar bar(Snapshot now, List<PlanRow> open, LocalDate from, LocalDate to) {
        List<Event> events = now.work().events().stream()
                .filter(event -> lies(event.date(), from, to))
                .toList();
        return new Bar(
                from,
                to,
                lies(now.today(), from, to),
                events.stream()
                        .mapToLong(event -> Totals.children(now.campaign(), event.counts()))
                        .sum(),
                events.stream()
                        .mapToLong(event -> Totals.adults(now.campaign(), event.counts()))
                        .sum(),
                events.isEmpty() && open.stream().anyMatch(row -> lies(row.date(), from, to)));
    }

    private static boolean lies(LocalDate day, LocalDate from, LocalDate to) {
        return !day.isBefore(from) && !day.isAfter(to);
    }
}
