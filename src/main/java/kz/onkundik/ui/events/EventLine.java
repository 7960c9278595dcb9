package kz.onkundik.ui.events;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import kz.onkundik.problem.Severity;

/**
 * An event in the list.
 *
 * @param firstOfDay whether it is the first of its day, which carries the date
 * @param numbers the numbers of the items that it answers
 * @param worst the weight of the worst that the checks found in it, or null
 */
public record EventLine(
        UUID uuid, LocalDate date, boolean firstOfDay, String title, List<Integer> numbers, Severity worst) {}
