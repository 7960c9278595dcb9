package kz.onkundik.ui.shell.search;

import java.util.ArrayList;
import java.util.List;
import kz.onkundik.text.Folding;

/** The words that are looked for; letters that only Kazakh has are found without them too. */
record Query(List<String> words) {
    private static final int AT_START = 8;
    private static final int AT_WORD = 4;
    private static final int WITHIN = 1;

    static Query of(String typed) {
        List<String> words = new ArrayList<>();
        for (String word : Folding.folded(typed).strip().split("\\s+", 0)) {
            if (!word.isEmpty()) {
                words.add(word);
            }
        }
        return new Query(List.copyOf(words));
    }

    boolean isEmpty() {
        return words.isEmpty();
    }

    /** Whether every word stands somewhere in one of the texts, which are folded. */
    boolean allIn(List<String> folded) {
        for (String word : words) {
            boolean found = false;
            for (String text : folded) {
                found |= text.contains(word);
            }
            if (!found) {
                return false;
            }
        }
        return true;
    }

    /** How well a folded text fits: words at its start before words that begin within before parts of words. */
    int weight(String folded) {
        int weight = 0;
        for (String word : words) {
            int at = folded.indexOf(word);
            if (at == 0) {
                weight += AT_START;
            } else if (atWordStart(folded, word, at)) {
                weight += AT_WORD;
            } else if (at > 0) {
                weight += WITHIN;
            }
        }
        return weight;
    }

    private static boolean atWordStart(String folded, String word, int first) {
        for (int at = first; at > 0; at = folded.indexOf(word, at + 1)) {
            if (!Character.isLetterOrDigit(folded.charAt(at - 1))) {
                return true;
            }
        }
        return false;
    }
}
