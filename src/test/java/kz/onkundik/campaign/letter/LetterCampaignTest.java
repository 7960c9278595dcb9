package kz.onkundik.campaign.letter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import kz.onkundik.campaign.Campaign;
import kz.onkundik.campaign.Campaign.Point;
import kz.onkundik.campaign.CampaignReader;
import kz.onkundik.campaign.CampaignWriter;
import kz.onkundik.campaign.Deadline;
import kz.onkundik.campaign.Item;
import kz.onkundik.campaign.Item.Answer;
import kz.onkundik.campaign.Item.Concern;
import kz.onkundik.campaign.NewCampaign;
import kz.onkundik.campaign.letter.LetterCampaign.Taken;
import kz.onkundik.json.Schema;
import kz.onkundik.text.LocalText;
import org.junit.jupiter.api.Test;

/** Out of a letter's text a campaign, of which a person takes what she wants. */
class LetterCampaignTest {
    private static final Campaign KNOWN = RealLetters.CAMPAIGN;

    private final LetterReader reader = new LetterReader();

    @Test
    void theCommitteesLetterInBothLanguagesIsTheBuiltInCampaignAgain() {
        Campaign made = made(proposal(RealLetters.committee(), RealLetters.russian()));
        assertEquals(KNOWN.title().kk(), made.title().kk());
        assertEquals(KNOWN.title().ru(), made.title().ru());
        assertEquals(KNOWN.kindLabel(), made.kindLabel());
        assertEquals(KNOWN.start(), made.start());
        assertEquals(KNOWN.end(), made.end());
        assertEquals(KNOWN.letter().number(), made.letter().number());
        assertEquals(KNOWN.letter().date(), made.letter().date());
        assertEquals(KNOWN.letter().fromLevel(), made.letter().fromLevel());
        assertEquals(KNOWN.letter().toLevels(), made.letter().toLevels());
        assertEquals(KNOWN.letter().addressee().kk(), made.letter().addressee().kk());
        assertEquals(withoutEnglish(KNOWN.tasks()), made.tasks());
        assertEquals(withoutEnglish(KNOWN.expectedResults()), made.expectedResults());
        assertEquals(KNOWN.sections(), made.sections());
        assertEquals(
                KNOWN.items().stream().map(item -> withoutEnglish(item.text())).toList(),
                made.items().stream().map(Item::text).toList());
        assertEquals(
                KNOWN.items().getFirst().fixedStart(), made.items().getFirst().fixedStart());
        assertTrue(made.deadlines().stream()
                .anyMatch(deadline -> deadline.kind() == Deadline.Kind.PUBLICATION
                        && deadline.due().equals(LocalDate.of(2023, 11, 30))));
    }

    @Test
    void theKindOfMostItemsIsKnownByItsWords() {
        Campaign made = made(proposal(RealLetters.committee(), null));
        long same = 0;
        for (int i = 0; i < 15; i++) {
            if (made.items().get(i).kind().equals(KNOWN.items().get(i).kind())) {
                same++;
            }
        }
        assertTrue(same >= 11, same + " of 15");
    }

    @Test
    void whoIsNamedIsConcernedAndWhereNobodyIsNamedEverybody() {
        List<Item> items = made(proposal(RealLetters.committee(), null)).items();
        assertEquals(
                Map.of(
                        "orphan_org",
                        Concern.REQUIRED,
                        "general_school",
                        Concern.NOT_APPLICABLE,
                        "college",
                        Concern.NOT_APPLICABLE),
                items.get(6).concern());
        assertEquals("explicit", items.get(6).concernFrom());
        assertTrue(items.get(5).concern().values().stream().allMatch(concern -> concern == Concern.REQUIRED));
        assertEquals("inferred", items.get(5).concernFrom());
        assertEquals(Answer.LINKS, items.get(11).answer());
        assertEquals(Answer.EVENTS, items.getFirst().answer());
    }

    @Test
    void aRussianLetterAloneStandsInPlaceOfTheKazakhOne() {
        Campaign made = made(proposal(null, RealLetters.russian()));
        assertEquals(KNOWN.title().ru(), made.title().kk());
        assertEquals(made.items().get(3).text().kk(), made.items().get(3).text().ru());
    }

    @Test
    void whereTheLetterSaysNothingOfNumbersThoseThatNearlyEveryEventHasAreAskedForAndNobodyMust() {
        Item drawing = made(proposal(RealLetters.committee(), null)).items().get(3);
        assertEquals(
                List.of("pupils", "parents", "teachers"),
                drawing.indicators().stream().map(Item.Asked::indicator).toList());
        assertTrue(drawing.indicators().stream().noneMatch(Item.Asked::required));
    }

    @Test
    void whatIsMadeIsACampaignFileLikeAnyOther() {
        byte[] file = CampaignWriter.write(made(proposal(RealLetters.committee(), RealLetters.russian())));
        assertEquals(List.of(), Schema.CAMPAIGN.errors(file));
        assertEquals(15, CampaignReader.read(file).items().size());
    }

    @Test
    void whatIsNotTakenIsNotThere() {
        LetterProposal proposal = proposal(RealLetters.committee(), null);
        Campaign blank = NewCampaign.blank(KNOWN, "new");
        Campaign made = new LetterCampaign(proposal, ids())
                .into(
                        blank,
                        new Taken(
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                List.of(),
                                false));
        assertEquals("", made.title().kk());
        assertNull(made.start());
        assertNull(made.letter().number());
        assertEquals(List.of(), made.items());
        assertEquals(List.of(), made.deadlines());
    }

    private LetterProposal proposal(String kazakh, String russian) {
        return new LetterProposal(
                Optional.ofNullable(kazakh).map(text -> reader.read(text, 2025)),
                Optional.ofNullable(russian).map(text -> reader.read(text, 2025)));
    }

    private static Campaign made(LetterProposal proposal) {
        return new LetterCampaign(proposal, ids()).into(NewCampaign.blank(KNOWN, "new"), Taken.all(proposal));
    }

    private static Supplier<String> ids() {
        var next = new int[] {0};
        return () -> "id-" + ++next[0];
    }

    private static List<Point> withoutEnglish(List<Point> points) {
        return points.stream()
                .map(point -> new Point(point.number(), withoutEnglish(point.text())))
                .toList();
    }

    private static LocalText withoutEnglish(LocalText text) {
        return new LocalText(text.kk(), text.ru(), null);
    }
}
