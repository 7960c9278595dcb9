package kz.onkundik.ui.plan.days;

import java.time.LocalTime;
import java.util.Optional;
import kz.onkundik.school.Clash;
import kz.onkundik.school.PlanRow;

/**
 * A clash and the ways out of it.
 *
 * @param index which of the clashes it is, from 0
 * @param count how many there are
 * @param moving the row that would give way; null where both took place
 * @param freeTime when it could begin instead
 * @param freePlace where it could go instead
 */
record ClashAdvice(
        Clash clash, int index, int count, PlanRow moving, Optional<LocalTime> freeTime, Optional<String> freePlace) {}
