package kz.onkundik.campaign.letter;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import kz.onkundik.campaign.letter.ReadLetter.Days;
import kz.onkundik.campaign.letter.ReadLetter.Due;
import kz.onkundik.campaign.letter.ReadLetter.Found;
import kz.onkundik.campaign.letter.ReadLetter.FoundItem;
import kz.onkundik.campaign.letter.ReadLetter.Reference;
import kz.onkundik.campaign.letter.ReadLetter.Section;
import kz.onkundik.campaign.letter.ReadLetter.Span;
import kz.onkundik.campaign.letter.ReadLetter.Way;
import kz.onkundik.text.LocalText;

/**
 * What a letter proposes for a campaign, out of its Kazakh text, its Russian one, or both, which are laid side by side by
 * the numbers of their items. Where there is no Kazakh text the Russian stands in its place, and the checks say so.
 */
public final class LetterProposal {
    private final Optional<ReadLetter> kazakh;
    private final Optional<ReadLetter> russian;

    /**
     * An item in the languages in which it was found.
     *
     * @param facts what was recognised in it, of the Kazakh one where there are two
     */
    public record Proposed(LocalText name, LocalText text, FoundItem facts) {}

    /** A deadline with the sentence that sets it. */
    public record ProposedDue(Due due, LocalText quote) {}

    /** At least one of them must be there. */
    public LetterProposal(Optional<ReadLetter> kazakh, Optional<ReadLetter> russian) {
        this.kazakh = kazakh;
        this.russian = russian;
    }

    /** What the campaign may be called, the likeliest first. */
    public List<LocalText> titles() {
        List<LocalText> titles = new ArrayList<>();
        Optional<String> second =
                russian.flatMap(read -> read.titles().stream().findFirst()).map(Found::value);
        kazakh.ifPresent(read -> read.titles()
                .forEach(title ->
                        titles.add(new LocalText(title.value(), titles.isEmpty() ? second.orElse(null) : null, null))));
        if (titles.isEmpty()) {
            russian.ifPresent(read -> read.titles().forEach(title -> titles.add(alone(title.value()))));
        }
        return titles.stream().distinct().toList();
    }

    public Optional<Span> span() {
        return all(ReadLetter::spans).findFirst();
    }

    public List<Days> days() {
        return all(ReadLetter::days).distinct().toList();
    }

    /** The letter's own first. */
    public List<Reference> references() {
        return all(ReadLetter::references).distinct().toList();
    }

    /** The id of the level that sent it. */
    public Optional<String> sentFrom() {
        return way(kazakh).or(() -> way(russian)).map(Way::from);
    }

    /** To whom, as written. */
    public Optional<LocalText> address() {
        Optional<String> first = address(kazakh);
        Optional<String> second = address(russian);
        return first.map(said -> new LocalText(said, second.orElse(null), null))
                .or(() -> second.map(LetterProposal::alone));
    }

    private static Optional<Way> way(Optional<ReadLetter> letter) {
        return letter.flatMap(ReadLetter::way).map(Found::value);
    }

    private static Optional<String> address(Optional<ReadLetter> letter) {
        return way(letter).map(Way::address).filter(said -> !said.isEmpty());
    }

    public List<ProposedDue> deadlines() {
        Map<Object, ProposedDue> deadlines = new LinkedHashMap<>();
        kazakh.ifPresent(read -> read.deadlines()
                .forEach(due -> deadlines.putIfAbsent(
                        key(due.value()), new ProposedDue(due.value(), new LocalText(due.quote(), null, null)))));
        russian.ifPresent(read -> read.deadlines()
                .forEach(due -> deadlines.merge(
                        key(due.value()),
                        new ProposedDue(due.value(), alone(due.quote())),
                        (known, found) -> new ProposedDue(
                                known.due(),
                                new LocalText(known.quote().kk(), found.quote().ru(), null)))));
        return List.copyOf(deadlines.values());
    }

    public Optional<LocalText> goal() {
        return points(ReadLetter::goals).stream().findFirst();
    }

    public Optional<LocalText> participants() {
        return points(ReadLetter::participants).stream().findFirst();
    }

    public List<LocalText> tasks() {
        return points(ReadLetter::tasks);
    }

    public List<LocalText> results() {
        return points(ReadLetter::results);
    }

    /** The lists of items; a title is that of the letter, or empty. */
    public List<Section> sections() {
        return main().sections();
    }

    /** The Russian heading of a section, or null. */
    public String russianTitle(int section) {
        return russian.filter(read -> section < read.sections().size())
                .map(read -> read.sections().get(section).title())
                .filter(title -> !title.isEmpty())
                .orElse(null);
    }

    public List<Proposed> items() {
        List<Proposed> items = new ArrayList<>();
        if (kazakh.isEmpty()) {
            main().items().forEach(item -> items.add(new Proposed(nameAlone(item), alone(item.text()), item)));
            return items;
        }
        for (FoundItem item : kazakh.get().items()) {
            Optional<FoundItem> other = russian.flatMap(read -> read.items().stream()
                    .filter(each -> each.section() == item.section() && each.number() == item.number())
                    .findFirst());
            LocalText name = item.name().isEmpty()
                    ? null
                    : new LocalText(
                            item.name(),
                            other.map(FoundItem::name)
                                    .filter(found -> !found.isEmpty())
                                    .orElse(null),
                            null);
            items.add(new Proposed(
                    name, new LocalText(item.text(), other.map(FoundItem::text).orElse(null), null), item));
        }
        return items;
    }

    /** Ids of the outlets where it is to be published. */
    public Set<String> outlets() {
        Set<String> outlets = new TreeSet<>();
        Stream.of(kazakh, russian).flatMap(Optional::stream).forEach(read -> outlets.addAll(read.outlets()));
        return outlets;
    }

    private ReadLetter main() {
        return kazakh.or(() -> russian).orElseThrow();
    }

    private <T> Stream<T> all(Function<ReadLetter, List<Found<T>>> part) {
        return Stream.of(kazakh, russian)
                .flatMap(Optional::stream)
                .flatMap(read -> part.apply(read).stream())
                .map(Found::value);
    }

    private List<LocalText> points(Function<ReadLetter, List<Found<String>>> part) {
        List<String> first =
                kazakh.map(part).orElse(List.of()).stream().map(Found::value).toList();
        List<String> second =
                russian.map(part).orElse(List.of()).stream().map(Found::value).toList();
        List<LocalText> points = new ArrayList<>();
        for (int i = 0; i < Math.max(first.size(), second.size()); i++) {
            String other = i < second.size() ? second.get(i) : null;
            points.add(i < first.size() ? new LocalText(first.get(i), other, null) : alone(other));
        }
        return points;
    }

    private static Object key(Due due) {
        return List.of(due.day(), due.isPublication());
    }

    private static LocalText nameAlone(FoundItem item) {
        return item.name().isEmpty() ? null : alone(item.name());
    }

    private static LocalText alone(String russianText) {
        return new LocalText(russianText, russianText, null);
    }
}
