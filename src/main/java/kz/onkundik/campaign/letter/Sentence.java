package kz.onkundik.campaign.letter;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A sentence of a paragraph.
 *
 * @param folded as words are compared; letter by letter as long as the text
 */
record Sentence(String text, String folded) {
    private static final Pattern END =
            Pattern.compile("[.!?\\u2026;]+[\\u00BB\\u201D\")]?\\s+(?=[\\p{Lu}\\u00AB\\u201C\"\\u2116])");

    /** "т.б.", "2023 ж.", "№ 5 г.", initials: after so few letters a dot ends no sentence. */
    private static final int SHORT = 2;

    static List<Sentence> of(String paragraph) {
        List<Sentence> sentences = new ArrayList<>();
        Matcher end = END.matcher(paragraph);
        int from = 0;
        while (end.find()) {
            if (!isShort(paragraph, from, end.start())) {
                sentences.add(sentence(paragraph.substring(from, end.end())));
                from = end.end();
            }
        }
        sentences.add(sentence(paragraph.substring(from)));
        return sentences;
    }

    private static boolean isShort(String paragraph, int from, int end) {
        int start = end;
        while (start > from && Character.isLetter(paragraph.charAt(start - 1))) {
            start--;
        }
        return end > start && end - start <= SHORT;
    }

    private static Sentence sentence(String text) {
        String stripped = text.strip();
        return new Sentence(stripped, LetterWords.folded(stripped));
    }
}
