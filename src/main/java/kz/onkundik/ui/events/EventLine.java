package kz.onkundik.ui.events;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import kz.onkundik.problem.Severity;
import kz.onkundik.ui.common.PlanState;

/**
 * A line of the list: a completed event, or a row of the plan that no event answers yet.
 *
 * @param uuid of the event or of the row
 * @param isEvent whether it is a completed event
 * @param state {@link PlanState#HELD} of an event
 * @param date the day, or null where a row has none
 * @param start when it begins, or null
 * @param firstOfDay whether it carries the date: it is the first of its day, or the list is not in order of days
 * @param items the ids of the items that it answers
 * @param numbers the numbers of these items
 * @param worst the weight of the worst that the checks found in it, or null
 * @param photos how many photos an event has
 * @param links how many links an event has
 */
public record EventLine(
        UUID uuid,
        boolean isEvent,
        PlanState state,
        LocalDate date,
        LocalTime start,
        boolean firstOfDay,
        String title,
        List<String> items,
        List<Integer> numbers,
        Severity worst,
        int photos,
        int links) {

    EventLine firstOfDay(boolean first) {
        return first == firstOfDay
                ? this
                : new EventLine(uuid, isEvent, state, date, start, first, title, items, numbers, worst, photos, links);
    }

    /** Whether it may still be said that it was held or not: it is a row without an event. */
    public boolean awaitsAnswer() {
        return !isEvent;
    }

    /** Whether it is a row of which it was said that it was not held or was postponed. */
    public boolean isGivenUp() {
        return state == PlanState.NOT_HELD || state == PlanState.POSTPONED;
    }
}
