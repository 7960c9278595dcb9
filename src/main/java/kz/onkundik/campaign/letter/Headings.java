package kz.onkundik.campaign.letter;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the headings of a letter: what a list of items, tasks or results stands under, and its goal. */
final class Headings {
    /** A sentence that announces a list says so in its last words. */
    private static final int LAST_WORDS = 110;

    private final List<Known> known;

    private record Known(String name, Pattern alone, Pattern before, Pattern within) {}

    /**
     * A heading.
     *
     * @param name as in the keys of {@code letter.properties}
     * @param rest what stands after it in the same paragraph, or empty
     * @param isAlone whether the paragraph says nothing else
     */
    record Heading(String name, String rest, boolean isAlone) {

        /** Whether items stand under it. */
        boolean isSection() {
            return !isPoints() && !name.equals("goal") && !name.equals("participants");
        }

        /** Whether tasks or results stand under it. */
        boolean isPoints() {
            return name.equals("tasks") || name.equals("results");
        }
    }

    Headings(LetterWords words) {
        known = words.values("headings").stream()
                .map(name -> {
                    String stem = words.anyOf("heading." + name) + "\\p{L}*";
                    String around = "(?:[\\p{L}-]+\\s+){0,3}" + stem + "(?:\\s+[\\p{L}-]+){0,4}";
                    return new Known(
                            name,
                            Pattern.compile(around + "\\s*[:.]?"),
                            Pattern.compile("(?:[\\p{L}-]+\\s+){0,3}" + stem
                                    + "(?:\\s+[\\p{L}-]+){0,2}\\s*(?::|\\s[\\u2013\\u2014-]\\s)\\s*"),
                            Pattern.compile("(?<!\\p{L})" + stem));
                })
                .toList();
    }

    /** The heading that a paragraph is, or begins with, or ends in. */
    Optional<Heading> of(String paragraph) {
        String folded = LetterWords.folded(paragraph);
        for (Known each : known) {
            if (each.alone().matcher(folded).matches()) {
                return Optional.of(new Heading(each.name(), "", true));
            }
        }
        for (Known each : known) {
            Matcher before = each.before().matcher(folded);
            if (before.lookingAt() && before.end() < paragraph.length()) {
                return Optional.of(new Heading(each.name(), paragraph.substring(before.end()), false));
            }
        }
        if (folded.endsWith(":")) {
            String last = folded.substring(Math.max(0, folded.length() - LAST_WORDS));
            return known.stream()
                    .filter(each -> each.within().matcher(last).find())
                    .map(each -> new Heading(each.name(), "", false))
                    .findFirst();
        }
        return Optional.empty();
    }
}
