package kz.onkundik.exchange.plan;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.onkundik.campaign.Campaign;
import kz.onkundik.exchange.table.FoundCell;

/** Reads the one day that a cell names; spans and "during the month" are none. */
record PlanDay(Campaign campaign, PlanHeadings headings) {
    /** 24.11.2023, 24/11/23, 24.11, 24.11.2023 ж., 24.11.2023 10:00. */
    private static final Pattern NUMERIC = Pattern.compile(
            "(\\d{1,2})[./-](\\d{1,2})(?:[./-](\\d{4}|\\d{2}))?\\.?(?:\\s*\\p{L}{1,5}\\.?)?(?:[\\s,]+.*\\d{1,2}[:.]\\d{2}.*)?",
            Pattern.DOTALL);

    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})(?:[T ].*)?");
    private static final Pattern TIME = Pattern.compile("\\d{1,2}[:.]\\d{2}(?!\\d)");
    private static final Pattern NUMBER = Pattern.compile("\\d+");
    private static final Pattern WORD = Pattern.compile("\\p{L}+");
    private static final int CENTURY = 2000;
    private static final int LAST_DAY = 31;

    /** The day; empty where the text is blank or names no day, or several. */
    Optional<LocalDate> of(FoundCell cell) {
        if (cell.date() != null) {
            return Optional.of(cell.date());
        }
        String text = cell.text().strip();
        Matcher iso = ISO.matcher(text);
        if (iso.matches()) {
            return day(number(iso, 1), number(iso, 2), number(iso, 3));
        }
        Matcher numeric = NUMERIC.matcher(text);
        if (numeric.matches()) {
            return numeric.group(3) == null
                    ? dayOfCampaign(number(numeric, 2), number(numeric, 1))
                    : day(year(number(numeric, 3)), number(numeric, 2), number(numeric, 1));
        }
        return inWords(TIME.matcher(text).replaceAll(" "));
    }

    /** One month, one day, perhaps a year, in any order. */
    private Optional<LocalDate> inWords(String text) {
        List<Integer> months = WORD.matcher(text)
                .results()
                .flatMap(word -> headings.month(word.group()).stream())
                .toList();
        List<Integer> days = new ArrayList<>();
        List<Integer> years = new ArrayList<>();
        for (String digits :
                NUMBER.matcher(text).results().map(found -> found.group()).toList()) {
            if (digits.length() == 4) {
                years.add(Integer.valueOf(digits));
            } else {
                days.add(digits.length() > 2 ? LAST_DAY + 1 : Integer.valueOf(digits));
            }
        }
        if (months.size() != 1 || days.size() != 1 || years.size() > 1) {
            return Optional.empty();
        }
        return years.isEmpty()
                ? dayOfCampaign(months.getFirst(), days.getFirst())
                : day(years.getFirst(), months.getFirst(), days.getFirst());
    }

    /** A day without a year is that of the campaign, which may begin in one year and end in the next. */
    private Optional<LocalDate> dayOfCampaign(int month, int day) {
        Optional<LocalDate> first = day(campaign.start().getYear(), month, day);
        Optional<LocalDate> last = day(campaign.end().getYear(), month, day);
        return first.filter(campaign::includes)
                .or(() -> last.filter(campaign::includes))
                .or(() -> first);
    }

    private static Optional<LocalDate> day(int year, int month, int day) {
        try {
            return Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static int year(int typed) {
        return typed < 100 ? CENTURY + typed : typed;
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }
}
