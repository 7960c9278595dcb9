package kz.onkundik.school;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import kz.onkundik.campaign.Campaign;
import kz.onkundik.campaign.Indicator;

/** Sums over events. Participations add up every event; different children are typed, never computed. */
public final class Totals {
    private Totals() {}

    /** The sum of each indicator that any of the events has, in the campaign's order. */
    public static Map<String, Long> of(Campaign campaign, Collection<Event> events) {
        Map<String, Long> totals = new LinkedHashMap<>();
        for (Indicator indicator : campaign.indicators()) {
            for (Event event : events) {
                Long count = event.counts().get(indicator.id());
                if (count != null) {
                    totals.merge(indicator.id(), count, Math::addExact);
                }
            }
        }
        return totals;
    }

    /** How many of the people that a report's indicator counts once took part in the largest single event. */
    public static long largestEvent(Indicator distinct, List<Event> events) {
        return events.stream()
                .mapToLong(event -> people(distinct, event.counts()))
                .max()
                .orElse(0);
    }

    /** The people among these counts that a report's indicator counts once: pupils, students and residents together. */
    public static long people(Indicator distinct, Map<String, Long> counts) {
        return sum(counts, distinct.distinctOf().stream());
    }

    /** The children among these counts, once each: those that the campaign's reports count. */
    public static long children(Campaign campaign, Map<String, Long> counts) {
        return sum(
                counts,
                campaign.indicators().stream()
                        .filter(indicator -> indicator.scope() == Indicator.Scope.REPORT)
                        .flatMap(indicator -> indicator.distinctOf().stream())
                        .distinct());
    }

    /** The adults among these counts, as the campaign names them. */
    public static long adults(Campaign campaign, Map<String, Long> counts) {
        return sum(
                counts, campaign.indicators().stream().filter(Indicator::adults).map(Indicator::id));
    }

    private static long sum(Map<String, Long> counts, Stream<String> indicators) {
        return indicators.mapToLong(id -> counts.getOrDefault(id, 0L)).sum();
    }
}
