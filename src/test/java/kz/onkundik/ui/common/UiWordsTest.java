package kz.onkundik.ui.common;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import kz.onkundik.text.Language;
import org.junit.jupiter.api.Test;

/** The words of the screens are there, and translated, in all three languages. */
class UiWordsTest {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d)");

    /** What has no words to translate: an address, a file's name, the names of algorithms. */
    private static final List<String> SAME_IN_ALL =
            List.of("events.link-example", "report.file-name", "report.method.ncalayer", "report.sha256");

    private final Properties kazakh = bundle(Language.KK);
    private final Properties russian = bundle(Language.RU);
    private final Properties english = bundle(Language.EN);

    @Test
    void allThreeLanguagesHaveTheSameKeys() {
        assertEquals(keys(kazakh), keys(russian));
        assertEquals(keys(kazakh), keys(english));
    }

    @Test
    void noEnglishTextStandsInForATranslation() {
        assertEquals(SAME_IN_ALL, sameAs(english, kazakh));
        assertEquals(SAME_IN_ALL, sameAs(english, russian));
    }

    @Test
    void aMessageHasTheSameArgumentsInAllLanguages() {
        for (String key : keys(kazakh)) {
            assertEquals(arguments(kazakh, key), arguments(russian, key), key);
            assertEquals(arguments(kazakh, key), arguments(english, key), key);
        }
    }

    /** A text with letters that reads the same; one of placeholders and signs alone may. */
    private static List<String> sameAs(Properties one, Properties other) {
        return keys(one).stream()
                .filter(key -> one.getProperty(key).equals(other.getProperty(key)))
                .filter(key ->
                        one.getProperty(key).replaceAll("\\{[^}]*}", "").chars().anyMatch(Character::isLetter))
                .toList();
    }

    private static Set<String> arguments(Properties bundle, String key) {
        return new TreeSet<>(PLACEHOLDER
                .matcher(bundle.getProperty(key))
                .results()
                .map(found -> found.group(1))
                .toList());
    }

    private static Set<String> keys(Properties bundle) {
        return new TreeSet<>(bundle.stringPropertyNames());
    }

    private static Properties bundle(Language language) {
        var bundle = new Properties();
        String name = "/kz/onkundik/text/ui_" + language.code() + ".properties";
        try (var in = new InputStreamReader(UiWordsTest.class.getResourceAsStream(name), StandardCharsets.UTF_8)) {
            bundle.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bundle;
    }
}
