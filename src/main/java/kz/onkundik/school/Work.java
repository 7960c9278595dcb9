package kz.onkundik.school;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * All that an institution has planned and done for one campaign, as it stands at one moment.
 *
 * @param contingent indicator id to the institution's whole number: all pupils, all teachers
 * @param keptClashes clashes that the person has let stand; they stay within the institution
 */
public record Work(
        Map<String, Long> contingent,
        List<ItemConcern> concerns,
        List<PlanRow> plan,
        List<Event> events,
        ReportDraft draft,
        List<IssuedReport> issued,
        Set<KeptClash> keptClashes) {

    public static final Work EMPTY = new Work(Map.of(), List.of(), List.of(), List.of(), ReportDraft.EMPTY, List.of());

    /** Work in which no clash was let stand, as a report holds it. */
    public Work(
            Map<String, Long> contingent,
            List<ItemConcern> concerns,
            List<PlanRow> plan,
            List<Event> events,
            ReportDraft draft,
            List<IssuedReport> issued) {
        this(contingent, concerns, plan, events, draft, issued, Set.of());
    }

    public Optional<ItemConcern> concern(String item) {
        return concerns.stream().filter(concern -> concern.item().equals(item)).findFirst();
    }

    public Optional<Event> event(UUID uuid) {
        return events.stream().filter(event -> event.uuid().equals(uuid)).findFirst();
    }

    public List<Event> eventsOf(String item) {
        return events.stream().filter(event -> event.items().contains(item)).toList();
    }

    public List<PlanRow> planOf(String item) {
        return plan.stream().filter(row -> row.items().contains(item)).toList();
    }

    /** Events that name no item: opening, closing. */
    public List<Event> generalEvents() {
        return events.stream().filter(event -> event.items().isEmpty()).toList();
    }

    /** What needs one place or one person at the same time and was not let stand. */
    public List<Clash> clashes() {
        return Clash.among(Occasion.of(this), keptClashes);
    }
}
