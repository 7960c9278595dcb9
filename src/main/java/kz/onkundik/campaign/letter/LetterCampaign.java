package kz.onkundik.campaign.letter;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import kz.onkundik.campaign.Campaign;
import kz.onkundik.campaign.Campaign.Level;
import kz.onkundik.campaign.Campaign.Point;
import kz.onkundik.campaign.Deadline;
import kz.onkundik.campaign.Item;
import kz.onkundik.campaign.Item.Answer;
import kz.onkundik.campaign.Item.Concern;
import kz.onkundik.campaign.Letter;
import kz.onkundik.campaign.UsualWords;
import kz.onkundik.campaign.letter.LetterProposal.Proposed;
import kz.onkundik.campaign.letter.LetterProposal.ProposedDue;
import kz.onkundik.campaign.letter.ReadLetter.Days;
import kz.onkundik.campaign.letter.ReadLetter.FoundItem;
import kz.onkundik.campaign.letter.ReadLetter.Reference;
import kz.onkundik.campaign.letter.ReadLetter.Section;
import kz.onkundik.campaign.letter.ReadLetter.Span;
import kz.onkundik.text.Language;
import kz.onkundik.text.LocalText;

/** Puts what a person took of a letter's proposals into a campaign that is being put together. */
public final class LetterCampaign {
    private final LetterProposal proposal;
    private final LetterWords words = new LetterWords();
    private final Supplier<String> ids;

    /**
     * What a person took; empty is none.
     *
     * @param sentFrom the level that sent the letter
     * @param lists whether items, tasks, results, goal and participants are taken
     */
    public record Taken(
            Optional<LocalText> title,
            Optional<Days> days,
            Optional<Reference> reference,
            Optional<String> sentFrom,
            List<ProposedDue> deadlines,
            boolean lists) {

        /** The likeliest of everything. */
        public static Taken all(LetterProposal proposal) {
            return new Taken(
                    proposal.titles().stream().findFirst(),
                    proposal.days().stream().findFirst(),
                    proposal.references().stream()
                            .filter(reference -> !reference.isCited())
                            .findFirst(),
                    proposal.sentFrom(),
                    proposal.deadlines(),
                    true);
        }
    }

    /** @param ids makes ids for items and deadlines, another one each time */
    public LetterCampaign(LetterProposal proposal, Supplier<String> ids) {
        this.proposal = proposal;
        this.ids = ids;
    }

    /** @param blank a campaign whose words (levels, types, kinds, outlets) are taken, and all that the letter leaves open */
    public Campaign into(Campaign blank, Taken taken) {
        Optional<Span> span = proposal.span();
        Map<String, LocalText> sections = taken.lists() ? sections(blank) : blank.sections();
        Letter letter = letter(blank, taken);
        return new Campaign(
                blank.id(),
                blank.revision(),
                blank.sha256(),
                blank.note(),
                taken.title().orElse(blank.title()),
                span.map(Span::kind).orElse(blank.kind()),
                span.map(said -> UsualWords.span(said.kind(), said.scope())).orElse(blank.kindLabel()),
                taken.days().map(Days::first).orElse(blank.start()),
                taken.days().map(Days::last).orElse(blank.end()),
                blank.timeZone(),
                taken.lists() ? proposal.goal().orElse(blank.goal()) : blank.goal(),
                taken.lists() ? proposal.participants().orElse(blank.participants()) : blank.participants(),
                taken.lists() ? Point.numbered(proposal.tasks()) : blank.tasks(),
                taken.lists() ? Point.numbered(proposal.results()) : blank.expectedResults(),
                blank.keyDates(),
                blank.levels(),
                blank.institutionTypes(),
                blank.audiences(),
                blank.partnerTypes(),
                blank.kinds(),
                blank.outlets(),
                sections,
                blank.indicators(),
                taken.lists() ? items(blank, List.copyOf(sections.keySet())) : blank.items(),
                letter,
                taken.deadlines().stream().map(due -> deadline(letter, due)).toList());
    }

    /** By the campaign's own words where it knows such a section, else by the letter's heading. */
    private Map<String, LocalText> sections(Campaign blank) {
        Map<String, LocalText> sections = new LinkedHashMap<>();
        for (int i = 0; i < proposal.sections().size(); i++) {
            Section section = proposal.sections().get(i);
            LocalText known = blank.sections().get(section.id());
            sections.put(
                    section.id(),
                    known != null ? known : new LocalText(section.title(), proposal.russianTitle(i), null));
        }
        return sections;
    }

    private List<Item> items(Campaign blank, List<String> sections) {
        var kazakhKinds = new KindFinder(blank.kinds(), Language.KK);
        var russianKinds = new KindFinder(blank.kinds(), Language.RU);
        List<String> outlets = blank.outlets().keySet().stream()
                .filter(proposal.outlets()::contains)
                .sorted()
                .toList();
        List<Item> items = new ArrayList<>();
        for (Proposed proposed : proposal.items()) {
            FoundItem facts = proposed.facts();
            String kind = kazakhKinds
                    .in(proposed.text().kk())
                    .or(() -> russianKinds.in(proposed.text().in(Language.RU)))
                    .filter(found -> !found.equals(UsualWords.EVENT))
                    .orElse(UsualWords.EVENT);
            Set<String> types = facts.types();
            boolean published = words.has(LetterWords.folded(facts.text()), "publication");
            items.add(new Item(
                    ids.get(),
                    sections.get(facts.section()),
                    facts.number(),
                    proposed.name(),
                    proposed.text(),
                    kind,
                    null,
                    List.of(),
                    concern(blank, types),
                    types.isEmpty() ? "inferred" : "explicit",
                    List.of(),
                    published ? List.of() : UsualWords.asked(blank.indicators()),
                    published ? Answer.LINKS : Answer.EVENTS,
                    published ? List.of() : outlets,
                    facts.at(),
                    facts.grades(),
                    List.of()));
        }
        return items;
    }

    /** Whom the letter names, or everybody where it names nobody. */
    private static Map<String, Concern> concern(Campaign blank, Set<String> types) {
        Map<String, Concern> concern = new LinkedHashMap<>();
        boolean known = types.stream().anyMatch(blank.institutionTypes()::containsKey);
        blank.institutionTypes()
                .keySet()
                .forEach(type ->
                        concern.put(type, !known || types.contains(type) ? Concern.REQUIRED : Concern.NOT_APPLICABLE));
        return concern;
    }

    /** It goes one level down from whoever sent it. */
    private Letter letter(Campaign blank, Taken taken) {
        Letter letter = blank.letter();
        List<String> levels = blank.levels().stream().map(Level::id).toList();
        Optional<String> from = taken.sentFrom().filter(level -> levels.indexOf(level) > 0);
        return new Letter(
                from.orElse(letter.fromLevel()),
                from.map(level -> List.of(levels.get(levels.indexOf(level) - 1)))
                        .orElse(letter.toLevels()),
                letter.toTypes(),
                letter.sender(),
                taken.reference().map(Reference::date).orElse(letter.date()),
                taken.reference().map(Reference::number).orElse(letter.number()),
                letter.incoming(),
                proposal.address().orElse(letter.addressee()),
                letter.deadlines());
    }

    private Deadline deadline(Letter letter, ProposedDue due) {
        return new Deadline(
                ids.get(),
                due.due().isPublication() ? Deadline.Kind.PUBLICATION : Deadline.Kind.REPORT,
                null,
                null,
                letter.toLevels(),
                List.of(),
                letter.fromLevel(),
                due.due().day(),
                null,
                due.quote());
    }
}
