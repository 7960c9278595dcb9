package kz.onkundik.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;

class HyphenationTest {
    @Test
    void kazakhWordsAreDividedBetweenSyllables() throws IOException {
        assertEquals("ын-ты-мақ-тас-тық", divided("ынтымақтастық"));
        assertEquals("оқу-шы-лар-дың", divided("оқушылардың"));
    }

    @Test
    void russianWordsAreDividedBetweenSyllables() throws IOException {
        assertEquals("об-ра-зо-ва-ния", divided("образования"));
    }

    @Test
    void signsStayWithTheirConsonant() throws IOException {
        assertEquals("пись-мен-ный", divided("письменный"));
    }

    @Test
    void shortWordsAndAbbreviationsStayWhole() throws IOException {
        assertEquals("ата", divided("ата"));
        assertEquals("ҚАЗКОМ", divided("ҚАЗКОМ"));
    }

    @Test
    void aShortFirstPartIsNotLeftAloneAtTheEndOfALine() throws IOException {
        assertEquals(List.of("аясындағы ", "іс-шаралар"), lines("аясындағы іс-шаралар", 14));
        assertEquals(List.of("үшін ата-", "аналар"), lines("үшін ата-аналар", 12));
    }

    /** The lines of a text in a column of the width of its first letters. */
    private static List<String> lines(String said, int letters) throws IOException {
        try (var pdf = new PDDocument()) {
            var text = new ShapedText(Text.of(said), new Fonts(pdf, FontFamily.TIMES_METRIC));
            float width = 0;
            for (int i = 0; i < letters; i++) {
                width += text.width(i);
            }
            return new LineBreaker(text, width, 0, 0)
                    .lines().stream()
                            .map(line -> said.substring(line.from(), line.to()))
                            .toList();
        }
    }

    private static String divided(String word) throws IOException {
        try (var pdf = new PDDocument()) {
            var text = new ShapedText(Text.of(word), new Fonts(pdf, FontFamily.TIMES_METRIC));
            var hyphenation = new Hyphenation(text, 1, 64);
            var parts = new StringBuilder();
            for (int i = 0; i < word.length(); i++) {
                parts.append(hyphenation.allows(i) ? "-" : "").append(word.charAt(i));
            }
            return parts.toString();
        }
    }
}
