package kz.onkundik.campaign.letter;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the days that a sentence names, in Kazakh and Russian, in digits and in words: one day, a span, a whole month.
 * Positions are those of the folded sentence, which is as long as the sentence itself.
 */
final class DayMentions {
    private static final String YEAR_AFTER = "(?:[\\s,]{1,2}(?<after>\\d{4})(?!\\d))?";
    private static final String DASH = "\\s?[-\\u2013\\u2014]\\s?";
    private static final int CENTURY = 2000;
    private static final int SHORT_YEAR = 100;

    private final LetterWords words;
    private final Pattern inWords;
    private final Pattern withinMonth;
    private final Pattern inDigits;
    private final Pattern monthLong;
    private final Pattern monthLongAfter;
    private final Pattern since;
    private final Pattern from;
    private final Pattern until;
    private final Pattern and;
    private final Pattern amid;

    DayMentions(LetterWords words) {
        this.words = words;
        String year = words.anyOf("year") + "\\p{L}*\\.?";
        String yearBefore = "(?:(?<!\\d)(?<before>\\d{4})\\s*" + year + "\\s+)?";
        String month = "(?<month>" + words.anyMonth() + "\\p{L}*)";
        inWords = Pattern.compile(yearBefore + "(?<![\\d./\\u2116])(?<day>\\d{1,2})(?:" + DASH
                + "(?<end>\\d{1,2}))?(?:-\\p{L}{2})?[\\s-]" + month + YEAR_AFTER);
        withinMonth = Pattern.compile("(?<!\\p{L})" + words.anyOf("from.before") + "\\s+(?<day>\\d{1,2})\\s+"
                + words.anyOf("to.between") + "\\s+(?<end>\\d{1,2})\\s" + month + YEAR_AFTER);
        inDigits = Pattern.compile("(?<![\\d.])(?:(?<day>\\d{1,2})(?:[./](?<month>\\d{1,2}))?(?:[./]\\d{4})?" + DASH
                + ")?(?<end>\\d{1,2})[./](?<endmonth>\\d{1,2})[./](?<after>\\d{4}|\\d{2})(?!\\d)");
        monthLong = Pattern.compile(
                yearBefore + "(?<!\\p{L})" + month + YEAR_AFTER + "\\s+" + words.anyOf("month-long") + "\\p{L}*");
        monthLongAfter =
                Pattern.compile("(?<!\\p{L})" + words.anyOf("month-long.before") + "\\s+" + month + YEAR_AFTER);
        since = Pattern.compile(".*" + words.anyOf("since") + "(?:\\s+\\p{L}*)?");
        from = Pattern.compile(".*(?<!\\p{L})" + words.anyOf("from.before") + "\\s+");
        until = Pattern.compile("\\s*(?:" + year + ")?\\s*(?:" + words.anyOf("to.between") + "|[-\\u2013\\u2014])\\s*");
        and = Pattern.compile("\\s*" + words.anyOf("and.between") + "\\s+");
        amid = Pattern.compile("\\s*" + words.anyOf("between"));
    }

    /** All days that a folded sentence names, in its order. */
    List<DayMention> in(String folded) {
        List<DayMention> found = new ArrayList<>();
        add(found, withinMonth.matcher(folded), this::inWords);
        add(found, inDigits.matcher(folded), DayMentions::inDigits);
        add(found, inWords.matcher(folded), this::inWords);
        add(found, monthLong.matcher(folded), this::monthLong);
        add(found, monthLongAfter.matcher(folded), this::monthLong);
        found.sort(Comparator.comparingInt(DayMention::from));
        return spans(folded, found);
    }

    @FunctionalInterface
    private interface Reading {
        DayMention of(Matcher matcher);
    }

    /** What lies over something that was found before is passed over. */
    private static void add(List<DayMention> found, Matcher matcher, Reading reading) {
        List<DayMention> all = new ArrayList<>();
        while (matcher.find()) {
            all.add(reading.of(matcher));
        }
        all.stream()
                .filter(one -> found.stream().noneMatch(other -> one.from() < other.to() && other.from() < one.to()))
                .toList()
                .forEach(found::add);
    }

    private DayMention inWords(Matcher matcher) {
        int day = number(matcher.group("day"));
        int end = matcher.group("end") == null ? day : number(matcher.group("end"));
        int month = words.month(matcher.group("month"));
        return new DayMention(matcher.start(), matcher.end(), day, month, end, month, year(matcher));
    }

    private static DayMention inDigits(Matcher matcher) {
        int end = number(matcher.group("end"));
        int endMonth = number(matcher.group("endmonth"));
        int day = matcher.group("day") == null ? end : number(matcher.group("day"));
        int month = matcher.group("month") == null ? endMonth : number(matcher.group("month"));
        int year = number(matcher.group("after"));
        return new DayMention(
                matcher.start(), matcher.end(), day, month, end, endMonth, year < SHORT_YEAR ? CENTURY + year : year);
    }

    private DayMention monthLong(Matcher matcher) {
        int month = words.month(matcher.group("month"));
        return new DayMention(matcher.start(), matcher.end(), 0, month, 0, month, year(matcher));
    }

    private static int year(Matcher matcher) {
        String before = matcher.namedGroups().containsKey("before") ? matcher.group("before") : null;
        String said = before == null ? matcher.group("after") : before;
        return said == null ? 0 : number(said);
    }

    /** "15 қарашадан 10 желтоқсанға дейін", "с 15 ноября по 10 декабря", "15 қараша – 10 желтоқсан", "… мен … аралығы". */
    private List<DayMention> spans(String folded, List<DayMention> found) {
        List<DayMention> spans = new ArrayList<>();
        for (DayMention mention : found) {
            DayMention last = spans.isEmpty() ? null : spans.getLast();
            if (last != null && last.isOneDay() && mention.isOneDay() && joined(folded, last, mention)) {
                spans.set(spans.size() - 1, last.until(mention));
            } else {
                spans.add(mention);
            }
        }
        return spans;
    }

    private boolean joined(String folded, DayMention first, DayMention second) {
        String gap = folded.substring(first.to(), second.from());
        boolean kazakh = since.matcher(folded.substring(first.from(), first.to()) + gap.stripTrailing())
                .matches();
        boolean russian = until.matcher(gap).matches()
                && (gap.strip().length() == 1
                        || from.matcher(folded.substring(0, first.from())).matches());
        boolean both = and.matcher(gap).matches()
                && amid.matcher(folded.substring(second.to())).lookingAt();
        return both || (kazakh && gap.strip().indexOf(' ') < 0) || russian;
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }
}
