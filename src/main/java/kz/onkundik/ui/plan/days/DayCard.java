package kz.onkundik.ui.plan.days;

import java.util.List;
import kz.onkundik.school.Occasion;
import kz.onkundik.ui.common.PlanState;
import kz.onkundik.ui.plan.PlanLine;

/**
 * A card of the board: an event, or a row of the plan without one.
 *
 * @param line the plan's line that it belongs to; null for an event that nobody planned and that answers no item
 * @param numbers the numbers of the items that it answers
 * @param errors the mistakes in the event that stop a report
 * @param placeClashes whether its place is taken by another at that time
 * @param personClashes whether who is in charge is busy then
 */
public record DayCard(
        Occasion occasion,
        PlanLine line,
        List<Integer> numbers,
        PlanState state,
        int errors,
        boolean placeClashes,
        boolean personClashes) {

    /** What stays the same while the card changes. */
    public String key() {
        return occasion.uuid().toString();
    }

    public boolean clashes() {
        return placeClashes || personClashes;
    }

    /** Whether it can go to another day: what took place cannot. */
    public boolean canMove() {
        return !occasion.isHeld() && state != PlanState.NOT_CONCERNED;
    }
}
