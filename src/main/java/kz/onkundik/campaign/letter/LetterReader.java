package kz.onkundik.campaign.letter;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.onkundik.campaign.Item.Grades;
import kz.onkundik.campaign.letter.Quotes.Quote;
import kz.onkundik.campaign.letter.ReadLetter.Found;
import kz.onkundik.campaign.letter.ReadLetter.FoundItem;
import kz.onkundik.campaign.letter.ReadLetter.Paragraph;
import kz.onkundik.campaign.letter.ReadLetter.Reference;
import kz.onkundik.campaign.letter.ReadLetter.Role;
import kz.onkundik.campaign.letter.ReadLetter.Way;
import kz.onkundik.text.OwnWords;

/** Reads a letter's text, as it was pasted, into what can be recognised in it. */
public final class LetterReader {
    private static final Pattern YEAR = Pattern.compile("(?<!\\d)(20\\d{2})(?!\\d)");
    private static final Pattern CLOCK = Pattern.compile("(?<![\\d.])([01]?\\d|2[0-3])[:.]([0-5]\\d)(?![\\d.]\\d)");
    private static final Set<Role> ENTRIES = EnumSet.of(Role.ITEM, Role.TASK, Role.RESULT, Role.MORE);
    private static final int HIGHEST_GRADE = 12;

    private final LetterWords words = new LetterWords();
    private final DayMentions mentions = new DayMentions(words);
    private final LetterText text = new LetterText(words);
    private final Pattern grades =
            Pattern.compile("(?<!\\d)(\\d{1,2})\\s?[-\\u2013]\\s?(\\d{1,2})[\\s-]+" + words.anyOf("grades"));

    /**
     * Reads a text.
     *
     * @param year for days that say none where the letter says none either
     */
    public ReadLetter read(String pasted, int year) {
        return read(pasted, year, Map.of());
    }

    /**
     * Reads a text of which the person knows better what some paragraphs are.
     *
     * @param said by the index of the paragraph
     */
    public ReadLetter read(String pasted, int year, Map<Integer, Role> said) {
        List<String> paragraphs = text.paragraphs(pasted);
        List<Found<Reference>> references = references(paragraphs);
        int ownYear = year(references, pasted, year);
        var lists = new LetterLists(words, paragraphs, said);
        Optional<Found<Way>> way = new LetterWay(words).in(paragraphs, lists.roles());
        var facts = new LetterFacts(words, mentions);
        List<Paragraph> all = new ArrayList<>();
        for (int i = 0; i < paragraphs.size(); i++) {
            int index = i;
            boolean isEntry = ENTRIES.contains(lists.roles().get(i));
            // Read whatever else it tells: facts are gathered on the way.
            boolean tellsFacts = facts.read(paragraphs.get(i), i, isEntry, ownYear);
            boolean tells = tellsFacts
                    || lists.isHeading(i)
                    || way.filter(found -> found.paragraph() == index).isPresent()
                    || references.stream().anyMatch(found -> found.paragraph() == index);
            all.add(new Paragraph(paragraphs.get(i), lists.roles().get(i), tells));
        }
        return new ReadLetter(
                OwnWords.languageOf(pasted),
                List.copyOf(all),
                facts.titles(),
                facts.spans(),
                facts.days(),
                references,
                way,
                facts.dues(),
                lists.goals(),
                lists.participants(),
                points(lists, Entry.Kind.TASKS),
                points(lists, Entry.Kind.RESULTS),
                List.copyOf(lists.sections()),
                items(lists, ownYear),
                facts.outlets());
    }

    /** The letter's own first, then those that it cites. */
    private List<Found<Reference>> references(List<String> paragraphs) {
        var reader = new LetterReferences(words, mentions);
        List<Found<Reference>> own = new ArrayList<>();
        List<Found<Reference>> cited = new ArrayList<>();
        for (int i = 0; i < paragraphs.size(); i++) {
            reader.in(paragraphs.get(i), i).forEach(found -> (found.value().isCited() ? cited : own).add(found));
        }
        own.addAll(cited);
        return List.copyOf(own);
    }

    private static int year(List<Found<Reference>> references, String pasted, int year) {
        Matcher said = YEAR.matcher(pasted);
        return references.stream()
                .map(found -> found.value().date())
                .filter(date -> date != null)
                .map(date -> date.getYear())
                .findFirst()
                .orElseGet(() -> said.find() ? Integer.parseInt(said.group(1)) : year);
    }

    private static List<Found<String>> points(LetterLists lists, Entry.Kind kind) {
        return lists.entries().stream()
                .filter(entry -> entry.kind() == kind)
                .map(entry -> new Found<>(entry.words(), entry.paragraph(), entry.text()))
                .toList();
    }

    /** A number that stands in its section already, or is missing, gives way to the next free one. */
    private List<FoundItem> items(LetterLists lists, int year) {
        List<FoundItem> items = new ArrayList<>();
        for (Entry entry : lists.entries()) {
            if (entry.kind() == Entry.Kind.ITEMS) {
                Set<Integer> taken = new TreeSet<>();
                items.stream()
                        .filter(item -> item.section() == entry.section())
                        .forEach(item -> taken.add(item.number()));
                int last = taken.isEmpty() ? 0 : ((TreeSet<Integer>) taken).last();
                boolean free = entry.number() > 0 && !taken.contains(entry.number());
                items.add(item(entry, free ? entry.number() : last + 1, year));
            }
        }
        return List.copyOf(items);
    }

    private FoundItem item(Entry entry, int number, int year) {
        String said = entry.words();
        String folded = LetterWords.folded(said);
        Set<String> types = new TreeSet<>();
        words.names("type").stream()
                .filter(type -> words.has(folded, "type." + type))
                .forEach(types::add);
        return new FoundItem(
                entry.section(), number, name(said), said, types, grades(folded), at(folded, year), entry.paragraph());
    }

    /** The slogan: the words in quotes at the start, or the only ones. */
    private static String name(String text) {
        List<Quote> quotes = Quotes.in(text);
        boolean first = !quotes.isEmpty() && quotes.getFirst().from() == 0;
        return first || quotes.size() == 1 ? quotes.getFirst().words() : "";
    }

    private Grades grades(String folded) {
        Matcher found = grades.matcher(folded);
        if (!found.find()) {
            return null;
        }
        int from = Integer.parseInt(found.group(1));
        int to = Integer.parseInt(found.group(2));
        return from < to && to <= HIGHEST_GRADE ? new Grades(from, to) : null;
    }

    /** A moment is one day with a time of day after it. */
    private LocalDateTime at(String folded, int year) {
        for (DayMention mention : mentions.in(folded)) {
            Matcher clock = CLOCK.matcher(folded).region(mention.to(), folded.length());
            if (mention.isOneDay() && clock.find()) {
                int hour = Integer.parseInt(clock.group(1));
                int minute = Integer.parseInt(clock.group(2));
                return mention.first(year).map(day -> day.atTime(hour, minute)).orElse(null);
            }
        }
        return null;
    }
}
