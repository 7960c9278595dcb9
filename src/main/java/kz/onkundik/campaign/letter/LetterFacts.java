package kz.onkundik.campaign.letter;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.onkundik.campaign.letter.ReadLetter.Days;
import kz.onkundik.campaign.letter.ReadLetter.Due;
import kz.onkundik.campaign.letter.ReadLetter.Found;
import kz.onkundik.campaign.letter.ReadLetter.Span;

/** What the sentences of a letter say of its title, its days, its deadlines and where to publish. */
final class LetterFacts {
    /** So far from its day may "дейін" stand: the time of day comes between. */
    private static final String NEAR = "(?:[^.;]|\\d\\.\\d){0,30}?(?<!\\p{L})";

    private static final String CLOCK = "(?:\\d{1,2}[.:]\\d{2}\\s+(?:\\p{L}+\\s+)?)?";

    private final LetterWords words;
    private final DayMentions mentions;
    private final Pattern byAfter;
    private final Pattern byBefore;
    private final Pattern held;
    private final List<Weighed<Found<String>>> titles = new ArrayList<>();
    private final List<Found<Span>> spans = new ArrayList<>();
    private final List<Weighed<Found<Days>>> days = new ArrayList<>();
    private final List<Found<Due>> dues = new ArrayList<>();
    private final Set<String> outlets = new TreeSet<>();

    /** A candidate, the likelier the less it weighs. */
    private record Weighed<T>(T found, int weight) {}

    LetterFacts(LetterWords words, DayMentions mentions) {
        this.words = words;
        this.mentions = mentions;
        byAfter = Pattern.compile("^" + NEAR + words.anyOf("by"));
        byBefore = Pattern.compile("(?<!\\p{L})" + words.anyOf("by.before") + "\\s+" + CLOCK + "$");
        String[] kinds =
                words.names("kind").stream().map(name -> "kind." + name).toArray(String[]::new);
        held = Pattern.compile("(?<!\\p{L})" + words.anyOf(kinds) + "\\p{L}*");
    }

    /**
     * Reads a paragraph.
     *
     * @param index the paragraph's
     * @param isEntry whether it belongs to a list, whose entries tell of themselves only
     * @param year for days without one
     * @return whether something was found in it
     */
    boolean read(String paragraph, int index, boolean isEntry, int year) {
        boolean found = false;
        for (Sentence sentence : Sentence.of(paragraph)) {
            found |= dues(sentence, index, year);
            if (!isEntry) {
                found |= title(sentence, index);
                found |= days(sentence, index, year);
                found |= publishing(sentence);
            }
        }
        return found;
    }

    List<Found<String>> titles() {
        return lightestFirst(titles);
    }

    List<Found<Span>> spans() {
        return List.copyOf(spans);
    }

    List<Found<Days>> days() {
        return lightestFirst(days);
    }

    List<Found<Due>> dues() {
        return List.copyOf(dues);
    }

    Set<String> outlets() {
        return outlets;
    }

    private static <T> List<T> lightestFirst(List<Weighed<T>> all) {
        return all.stream()
                .sorted(Comparator.comparingInt(Weighed::weight))
                .map(Weighed::found)
                .distinct()
                .toList();
    }

    /** The words in quotes nearest to the word for what is held: «…» атты онкүндік, декадник «…». */
    private boolean title(Sentence sentence, int index) {
        boolean found = false;
        Matcher word = held.matcher(sentence.folded());
        while (word.find()) {
            found = true;
            int from = word.start();
            int to = word.end();
            spans.add(new Found<>(span(sentence.folded(), word), index, sentence.text()));
            Quotes.in(sentence.text())
                    .forEach(quote -> titles.add(new Weighed<>(
                            new Found<>(quote.words(), index, sentence.text()),
                            quote.to() <= from ? from - quote.to() : Math.abs(quote.from() - to))));
        }
        return found;
    }

    private Span span(String folded, Matcher word) {
        String kind = words.names("kind").stream()
                .filter(name -> words.stems("kind." + name).stream().anyMatch(word.group()::startsWith))
                .findFirst()
                .orElseThrow();
        String scope = words.names("scope").stream()
                .filter(name -> words.has(folded.substring(0, word.start()), "scope." + name))
                .max(Comparator.comparingInt(name -> Math.max(0, lastAt(folded, word.start(), "scope." + name))))
                .orElse("");
        return new Span(kind, scope);
    }

    private int lastAt(String folded, int before, String key) {
        return words.stems(key).stream()
                .mapToInt(stem -> folded.lastIndexOf(stem, before))
                .max()
                .orElse(-1);
    }

    private boolean days(Sentence sentence, int index, int year) {
        boolean found = false;
        for (DayMention mention : mentions.in(sentence.folded())) {
            if (mention.isOneDay()) {
                continue;
            }
            Optional<LocalDate> first = mention.first(year);
            Optional<LocalDate> last = mention.last(year);
            if (first.isPresent() && last.isPresent() && !last.get().isBefore(first.get())) {
                int weight = held.matcher(sentence.folded()).find() ? 0 : 1;
                Days span = new Days(first.get(), last.get(), mention.year() != 0);
                days.add(new Weighed<>(new Found<>(span, index, sentence.text()), weight));
                found = true;
            }
        }
        return found;
    }

    private boolean dues(Sentence sentence, int index, int year) {
        boolean found = false;
        String folded = sentence.folded();
        for (DayMention mention : mentions.in(folded)) {
            boolean until = byAfter.matcher(folded.substring(mention.to())).find()
                    || byBefore.matcher(folded.substring(0, mention.from())).find();
            Optional<LocalDate> day = mention.first(year);
            if (mention.isOneDay() && until && day.isPresent()) {
                Due due = new Due(day.get(), words.has(folded, "publication"), mention.year() != 0);
                dues.add(new Found<>(due, index, sentence.text()));
                found = true;
            }
        }
        return found;
    }

    /** Where to publish is said in one sentence with a verb of publishing, or of handing in. */
    private boolean publishing(Sentence sentence) {
        boolean asks = words.has(sentence.folded(), "publication") || (!dues.isEmpty() && saysDue(sentence));
        Set<String> said = new TreeSet<>();
        if (asks) {
            words.names("outlet").stream()
                    .filter(outlet -> words.has(sentence.folded(), "outlet." + outlet))
                    .forEach(said::add);
        }
        outlets.addAll(said);
        return !said.isEmpty();
    }

    private boolean saysDue(Sentence sentence) {
        return dues.getLast().quote().equals(sentence.text());
    }
}
