package kz.onkundik.exchange.plan;

import java.time.LocalTime;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * The time of day that a cell names.
 *
 * @param start null where it names none, or more than a start and an end
 * @param end null where it names one time alone
 */
record PlanTime(LocalTime start, LocalTime end) {
    private static final PlanTime NONE = new PlanTime(null, null);

    /** 15:00, 15.00 and 15-00 before anything but a further part of a date. */
    private static final Pattern TIME = Pattern.compile("(?<![\\d./])([01]?\\d|2[0-3])[:.]([0-5]\\d)(?![./]?\\d)");

    private static final Pattern DAY = Pattern.compile("^\\d{1,2}[./-]\\d{1,2}(?:[./-](?:\\d{4}|\\d{2}))?(?=\\D|$)");

    /** Of a cell that says a day first, if that. */
    static PlanTime besideDay(String text) {
        return of(DAY.matcher(text.strip()).replaceFirst(" "));
    }

    static PlanTime of(String text) {
        List<LocalTime> times = TIME.matcher(text).results().map(PlanTime::read).toList();
        return switch (times.size()) {
            case 1 -> new PlanTime(times.getFirst(), null);
            case 2 ->
                times.getFirst().isBefore(times.getLast()) ? new PlanTime(times.getFirst(), times.getLast()) : NONE;
            default -> NONE;
        };
    }

    private static LocalTime read(MatchResult found) {
        return LocalTime.of(Integer.parseInt(found.group(1)), Integer.parseInt(found.group(2)));
    }
}
