package kz.onkundik.campaign.letter;

import java.util.ArrayList;
import java.util.List;

/** Words in quotes of any kind, the outermost of quotes within quotes. */
final class Quotes {
    private static final String OPENING = "\u00AB\u201C\u201E\"";
    private static final String CLOSING = "\u00BB\u201D\u201C\"";

    /**
     * One of them.
     *
     * @param from where its opening mark stands
     * @param to after its closing mark
     */
    record Quote(String words, int from, int to) {}

    private Quotes() {}

    static List<Quote> in(String text) {
        List<Quote> found = new ArrayList<>();
        for (int i = 0; i < text.length(); i++) {
            int kind = OPENING.indexOf(text.charAt(i));
            int end = kind < 0 ? -1 : end(text, i, kind);
            if (end > i) {
                found.add(new Quote(text.substring(i + 1, end).strip(), i, end + 1));
                i = end;
            }
        }
        return found;
    }

    /** Where a quote ends; quotes that differ at their two ends may hold others of their kind. */
    private static int end(String text, int from, int kind) {
        char opening = text.charAt(from);
        String closing = kind == 2 ? "\u201C\u201D" : CLOSING.substring(kind, kind + 1);
        int depth = 1;
        for (int i = from + 1; i < text.length(); i++) {
            char c = text.charAt(i);
            if (closing.indexOf(c) >= 0) {
                depth--;
                if (depth == 0) {
                    return i;
                }
            } else if (c == opening) {
                depth++;
            }
        }
        return -1;
    }
}
