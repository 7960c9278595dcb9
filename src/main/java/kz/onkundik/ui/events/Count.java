package kz.onkundik.ui.events;

import java.util.Optional;
import java.util.regex.Pattern;
import kz.onkundik.problem.Problem;

/**
 * A number as it was typed. Nothing typed is no number, and differs from a typed 0.
 *
 * @param value the number; empty where nothing was typed, or what was typed is no number
 * @param problem what must be mended, or null: {@code events.count-malformed} with what was typed, {@code
 *     events.count-negative}, {@code events.count-not-whole}, {@code events.count-too-large} with the largest number
 *     that can be kept
 */
record Count(Optional<Long> value, Problem problem) {
    /** More than the people of the country, and than the money a school can raise. */
    private static final long LARGEST = 999_999_999;

    private static final Pattern SPACES = Pattern.compile("[\\s\\u00A0\\u202F]");
    private static final Pattern DIGITS = Pattern.compile("[0-9]+");
    private static final Pattern NEGATIVE = Pattern.compile("[-\u2212\u2013][0-9]+([.,][0-9]+)?");
    private static final Pattern FRACTION = Pattern.compile("[0-9]+[.,][0-9]+");
    private static final int MOST_DIGITS = 12;

    /** @param place where it is mended */
    static Count parse(String typed, Problem.Place place) {
        String digits = SPACES.matcher(typed).replaceAll("");
        if (digits.isEmpty()) {
            return new Count(Optional.empty(), null);
        }
        if (!DIGITS.matcher(digits).matches()) {
            return new Count(Optional.empty(), unreadable(digits, typed.strip(), place));
        }
        if (digits.length() > MOST_DIGITS || Long.parseLong(digits) > LARGEST) {
            return new Count(Optional.empty(), Problem.error("events.count-too-large", place, LARGEST));
        }
        return new Count(Optional.of(Long.parseLong(digits)), null);
    }

    private static Problem unreadable(String digits, String typed, Problem.Place place) {
        if (NEGATIVE.matcher(digits).matches()) {
            return Problem.error("events.count-negative", place);
        }
        return FRACTION.matcher(digits).matches()
                ? Problem.error("events.count-not-whole", place)
                : Problem.error("events.count-malformed", place, typed);
    }
}
