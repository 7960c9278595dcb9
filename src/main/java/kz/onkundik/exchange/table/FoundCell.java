package kz.onkundik.exchange.table;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.regex.Pattern;

/**
 * A cell of a table.
 *
 * @param text as its program shows it, without blanks around
 * @param date where the cell holds a true date, else null
 */
public record FoundCell(String text, LocalDate date) {
    public static final FoundCell EMPTY = new FoundCell("", null);

    /** More than a plan's cell ever says. */
    private static final int LONGEST = 32_767;

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd.MM.uuuu");
    private static final Pattern BLANKS = Pattern.compile("[ \\t\\u00A0\\u200B\\uFEFF]+");
    private static final Pattern LINES = Pattern.compile(" ?(\\r\\n|[\\r\\n\\u000B\\u2028\\u2029]) ?");

    /** A cell of words. */
    static FoundCell of(String text) {
        String plain = BLANKS.matcher(text).replaceAll(" ");
        String lines = LINES.matcher(plain).replaceAll("\n").strip();
        return lines.isEmpty() ? EMPTY : new FoundCell(lines.substring(0, Math.min(lines.length(), LONGEST)), null);
    }

    /** A cell that holds a day. */
    static FoundCell of(LocalDate date) {
        return new FoundCell(DATE.format(date), date);
    }

    public boolean isBlank() {
        return text.isEmpty();
    }
}
