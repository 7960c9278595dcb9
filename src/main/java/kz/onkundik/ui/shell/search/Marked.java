package kz.onkundik.ui.shell.search;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.Collectors;
import kz.onkundik.text.Folding;

/** A line of text in which the words that were looked for stand out. */
record Marked(List<Run> runs) {
    private static final String CUT = "…";
    private static final int BEFORE = 36;
    private static final int LONGEST = 120;

    /** A piece of the line that stands out as a whole, or does not. */
    record Run(String text, boolean found) {}

    static Marked of(String text, Query query) {
        String folded = Folding.folded(text);
        var found = new BitSet(text.length());
        // A capital that is two small letters would shift what is marked.
        if (folded.length() == text.length()) {
            for (String word : query.words()) {
                for (int at = folded.indexOf(word); at >= 0; at = folded.indexOf(word, at + 1)) {
                    found.set(at, at + word.length());
                }
            }
        }
        List<Run> runs = new ArrayList<>();
        for (int from = 0; from < text.length(); ) {
            boolean marked = found.get(from);
            int to = marked ? found.nextClearBit(from) : found.nextSetBit(from);
            to = to < 0 ? text.length() : Math.min(to, text.length());
            runs.add(new Run(text.substring(from, to), marked));
            from = to;
        }
        return new Marked(List.copyOf(runs));
    }

    /** As much of a long text as fits into a line or two, around the first word that was found. */
    static Marked excerpt(String text, Query query) {
        String line = text.strip().replaceAll("\\s+", " ");
        String folded = Folding.folded(line);
        int first = query.words().stream()
                .mapToInt(folded::indexOf)
                .filter(at -> at >= 0)
                .min()
                .orElse(0);
        int from = first <= BEFORE ? 0 : wordStart(line, first - BEFORE);
        int to = line.length() - from <= LONGEST ? line.length() : wordEnd(line, from + LONGEST);
        return of((from > 0 ? CUT : "") + line.substring(from, to) + (to < line.length() ? CUT : ""), query);
    }

    /** The whole line, for a screen reader. */
    String text() {
        return runs.stream().map(Run::text).collect(Collectors.joining());
    }

    private static int wordStart(String line, int at) {
        int space = line.indexOf(' ', at);
        return space < 0 || space > at + BEFORE ? at : space + 1;
    }

    private static int wordEnd(String line, int at) {
        int space = line.lastIndexOf(' ', at);
        return space < at - BEFORE ? at : space;
    }
}
