package kz.onkundik.operation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import kz.onkundik.Reading;
import kz.onkundik.campaign.CampaignDifference.Kind;
import kz.onkundik.campaign.CampaignDifference.Subject;
import kz.onkundik.json.JsonEdit;
import kz.onkundik.operation.CampaignOffer.Standing;
import kz.onkundik.problem.Failure;
import kz.onkundik.report.Paper;
import kz.onkundik.report.ReportData;
import kz.onkundik.school.ReportDraft;
import kz.onkundik.text.Language;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A campaign file from above comes into a file that is in work already: first seen, then taken. */
class ReceiveCampaignTest {
    @TempDir
    Path folder;

    private final ReceiveCampaign receive = new ReceiveCampaign();
    private OpenSchool school;

    @BeforeEach
    void open() {
        school = Schools.full(folder.resolve("paraq.onkundik"));
    }

    @AfterEach
    void close() {
        school.close();
    }

    @Test
    void lookingChangesNothing() {
        CampaignOffer offer = look(new JsonEdit(Reading.campaignFile()).set("revision", 3));
        assertEquals(Standing.NEWER, offer.standing());
        school.lookAgain();
        assertEquals(2, school.campaign().revision());
    }

    @Test
    void aNewCampaignStandsBesideTheOldOneAndEachKeepsItsOwnWork() {
        receive.take(school, look(other()));
        OpenSchool turned = school.turnedTo("reading-2028");
        assertEquals(List.of(), turned.work().events());
        assertFalse(school.work().events().isEmpty());
        assertEquals(
                List.of("reading-2028", Reading.campaign().id()),
                turned.campaigns().stream().map(CampaignInFile::id).toList());
    }

    @Test
    void theCampaignInWorkIsRememberedWithTheFile() {
        receive.take(school, look(other()));
        school.turnedTo("reading-2028").turnedTo(Reading.campaign().id());
        school.close();
        school = OpenSchool.open(folder.resolve("paraq.onkundik"), Schools.CLOCK, UUID::randomUUID);
        assertEquals(Reading.campaign().id(), school.campaign().id());
        school.turnedTo("reading-2028");
        school.close();
        school = OpenSchool.open(folder.resolve("paraq.onkundik"), Schools.CLOCK, UUID::randomUUID);
        assertEquals("reading-2028", school.campaign().id());
    }

    @Test
    void whatIsStillAskedOfTheOldCampaignIsWrittenIntoTheOldCampaign() {
        receive.take(school, look(other()));
        OpenSchool turned = school.turnedTo("reading-2028");
        int before = school.work().plan().size();
        new PlanFromLetter().add(school, Language.KK);
        assertTrue(school.work().plan().size() >= before);
        assertEquals(List.of(), turned.work().plan());
    }

    @Test
    void theVerySameFileAnOlderOneAndOneThatOnlySaysTheSameRevisionAreToldApart() {
        JsonEdit second = new JsonEdit(Reading.campaignFile()).set("revision", 3);
        receive.take(school, look(second));
        assertEquals(Standing.SAME, look(second).standing());
        assertEquals(Standing.OLDER, look(new JsonEdit(Reading.campaignFile())).standing());
        assertEquals(
                Standing.UNLIKE,
                look(new JsonEdit(Reading.campaignFile()).set("revision", 3).set("end", "2027-04-02"))
                        .standing());
    }

    @Test
    void anItemThatIsNoLongerAskedIsSaidWithWhatWasDoneForIt() {
        CampaignOffer offer = look(withoutAloud());
        assertEquals(
                List.of("r-aloud"),
                offer.difference().changes().stream()
                        .filter(change -> change.subject() == Subject.ITEM && change.kind() == Kind.REMOVED)
                        .map(change -> change.id())
                        .toList());
        assertEquals(
                school.work().eventsOf("r-aloud").size(), offer.lost().events().size());
        assertTrue(offer.lost().counts() > 0, "numbers of an indicator that is gone");
    }

    @Test
    void whatWasDoneForAnItemThatIsGoneStaysInTheFileAndTheReportStillComesOut() {
        var before = school.work();
        receive.take(school, look(withoutAloud()));
        school.lookAgain();
        assertEquals(3, school.campaign().revision());
        assertEquals(before, school.file().work(school.campaign().id()));

        var prepare = new PrepareReport();
        PreparedReport prepared = prepare.prepare(school, ReportDraft.EMPTY);
        for (Paper paper : List.of(Paper.PLAN, Paper.REPORT)) {
            byte[] pdf = prepare.pdf(school, prepared, paper, Language.KK);
            for (var event : before.eventsOf("r-aloud")) {
                assertTrue(Schools.text(pdf).contains(Schools.squeezed(event.title())), event.title());
            }
        }
        assertEquals(
                prepared.content().work().events(),
                ReportData.read(ReportData.write(prepared.content())).work().events());

        receive.take(school, look(new JsonEdit(Reading.campaignFile())));
        school.lookAgain();
        assertEquals(before, school.work(), "with the old revision all of it is back");
    }

    @Test
    void aRevisionThatForgetsWhereWePublishedIsRefused() {
        String used = school.work().events().stream()
                .flatMap(event -> event.publications().stream())
                .findFirst()
                .orElseThrow()
                .outlet();
        var revision = new JsonEdit(Reading.campaignFile()).set("revision", 3).remove("outlets." + used);
        for (int item = 0; item < 6; item++) {
            revision.set("items[" + item + "].publish", List.of());
        }
        Failure refused = assertThrows(Failure.class, () -> look(revision));
        assertEquals("campaign.words-gone", ((Failure) refused.getCause()).code());
    }

    @Test
    void aCampaignThatDoesNotKnowUsIsRefused() {
        var stranger = new JsonEdit(Reading.campaignFile())
                .set("id", "other")
                .set("levels[0].id", "school")
                .set("deadlines", List.of());
        assertEquals(
                "institution.level",
                ((Failure) assertThrows(Failure.class, () -> look(stranger)).getCause()).code());
    }

    @Test
    void aRevisionThatOurLettersDoNotFitIsRefused() {
        var revision = new JsonEdit(Reading.campaignFile()).set("revision", 3);
        revision.set("levels[1].id", "town")
                .set("deadlines", List.of())
                .set("letter.toLevels", List.of("town"))
                .set("items[5].levels", List.of("town"));
        Failure refused = assertThrows(Failure.class, () -> look(revision));
        assertEquals("campaign.chain-misfit", ((Failure) refused.getCause()).code());
    }

    private static JsonEdit other() {
        return new JsonEdit(Reading.campaignFile())
                .set("id", "reading-2028")
                .set("start", "2028-03-01")
                .set("end", "2028-03-31");
    }

    /** The next revision, without the first item and the indicator of old people who read aloud. */
    private static JsonEdit withoutAloud() {
        return new JsonEdit(Reading.campaignFile())
                .set("revision", 3)
                .remove("items[0]")
                .remove("deadlines[0]")
                .remove("indicators[4]")
                .set("indicators[7].distinctOf", List.of("readers"));
    }

    private CampaignOffer look(JsonEdit file) {
        return receive.look(school, new InputFile("campaign.json", file.bytes()));
    }
}
