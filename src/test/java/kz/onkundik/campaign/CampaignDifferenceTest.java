package kz.onkundik.campaign;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import kz.onkundik.Reading;
import kz.onkundik.campaign.CampaignDifference.Change;
import kz.onkundik.campaign.CampaignDifference.Field;
import kz.onkundik.campaign.CampaignDifference.Kind;
import kz.onkundik.campaign.CampaignDifference.Subject;
import kz.onkundik.json.JsonEdit;
import org.junit.jupiter.api.Test;

class CampaignDifferenceTest {
    private final JsonEdit edit = new JsonEdit(Reading.campaignFile());

    @Test
    void theSameCampaignDoesNotDiffer() {
        assertEquals(List.of(), difference().changes());
    }

    @Test
    void anotherRevisionNumberAloneChangesNothingThatIsAsked() {
        edit.set("revision", 7).set("note", "otherwise");
        assertEquals(List.of(), difference().changes());
    }

    @Test
    void movedDaysAreSaidWithTheDayBefore() {
        edit.set("end", "2027-04-02");
        Change change = difference().changes().getFirst();
        assertEquals(Subject.CAMPAIGN, change.subject());
        assertEquals(
                List.of(new Field("end", List.of(LocalDate.of(2027, 3, 31)), List.of(LocalDate.of(2027, 4, 2)))),
                change.fields());
    }

    @Test
    void itemsThatCameAndWentAreNamed() {
        edit.repeat("items[1]")
                .set("items[6].id", "r-new")
                .set("items[6].number", 5)
                .set("items[6].section", "readings")
                .remove("items[2]");
        var difference = difference();
        assertEquals(
                List.of("r-new", "r-writer"),
                difference.changes().stream().map(Change::id).toList());
        assertEquals(
                List.of(Kind.ADDED, Kind.REMOVED),
                difference.changes().stream().map(Change::kind).toList());
        assertEquals(5, difference.changes().getFirst().number());
    }

    @Test
    void whatAnItemAsksIsComparedByTheWordsThatPeopleSee() {
        edit.set("items[1].concern", Map.of("reading_lyceum", "optional"));
        Change change = difference().changes().getFirst();
        assertEquals("r-swap", change.id());
        assertTrue(change.fields().stream()
                .anyMatch(field -> field.name().equals("concern-optional")
                        && field.after()
                                .equals(List.of(
                                        Reading.campaign().institutionTypes().get("reading_lyceum")))));
    }

    @Test
    void aWordThatIsMendedKeepsTheMeaningAndAnotherTextDoesNot() {
        edit.set("items[2].text.kk", "Жазушымен онлайн кездесу өткізу");
        assertFalse(difference().changes().getFirst().isAnotherThing());
        edit.set("items[2].text.kk", "Балаларға арналған суретшілер көрмесі");
        assertTrue(difference().changes().getFirst().isAnotherThing());
    }

    @Test
    void deadlinesAndTheLetterAreComparedToo() {
        edit.set("deadlines[1].due", "2027-04-10").set("letter.number", "ОА-7/32");
        assertEquals(
                List.of(Subject.LETTER, Subject.DEADLINE),
                difference().changes().stream().map(Change::subject).toList());
    }

    private CampaignDifference difference() {
        return CampaignDifference.between(Reading.campaign(), CampaignReader.read(edit.bytes()));
    }
}
