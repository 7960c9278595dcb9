package kz.onkundik.ui.overview;

import java.util.List;
import java.util.OptionalLong;
import kz.onkundik.campaign.Campaign;
import kz.onkundik.campaign.Indicator;
import kz.onkundik.school.Event;
import kz.onkundik.school.RowEvents;
import kz.onkundik.school.Totals;
import kz.onkundik.school.Work;

/**
 * The sums of the campaign, each with its whole where it has one.
 *
 * @param held completed events
 * @param planned those, and the rows of the plan that are still open
 * @param children participations of children, as papers count them
 * @param adults participations of adults
 * @param different different children as typed for the report; empty while nothing is typed
 * @param contingent all children of the institution; 0 where that is not known
 */
record Figures(
        long held,
        long planned,
        long children,
        long adults,
        OptionalLong different,
        long contingent,
        long links,
        long photos) {

    static Figures of(Campaign campaign, Work work) {
        List<Event> events = work.events();
        var rowEvents = new RowEvents(work);
        long open = work.plan().stream().filter(rowEvents::isOpen).count();
        List<Indicator> distinct = campaign.indicators().stream()
                .filter(indicator -> indicator.scope() == Indicator.Scope.REPORT)
                .toList();
        List<Long> typed = distinct.stream()
                .map(indicator -> work.draft().counts().get(indicator.id()))
                .filter(count -> count != null)
                .toList();
        return new Figures(
                events.size(),
                events.size() + open,
                events.stream()
                        .mapToLong(event -> Totals.children(campaign, event.counts()))
                        .sum(),
                events.stream()
                        .mapToLong(event -> Totals.adults(campaign, event.counts()))
                        .sum(),
                typed.isEmpty()
                        ? OptionalLong.empty()
                        : OptionalLong.of(
                                typed.stream().mapToLong(Long::longValue).sum()),
                distinct.stream()
                        .mapToLong(indicator -> Totals.people(indicator, work.contingent()))
                        .sum(),
                work.draft().publications().size()
                        + events.stream()
                                .mapToLong(event -> event.publications().size())
                                .sum(),
                events.stream().mapToLong(event -> event.photos().size()).sum());
    }
}
