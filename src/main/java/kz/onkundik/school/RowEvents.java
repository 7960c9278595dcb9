package kz.onkundik.school;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Which events answer which row of the plan: those made from it, and where it is an item's only row, those of the item
 * that were made from no other row.
 */
public final class RowEvents {
    private final Map<UUID, List<Event>> byRow = new HashMap<>();

    public RowEvents(Work work) {
        work.plan().forEach(row -> byRow.put(row.uuid(), new ArrayList<>()));
        Map<String, PlanRow> onlyRow = work.plan().stream()
                .flatMap(row -> row.items().stream().map(item -> Map.entry(item, row)))
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())))
                .entrySet()
                .stream()
                .filter(rows -> rows.getValue().size() == 1)
                .collect(Collectors.toMap(
                        Map.Entry::getKey, rows -> rows.getValue().getFirst()));
        for (Event event : work.events()) {
            List<Event> madeFrom = byRow.get(event.planRow());
            if (madeFrom != null) {
                madeFrom.add(event);
            } else {
                event.items().stream()
                        .map(onlyRow::get)
                        .filter(row -> row != null)
                        .map(PlanRow::uuid)
                        .distinct()
                        .forEach(row -> byRow.get(row).add(event));
            }
        }
    }

    /** The events that answer this row, in their order. */
    public List<Event> of(PlanRow row) {
        return byRow.getOrDefault(row.uuid(), List.of());
    }

    /** Whether it is still to come: no event answers it, and it did not come out otherwise. */
    public boolean isOpen(PlanRow row) {
        return row.outcome() == null && of(row).isEmpty();
    }
}
