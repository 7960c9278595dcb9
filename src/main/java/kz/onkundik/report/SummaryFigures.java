package kz.onkundik.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import kz.onkundik.campaign.Indicator;
import kz.onkundik.campaign.Item;
import kz.onkundik.school.Event;
import kz.onkundik.school.ItemAnswer;
import kz.onkundik.school.Totals;

/**
 * The figures of a summary. Participations add up all events; an event of two items counts in both, but once in the sums.
 *
 * @param answered how many items have an answer
 * @param items in the campaign's order, with the general events last where there are any
 * @param days the campaign's, and those outside it on which something was held, in order
 */
record SummaryFigures(
        long events, long participations, long publications, long answered, List<OfItem> items, List<OfDay> days) {
    /** The label of general events: no item. */
    static final String GENERAL = "–";

    private static final List<String> ROMAN = List.of("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X");

    record OfItem(String label, long planned, long held, long participations) {}

    record OfDay(LocalDate day, long events, long participations) {}

    static SummaryFigures of(ReportContent content) {
        List<Event> events = content.work().events();
        List<OfItem> items = new ArrayList<>();
        long answered = 0;
        List<String> sections = List.copyOf(content.campaign().sections().keySet());
        for (String section : sections) {
            for (ItemAnswer answer : content.answers(section)) {
                answered += answer.state().isAnswer() ? 1 : 0;
                items.add(new OfItem(
                        label(answer.item(), sections),
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
                events.size(), participations(content, events), publications, answered, items, days(content));
    }

    /** The item's number; items of further sections, which count from 1 again, are told by their section's. */
    private static String label(Item item, List<String> sections) {
        int section = sections.indexOf(item.section());
        return section == 0 ? Integer.toString(item.number()) : sectionLabel(section) + item.number();
    }

    /**
     * What stands before the numbers of a section's items.
     *
     * @param section counted from 0; from 1 on where one is needed
     */
    static String sectionLabel(int section) {
        return ROMAN.get(section % ROMAN.size()) + ".";
    }

    private static List<OfDay> days(ReportContent content) {
        SortedMap<LocalDate, List<Event>> byDay = new TreeMap<>();
        content.campaign()
                .start()
                .datesUntil(content.campaign().end().plusDays(1))
                .forEach(day -> byDay.put(day, new ArrayList<>()));
        content.work()
                .events()
                .forEach(event -> byDay.computeIfAbsent(event.date(), _ -> new ArrayList<>())
                        .add(event));
        List<OfDay> days = new ArrayList<>();
        byDay.forEach((day, events) -> days.add(new OfDay(day, events.size(), participations(content, events))));
        return days;
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
