package kz.onkundik.campaign.letter;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/**
 * A day, or days, that a sentence names.
 *
 * @param from where it begins in the sentence
 * @param to where it ends
 * @param firstDay of the month, or 0 where the whole month is meant
 * @param year of it, or 0 where it is not said
 * @param lastDay of the last month; the same as the first for one day
 */
record DayMention(int from, int to, int firstDay, int firstMonth, int lastDay, int lastMonth, int year) {

    boolean isOneDay() {
        return firstDay == lastDay && firstMonth == lastMonth && firstDay != 0;
    }

    /** The first day, in the year that is said or else in this one; empty for what is no day of the calendar. */
    Optional<LocalDate> first(int otherYear) {
        return day(year == 0 ? otherYear : year, firstMonth, firstDay == 0 ? 1 : firstDay);
    }

    /** The last day; a span that ends in an earlier month than it begins goes on into the next year. */
    Optional<LocalDate> last(int otherYear) {
        int said = year == 0 ? otherYear : year;
        int ends = lastMonth < firstMonth ? said + 1 : said;
        return firstDay == 0
                ? Optional.of(YearMonth.of(ends, lastMonth).atEndOfMonth())
                : day(ends, lastMonth, lastDay);
    }

    /** From this one to the other. */
    DayMention until(DayMention other) {
        return new DayMention(
                from, other.to, firstDay, firstMonth, other.lastDay, other.lastMonth, year == 0 ? other.year : year);
    }

    private static Optional<LocalDate> day(int year, int month, int day) {
        try {
            return Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException noDay) {
            return Optional.empty();
        }
    }
}
