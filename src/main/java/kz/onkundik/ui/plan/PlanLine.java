package kz.onkundik.ui.plan;

import java.util.List;
import java.util.UUID;
import kz.onkundik.campaign.Item;
import kz.onkundik.campaign.Item.Concern;
import kz.onkundik.school.PlanRow;
import kz.onkundik.ui.common.PlanState;

/**
 * A line of the plan: a row, or an item that has none.
 *
 * @param item the item it carries out, or null for a general row
 * @param concern how much the letter says the item concerns us; null without an item
 * @param row the plan's row, or null
 * @param reason own words: why not held, postponed, not concerned; empty where there are none
 * @param ownWord whether we said ourselves that the item does not concern us
 * @param events the UUIDs of the completed events that answer it
 * @param errors the mistakes in those events that stop a report
 */
public record PlanLine(
        Item item,
        Concern concern,
        PlanRow row,
        PlanState state,
        String reason,
        boolean ownWord,
        List<UUID> events,
        int errors) {

    /** What stays the same while the line changes: the row's UUID, or the item's id. */
    public String key() {
        if (row == null) {
            return item.id();
        }
        // A row that carries out several items is a line of each.
        return item == null ? row.uuid().toString() : row.uuid() + "/" + item.id();
    }

    /** @param record a row's UUID or an item's id */
    boolean isAbout(String record) {
        return (row != null && row.uuid().toString().equals(record))
                || (item != null && item.id().equals(record));
    }

    /** Whether its cells can be typed into: what does not concern us cannot. */
    public boolean isOpen() {
        return state != PlanState.NOT_CONCERNED;
    }

    /** Whether it may still be said that it was not held: there is no event, and it concerns us. */
    public boolean awaitsAnswer() {
        return isOpen() && events.isEmpty() && state != PlanState.HELD;
    }

    /** Whether nothing is said of it yet: neither a day nor a reason. */
    public boolean isBlank() {
        return state == PlanState.UNANSWERED;
    }
}
