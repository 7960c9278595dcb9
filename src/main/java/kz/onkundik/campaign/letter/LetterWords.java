package kz.onkundik.campaign.letter;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.onkundik.text.Folding;

/** The words by which the parts of a letter are known, in Kazakh and Russian ({@code letter.properties}). */
final class LetterWords {
    private static final Pattern SEPARATOR = Pattern.compile(",");
    private static final int MONTHS = 12;

    /** Latin letters that look like Cyrillic ones: people type them by mistake, most often the Kazakh i. */
    private static final String LATIN = "aceopxyi";

    private static final String LOOKALIKES = "\u0430\u0441\u0435\u043E\u0440\u0445\u0443\u0438";

    private final Properties words = new Properties();

    LetterWords() {
        try (var in = LetterWords.class.getResourceAsStream("/kz/onkundik/campaign/letter.properties")) {
            words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The text as words are compared: as long as before, letter by letter. */
    static String folded(String text) {
        var folded = new StringBuilder(Folding.folded(text));
        for (int i = 0; i < folded.length(); i++) {
            int latin = LATIN.indexOf(folded.charAt(i));
            if (latin >= 0) {
                folded.setCharAt(i, LOOKALIKES.charAt(latin));
            }
        }
        return folded.toString();
    }

    /** The folded beginnings of this key. */
    List<String> stems(String key) {
        return SEPARATOR
                .splitAsStream(words.getProperty(key))
                .map(LetterWords::folded)
                .toList();
    }

    /** The values of this key as they stand. */
    List<String> values(String key) {
        return List.of(SEPARATOR.split(words.getProperty(key)));
    }

    /** What follows the dot in all keys of this kind, such as the months of {@code month}. */
    Set<String> names(String kind) {
        return words.stringPropertyNames().stream()
                .filter(key -> key.startsWith(kind + "."))
                .map(key -> key.substring(kind.length() + 1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** An expression that finds any of these words by their beginnings, the longest first. */
    String anyOf(String... keys) {
        return Stream.of(keys)
                .flatMap(key -> stems(key).stream())
                .sorted(Comparator.comparingInt(String::length).reversed())
                .map(LetterWords::words)
                .collect(Collectors.joining("|", "(?:", ")"));
    }

    /** Each word of a phrase by its beginning. */
    private static String words(String phrase) {
        return Stream.of(phrase.split(" ")).map(Pattern::quote).collect(Collectors.joining("[\\p{L}]*\\s+"));
    }

    /** Whether a folded text has a word that begins so. */
    boolean has(String folded, String key) {
        return Pattern.compile("(?<!\\p{L})" + anyOf(key)).matcher(folded).find();
    }

    /** 1 to 12 for a folded word that names a month. */
    int month(String folded) {
        for (int month = 1; month <= MONTHS; month++) {
            if (stems("month." + month).stream().anyMatch(folded::startsWith)) {
                return month;
            }
        }
        throw new IllegalArgumentException(folded);
    }

    /** An expression that finds a month by its beginning. */
    String anyMonth() {
        String[] keys = new String[MONTHS];
        for (int month = 1; month <= MONTHS; month++) {
            keys[month - 1] = "month." + month;
        }
        return anyOf(keys);
    }
}
