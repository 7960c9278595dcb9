package kz.onkundik.campaign;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import kz.onkundik.text.LocalText;

/**
 * Days on which offices with a week of five days work: Monday to Friday but for Kazakhstan's holidays, the next working
 * day for each that falls on a weekend (Law No. 267-II "On holidays", article 5), and the days that are moved each year,
 * as far as they are known.
 */
public final class WorkingDays {
    private static final DaysOff KNOWN = DaysOff.known();

    /**
     * Why a day is off.
     *
     * @param holiday the holiday that it is, or that it stands for; null for a weekend and for a day that was moved
     */
    public record DayOff(LocalText holiday) {}

    private WorkingDays() {}

    public static boolean isWorkingDay(LocalDate day) {
        return dayOff(day).isEmpty();
    }

    /** Why a day is off; empty for a working day. */
    public static Optional<DayOff> dayOff(LocalDate day) {
        Optional<LocalText> holiday = KNOWN.holiday(day)
                .or(() -> Optional.ofNullable(substitutes(day.getYear()).get(day)));
        if (holiday.isPresent()) {
            return holiday.map(DayOff::new);
        }
        boolean worked = KNOWN.moved().containsKey(day);
        boolean moved = KNOWN.moved().containsValue(day);
        return moved || (isWeekend(day) && !worked) ? Optional.of(new DayOff(null)) : Optional.empty();
    }

    /** The last working day strictly before this one. */
    public static LocalDate lastBefore(LocalDate day) {
        LocalDate before = day.minusDays(1);
        while (!isWorkingDay(before)) {
            before = before.minusDays(1);
        }
        return before;
    }

    private static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }

    /** The working days of a year that are off in place of holidays on weekends, with the holiday's name. */
    private static Map<LocalDate, LocalText> substitutes(int year) {
        Map<LocalDate, LocalText> substitutes = new HashMap<>();
        for (DaysOff.Holiday holiday : KNOWN.holidays()) {
            for (LocalDate each : holiday.in(year)) {
                if (holiday.moves() && isWeekend(each)) {
                    LocalDate day = each;
                    do {
                        day = day.plusDays(1);
                    } while (isWeekend(day) || KNOWN.holiday(day).isPresent() || substitutes.containsKey(day));
                    substitutes.put(day, holiday.name());
                }
            }
        }
        return substitutes;
    }
}
