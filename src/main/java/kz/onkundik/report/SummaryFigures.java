package kz.onkundik.report;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import kz.onkundik.campaign.Campaign;
import kz.onkundik.campaign.Indicator;
import kz.onkundik.school.Event;
import kz.onkundik.school.ItemAnswer;
import kz.onkundik.school.Totals;

/**
 * The figures of a summary. Participations add up all events; an event of two items counts in both, but once in the sums.
 *
 * @param answered how many items have an answer
 * @param asked how many items there are
 * @param items in the campaign's order, with the general events last where there are any
 * @param periods days, or weeks of a campaign that is longer than {@value #MOST_DAYS} days: the campaign's own, and others
 *     in which something was held, in order
 */
record SummaryFigures(
        long events,
        long participations,
        long publications,
        long answered,
        long asked,
        List<OfItem> items,
        List<OfPeriod> periods) {
    /** More days than these are drawn week by week. */
    static final int MOST_DAYS = 14;

    /** The label of general events: no item. */
    static final String GENERAL = "–";

    record OfItem(String label, long planned, long held, long participations) {}

    /** @param from the first day, the Monday of a week */
    record OfPeriod(LocalDate from, LocalDate to, long events, long participations) {}

    static SummaryFigures of(ReportContent content) {
        List<Event> events = content.work().events();
        List<OfItem> items = new ArrayList<>();
        long answered = 0;
        var labels = new ItemLabels(content.campaign());
        for (String section : content.campaign().sections().keySet()) {
            for (ItemAnswer answer : content.answers(section)) {
                answered += answer.state().isAnswer() ? 1 : 0;
                items.add(new OfItem(
                        labels.of(answer.item()),
                        answer.plan().size(),
                        answer.events().size(),
                        participations(content, answer.events())));
            }
        }
        List<Event> general = content.work().generalEvents();
        long plannedGeneral = content.work().plan().stream()
                .filter(row -> row.items().isEmpty())
                .count();
        if (!general.isEmpty() || plannedGeneral > 0) {
            items.add(new OfItem(GENERAL, plannedGeneral, general.size(), participations(content, general)));
        }
        long publications = content.draft().publications().size()
                + events.stream()
                        .mapToLong(event -> event.publications().size())
                        .sum();
        return new SummaryFigures(
                events.size(),
                participations(content, events),
                publications,
                answered,
                content.campaign().items().size(),
                items,
                periods(content));
    }

    boolean inWeeks() {
        return periods.stream().anyMatch(period -> !period.from().equals(period.to()));
    }

    private static List<OfPeriod> periods(ReportContent content) {
        Campaign campaign = content.campaign();
        boolean weeks = ChronoUnit.DAYS.between(campaign.start(), campaign.end()) >= MOST_DAYS;
        SortedMap<LocalDate, List<Event>> byStart = new TreeMap<>();
        campaign.start()
                .datesUntil(campaign.end().plusDays(1))
                .forEach(day -> byStart.putIfAbsent(start(day, weeks), new ArrayList<>()));
        content.work()
                .events()
                .forEach(event -> byStart.computeIfAbsent(start(event.date(), weeks), _ -> new ArrayList<>())
                        .add(event));
        List<OfPeriod> periods = new ArrayList<>();
        byStart.forEach((from, events) -> periods.add(
                new OfPeriod(from, weeks ? from.plusDays(6) : from, events.size(), participations(content, events))));
        return periods;
    }

    private static LocalDate start(LocalDate day, boolean weeks) {
        return weeks ? day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)) : day;
    }

    private static long participations(ReportContent content, Collection<Event> events) {
        return content.campaign().indicators().stream()
                .filter(indicator -> indicator.scope() == Indicator.Scope.REPORT)
                .mapToLong(distinct -> events.stream()
                        .mapToLong(event -> Totals.people(distinct, event.counts()))
                        .sum())
                .sum();
    }
}
