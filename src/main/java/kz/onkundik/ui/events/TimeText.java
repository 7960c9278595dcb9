package kz.onkundik.ui.events;

import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A time of day as people type it: 9, 9:30, 09.30, 0930. */
final class TimeText {
    private static final Pattern TYPED = Pattern.compile("([0-9]{1,2})(?:[:.\\-]?([0-9]{2}))?");
    private static final DateTimeFormatter SAID = DateTimeFormatter.ofPattern("HH:mm");
    private static final int HOURS = 24;
    private static final int MINUTES = 60;

    private TimeText() {}

    static Optional<LocalTime> read(String typed) {
        Matcher parts = TYPED.matcher(typed.strip());
        if (!parts.matches()) {
            return Optional.empty();
        }
        int hour = Integer.parseInt(parts.group(1));
        int minute = parts.group(2) == null ? 0 : Integer.parseInt(parts.group(2));
        return hour < HOURS && minute < MINUTES ? Optional.of(LocalTime.of(hour, minute)) : Optional.empty();
    }

    /** 09:30; empty for null. */
    static String said(LocalTime time) {
        return time == null ? "" : SAID.format(time);
    }
}
