package kz.onkundik.text;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;

/** Dates and numbers as official papers of Kazakhstan write them. */
public final class Formats {
    /** Keeps "1 190" and "24 қараша" on one line. */
    private static final char NO_BREAK_SPACE = '\u00A0';

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd.MM.yyyy");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("dd.MM.yyyy HH:mm");

    private final Messages messages;

    Formats(Messages messages) {
        this.messages = messages;
    }

    /** 1 190: thousands apart by a no-break space. */
    public String number(long number) {
        String digits = Long.toString(Math.abs(number));
        var text = new StringBuilder(number < 0 ? "\u2212" : "");
        for (int i = 0; i < digits.length(); i++) {
            if (i > 0 && (digits.length() - i) % 3 == 0) {
                text.append(NO_BREAK_SPACE);
            }
            text.append(digits.charAt(i));
        }
        return text.toString();
    }

    /** 24.11.2023. */
    public String date(LocalDate date) {
        return DATE.format(date);
    }

    /** 12:30; "12:30–14:00" where the end is known; empty where the start is not. */
    public String times(LocalTime start, LocalTime end) {
        if (start == null) {
            return "";
        }
        return TIME.format(start) + (end == null ? "" : "\u2013" + TIME.format(end));
    }

    /** 24.11.2023 14:05. */
    public String moment(ZonedDateTime moment) {
        return MOMENT.format(moment);
    }

    /** "2023 жылғы 24 қараша", "24 ноября 2023 года", "24 November 2023". */
    public String longDate(LocalDate date) {
        return messages.text("date.long", date.getDayOfMonth(), month(date), Integer.toString(date.getYear()));
    }

    /** "24 қараша", "24 ноября", "24 November". */
    public String dayAndMonth(LocalDate date) {
        return messages.text("date.day", date.getDayOfMonth(), month(date));
    }

    /** "2023 жылғы 15–25 қараша", "15–25 ноября 2023 года"; both months, and years, where they differ. */
    public String range(LocalDate start, LocalDate end) {
        if (start.equals(end)) {
            return longDate(start);
        }
        if (start.getYear() != end.getYear()) {
            return longDate(start) + " \u2013 " + longDate(end);
        }
        String year = Integer.toString(start.getYear());
        if (start.getMonth() != end.getMonth()) {
            return messages.text("date.range-months", dayAndMonth(start), dayAndMonth(end), year);
        }
        return messages.text("date.range-days", start.getDayOfMonth(), end.getDayOfMonth(), month(start), year);
    }

    /** The short name of the day of the week: "Сн", "Сб", "Sat". */
    public String weekday(LocalDate date) {
        return messages.text("weekday.short." + date.getDayOfWeek().getValue());
    }

    /** The name of the day of the week: "сенбі", "суббота", "Saturday". */
    public String weekdayName(LocalDate date) {
        return messages.text("weekday." + date.getDayOfWeek().getValue());
    }

    /** "6 күн қалды", "осталось 6 дней"; today and days that are over have words of their own. */
    public String daysLeft(long days) {
        if (days == 0) {
            return messages.text("days-left.today");
        }
        return days > 0 ? messages.text("days-left", days) : messages.text("days-left.overdue", -days);
    }

    private String month(LocalDate date) {
        return messages.text("month." + date.getMonthValue());
    }
}
