package kz.onkundik.campaign;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Days on which offices work: Monday to Friday but for Kazakhstan's public holidays of fixed date, and the next working
 * day for each that falls on a weekend (Law No. 267-II "On holidays", article 5). Days that are moved by decree and
 * Kurban Ait change each year and are not known here.
 */
public final class WorkingDays {
    /** National and state holidays, in the order of the year. */
    private static final List<MonthDay> HOLIDAYS = List.of(
            MonthDay.of(1, 1),
            MonthDay.of(1, 2),
            MonthDay.of(3, 8),
            MonthDay.of(3, 21),
            MonthDay.of(3, 22),
            MonthDay.of(3, 23),
            MonthDay.of(5, 1),
            MonthDay.of(5, 7),
            MonthDay.of(5, 9),
            MonthDay.of(7, 6),
            MonthDay.of(8, 30),
            MonthDay.of(10, 25),
            MonthDay.of(12, 16));

    /** Orthodox Christmas: a day off by the Labour Code that takes no other day when it falls on a weekend. */
    private static final MonthDay CHRISTMAS = MonthDay.of(1, 7);

    private WorkingDays() {}

    public static boolean isWorkingDay(LocalDate day) {
        return !isDayOff(day) && !substitutes(day.getYear()).contains(day);
    }

    /** The last working day strictly before this one. */
    public static LocalDate lastBefore(LocalDate day) {
        LocalDate before = day.minusDays(1);
        while (!isWorkingDay(before)) {
            before = before.minusDays(1);
        }
        return before;
    }

    private static boolean isDayOff(LocalDate day) {
        MonthDay date = MonthDay.from(day);
        return isWeekend(day) || HOLIDAYS.contains(date) || CHRISTMAS.equals(date);
    }

    private static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }

    /** The working days of a year that are off in place of holidays on weekends. */
    private static Set<LocalDate> substitutes(int year) {
        Set<LocalDate> substitutes = new HashSet<>();
        for (MonthDay holiday : HOLIDAYS) {
            LocalDate day = holiday.atYear(year);
            if (isWeekend(day)) {
                do {
                    day = day.plusDays(1);
                } while (isDayOff(day) || substitutes.contains(day));
                substitutes.add(day);
            }
        }
        return substitutes;
    }
}
