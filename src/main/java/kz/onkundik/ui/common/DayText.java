package kz.onkundik.ui.common;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Optional;

/** A day as people type it: 22.11.2023, 2.1.2023 or 2.1.23. */
public final class DayText {
    private static final List<DateTimeFormatter> READ = List.of(
            DateTimeFormatter.ofPattern("d.M.uuuu").withResolverStyle(ResolverStyle.STRICT),
            DateTimeFormatter.ofPattern("d.M.uu").withResolverStyle(ResolverStyle.STRICT));
    private static final DateTimeFormatter SAID = DateTimeFormatter.ofPattern("dd.MM.uuuu");

    private DayText() {}

    /** The day; empty for what is no day of the calendar. */
    public static Optional<LocalDate> read(String typed) {
        return READ.stream().flatMap(form -> read(typed.strip(), form).stream()).findFirst();
    }

    private static Optional<LocalDate> read(String typed, DateTimeFormatter form) {
        try {
            return Optional.of(LocalDate.parse(typed, form));
        } catch (DateTimeParseException notThisForm) {
            return Optional.empty();
        }
    }

    /** 22.11.2023; empty for null. */
    public static String said(LocalDate day) {
        return day == null ? "" : SAID.format(day);
    }
}
