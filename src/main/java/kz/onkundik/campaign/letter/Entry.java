package kz.onkundik.campaign.letter;

import java.util.regex.Pattern;

/**
 * An entry of a list while the letter is read.
 *
 * @param kind what list it stands in: tasks, results, or the index of a section
 * @param number its number, or 0 where it has none
 * @param text its words so far
 * @param paragraph the index of the paragraph in which it begins
 */
record Entry(Kind kind, int section, int number, String text, int paragraph) {
    /** What parts entries; the dot of "and so on", in either language, is none. */
    private static final Pattern END =
            Pattern.compile("[;,]$|(?<!\\p{L}\\.\\s?\\p{L}|\\s\u0434\u0440|\\s\u043F\u0440)\\.$");

    /** What lists there are. */
    enum Kind {
        ITEMS,
        TASKS,
        RESULTS
    }

    /** Goes on with this. */
    Entry with(String more) {
        return new Entry(kind, section, number, text + " " + more, paragraph);
    }

    /** Its words without the mark that parts it from the next. */
    String words() {
        return END.matcher(text.strip()).replaceFirst("").strip();
    }
}
