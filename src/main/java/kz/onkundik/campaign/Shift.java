package kz.onkundik.campaign;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;

/**
 * How the days of a campaign move when it is held again.
 *
 * @param years by so many years to the same date
 * @param days and then by so many days
 */
public record Shift(int years, long days) {
    private static final int WEEK = 7;

    /** To the same dates of another year. */
    public static Shift sameDates(LocalDate start, int year) {
        return new Shift(year - start.getYear(), 0);
    }

    /** To the same days of the week, as near to the same dates of another year as can be. */
    public static Shift sameWeekdays(LocalDate start, int year) {
        long apart = ChronoUnit.DAYS.between(start, start.withYear(year));
        return new Shift(0, Math.round((double) apart / WEEK) * WEEK);
    }

    /** So that the first day becomes this one. */
    public static Shift toStart(LocalDate start, LocalDate other) {
        return new Shift(0, ChronoUnit.DAYS.between(start, other));
    }

    /** Where a day goes; 29 February goes to the 28th of a year without it. */
    public LocalDate moved(LocalDate day) {
        return day == null ? null : day.plusYears(years).plusDays(days);
    }

    public LocalDateTime moved(LocalDateTime moment) {
        return moment == null ? null : moved(moment.toLocalDate()).atTime(moment.toLocalTime());
    }
}
