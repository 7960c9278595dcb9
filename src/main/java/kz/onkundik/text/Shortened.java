package kz.onkundik.text;

import java.text.BreakIterator;
import java.util.Locale;

/** A text cut where it does least harm. */
public final class Shortened {
    private static final String MORE = "\u2026";

    private Shortened() {}

    /** The text, or its beginning of at most so many letters: whole words where it has any, never half a letter. */
    public static String to(String text, int letters) {
        if (text.length() <= letters) {
            return text;
        }
        int room = letters - MORE.length();
        if (room < 0) {
            return "";
        }
        int end = before(BreakIterator.getWordInstance(Locale.ROOT), text, room);
        if (end == 0) {
            end = before(BreakIterator.getCharacterInstance(Locale.ROOT), text, room);
        }
        return text.substring(0, end).stripTrailing() + MORE;
    }

    /** Whole sentences of at most so many letters; words where the first sentence is longer. */
    public static String toSentences(String text, int letters) {
        if (text.length() <= letters) {
            return text;
        }
        int end = before(BreakIterator.getSentenceInstance(Locale.ROOT), text, Math.max(0, letters));
        return end == 0 ? to(text, letters) : text.substring(0, end).stripTrailing();
    }

    private static int before(BreakIterator breaks, String text, int room) {
        breaks.setText(text);
        return breaks.isBoundary(room) ? room : Math.max(0, breaks.preceding(room));
    }
}
