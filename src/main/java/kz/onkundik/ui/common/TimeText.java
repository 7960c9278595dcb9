package kz.onkundik.ui.common;

import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A time of day as people type it: 9, 9:30, 09.30, 0930; and a span of it: 9:30–11, 9.30-11.00, 9:30 11:00. */
public final class TimeText {
    private static final String TIME = "[0-9]{1,2}(?:[:.]?[0-9]{2})?";
    private static final Pattern TYPED = Pattern.compile("([0-9]{1,2})(?:[:.\\-]?([0-9]{2}))?");
    private static final Pattern SPAN =
            Pattern.compile("(" + TIME + ")(?:\\s*[-\\u2010-\\u2014\\u2212]\\s*|\\s+)(" + TIME + ")");
    private static final DateTimeFormatter SAID = DateTimeFormatter.ofPattern("HH:mm");
    private static final int HOURS = 24;
    private static final int MINUTES = 60;

    private TimeText() {}

    /**
     * When something begins and ends.
     *
     * @param start null where no time was typed
     * @param end null where it is not known
     */
    public record Span(LocalTime start, LocalTime end) {}

    public static Optional<LocalTime> read(String typed) {
        Matcher parts = TYPED.matcher(typed.strip());
        if (!parts.matches()) {
            return Optional.empty();
        }
        int hour = Integer.parseInt(parts.group(1));
        int minute = parts.group(2) == null ? 0 : Integer.parseInt(parts.group(2));
        return hour < HOURS && minute < MINUTES ? Optional.of(LocalTime.of(hour, minute)) : Optional.empty();
    }

    /** A start alone, or a start and a later end; a span without either for nothing typed; empty for what is no time. */
    public static Optional<Span> span(String typed) {
        String text = typed.strip();
        if (text.isEmpty()) {
            return Optional.of(new Span(null, null));
        }
        Matcher both = SPAN.matcher(text);
        if (!both.matches()) {
            return read(text).map(start -> new Span(start, null));
        }
        Optional<LocalTime> start = read(both.group(1));
        return read(both.group(2))
                .filter(end -> start.filter(end::isAfter).isPresent())
                .map(end -> new Span(start.orElseThrow(), end));
    }

    /** Whether these are two times of which the second is not later than the first. */
    public static boolean isReversed(String typed) {
        Matcher both = SPAN.matcher(typed.strip());
        return both.matches()
                && read(both.group(1)).isPresent()
                && read(both.group(2)).isPresent()
                && span(typed).isEmpty();
    }

    /** 09:30; empty for null. */
    public static String said(LocalTime time) {
        return time == null ? "" : SAID.format(time);
    }

    /** 09:30–11:00; empty where there is no start. */
    public static String said(LocalTime start, LocalTime end) {
        return end == null ? said(start) : said(start) + "\u2013" + said(end);
    }
}
