package kz.onkundik.campaign.letter;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import kz.onkundik.text.Language;
import kz.onkundik.text.LocalText;

/** Finds the kind of event that an item speaks of: the one whose name has all its words in the item's. */
final class KindFinder {
    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}]+");

    /** So many letters of a word stay the same whatever its ending. */
    private static final int STEM = 4;

    private final Map<String, List<String>> stems;

    /** @param kinds by id what each is called */
    KindFinder(Map<String, LocalText> kinds, Language language) {
        stems = kinds.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, kind -> stems(kind.getValue().in(language))));
    }

    /** The id of the kind; of several that of the most words. */
    Optional<String> in(String text) {
        List<String> said = stems(text);
        return stems.keySet().stream()
                .filter(kind -> said.containsAll(stems.get(kind)))
                .max((one, other) -> {
                    int longer = Integer.compare(
                            stems.get(one).size(), stems.get(other).size());
                    return longer != 0 ? longer : other.compareTo(one);
                });
    }

    private static List<String> stems(String text) {
        return NO_LETTERS
                .splitAsStream(LetterWords.folded(text))
                .filter(word -> !word.isEmpty())
                .map(word -> word.substring(0, Math.min(STEM, word.length())))
                .toList();
    }
}
