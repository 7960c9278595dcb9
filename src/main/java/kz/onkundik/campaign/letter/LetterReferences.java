package kz.onkundik.campaign.letter;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.onkundik.campaign.letter.ReadLetter.Found;
import kz.onkundik.campaign.letter.ReadLetter.Reference;

/** Finds numbers and dates of letters: "№ 16-1-16-3/6645-И, 14.11.2023", "15.11.2023 жылғы №03-6892", "от 14 ноября 2023 года № …". */
final class LetterReferences {
    private static final Pattern NUMBER = Pattern.compile("\\u2116\\s*([\\p{L}\\d]+(?:[-/.\\u2013][\\p{L}\\d]+)*)");

    /** So far apart may a number and its date stand. */
    private static final int NEAR = 30;

    /** So far around may a word say that it is no letter's but a law's. */
    private static final int AROUND = 45;

    /** A line of the letterhead is not longer. */
    private static final int HEAD_LINE = 90;

    private final LetterWords words;
    private final DayMentions mentions;

    LetterReferences(LetterWords words, DayMentions mentions) {
        this.words = words;
        this.mentions = mentions;
    }

    List<Found<Reference>> in(String paragraph, int index) {
        List<Found<Reference>> found = new ArrayList<>();
        String folded = LetterWords.folded(paragraph);
        List<DayMention> days =
                mentions.in(folded).stream().filter(DayMention::isOneDay).toList();
        Matcher number = NUMBER.matcher(paragraph);
        while (number.find()) {
            if (number.group(1).chars().noneMatch(Character::isDigit) || isLaw(folded, number)) {
                continue;
            }
            Optional<DayMention> day = days.stream()
                    .filter(each -> distance(each, number) <= NEAR)
                    .min(Comparator.comparingInt(each -> distance(each, number)));
            Optional<LocalDate> date = day.filter(each -> each.year() != 0).flatMap(each -> each.first(0));
            boolean composed = number.group(1).contains("-") || number.group(1).contains("/");
            if (date.isPresent() || composed) {
                boolean cited = paragraph.length() > HEAD_LINE && words.has(folded, "letter");
                found.add(new Found<>(new Reference(number.group(1), date.orElse(null), cited), index, paragraph));
            }
        }
        return found;
    }

    private boolean isLaw(String folded, Matcher number) {
        String around = folded.substring(
                Math.max(0, number.start() - AROUND), Math.min(folded.length(), number.end() + AROUND));
        return words.has(around, "not-a-letter");
    }

    private static int distance(DayMention day, Matcher number) {
        return day.to() <= number.start() ? number.start() - day.to() : Math.abs(day.from() - number.end());
    }
}
