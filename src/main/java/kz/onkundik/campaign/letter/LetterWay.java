package kz.onkundik.campaign.letter;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import kz.onkundik.campaign.letter.ReadLetter.Found;
import kz.onkundik.campaign.letter.ReadLetter.Role;
import kz.onkundik.campaign.letter.ReadLetter.Way;

/**
 * Which level sent a letter: the one above those to whom its head is addressed, or the one that its letterhead names.
 * Words of the body do not count: there a letter speaks of others too.
 */
final class LetterWay {
    /** From the lowest level to the highest. */
    private final List<String> levels;

    /** A line of the letterhead or an address is not longer. */
    private static final int HEAD_LINE = 160;

    private final LetterWords words;

    LetterWay(LetterWords words) {
        this.words = words;
        levels = words.values("levels");
    }

    /** @param roles of the paragraphs; the head ends where the first of another role begins */
    Optional<Found<Way>> in(List<String> paragraphs, List<Role> roles) {
        List<Integer> head = IntStream.range(0, paragraphs.size())
                .takeWhile(index -> roles.get(index) == Role.TEXT)
                .filter(index -> paragraphs.get(index).length() <= HEAD_LINE)
                .boxed()
                .toList();
        return addressed(paragraphs, head).or(() -> named(paragraphs, head));
    }

    /** Of several addresses the highest: what goes to districts goes to their institutions too. */
    private Optional<Found<Way>> addressed(List<String> paragraphs, List<Integer> head) {
        for (int level = levels.size() - 2; level >= 0; level--) {
            for (int index : head) {
                String line = paragraphs.get(index);
                if (words.has(LetterWords.folded(line), "addressed." + levels.get(level))) {
                    return Optional.of(new Found<>(new Way(levels.get(level + 1), line), index, line));
                }
            }
        }
        return Optional.empty();
    }

    private Optional<Found<Way>> named(List<String> paragraphs, List<Integer> head) {
        for (int level = levels.size() - 1; level > 0; level--) {
            String key = "sender." + levels.get(level);
            for (int index : head) {
                String line = LetterWords.folded(paragraphs.get(index)).strip();
                if (words.stems(key).stream().anyMatch(name -> line.endsWith(name) || line.startsWith(name + " "))) {
                    return Optional.of(new Found<>(new Way(levels.get(level), ""), index, paragraphs.get(index)));
                }
            }
        }
        return Optional.empty();
    }
}
