package kz.onkundik.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Sentences stand in the bundles of {@code text}, where they can be translated; code holds codes. */
class SentencesTest {
    private static final Pattern CYRILLIC_LITERAL = Pattern.compile("\"[^\"\\n]*\\p{IsCyrillic}[^\"\\n]*\"");

    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/|//[^\\n]*", Pattern.DOTALL);

    /** Files whose Cyrillic is no sentence, each with its reason. */
    private static final Map<String, String> EXCEPTIONS = Map.of(
            "OwnWords.java", "the letters and endings by which a language is known",
            "Hyphenation.java", "the vowels by which words are divided",
            "LanguageSwitch.java", "the languages' own names, the same in each language");

    @Test
    void noSentenceStandsInCode() throws IOException {
        Map<Path, List<String>> found = new TreeMap<>();
        try (var files = Files.walk(Path.of("src/main/java"))) {
            for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
                List<String> literals = cyrillicLiterals(Files.readString(file));
                if (!literals.isEmpty()
                        && !EXCEPTIONS.containsKey(file.getFileName().toString())) {
                    found.put(file, literals);
                }
            }
        }
        assertEquals(Map.of(), found, "move these to src/main/resources/kz/onkundik/text");
    }

    @Test
    void aSentenceInCodeWouldBeFound() {
        assertEquals(List.of("\"Сақталды\""), cyrillicLiterals("label.setText(\"Сақталды\"); // \"Сақ\""));
    }

    private static List<String> cyrillicLiterals(String source) {
        return CYRILLIC_LITERAL
                .matcher(COMMENT.matcher(source).replaceAll(""))
                .results()
                .map(match -> match.group())
                .toList();
    }
}
