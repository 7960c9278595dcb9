package kz.onkundik.operation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import kz.onkundik.Reading;
import kz.onkundik.problem.Failure;
import kz.onkundik.school.Event;
import kz.onkundik.school.Institution;
import kz.onkundik.school.ItemConcern;
import kz.onkundik.school.PlanRow;
import kz.onkundik.text.Language;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlanAndEventTest {
    @TempDir
    Path folder;

    private OpenSchool school;

    @BeforeEach
    void open() {
        school = Schools.empty(folder.resolve("paraq.onkundik"));
    }

    @AfterEach
    void close() {
        school.close();
    }

    @Test
    void aPlanHasARowForEachItemThatConcernsThisType() {
        assertEquals(4, new PlanFromLetter().add(school, Language.KK));
        assertEquals(
                List.of("r-aloud", "r-swap", "r-writer", "h-blog"),
                school.work().plan().stream().map(row -> row.items().getFirst()).toList());
        PlanRow row = school.work().plan().getFirst();
        assertEquals("«Бір кітап – бір қала»: дауыстап оқу", row.title());
        assertEquals(LocalDate.of(2027, 3, 3), row.date());
        assertEquals("жас оқырмандар, ата-әжелер", row.participants());
    }

    @Test
    void makingThePlanTwiceAddsNothing() {
        new PlanFromLetter().add(school, Language.KK);
        List<PlanRow> once = school.work().plan();
        assertEquals(0, new PlanFromLetter().add(school, Language.RU));
        assertEquals(once, school.work().plan());
    }

    @Test
    void ourOwnWordDecidesWhatConcernsUs() {
        new EditPlan().concern(school, new ItemConcern("r-aloud", false, "Оқу залы жөндеуде"));
        new EditPlan().concern(school, new ItemConcern("r-loans", true, ""));
        new PlanFromLetter().add(school, Language.KK);
        assertEquals(
                List.of("r-swap", "r-writer", "r-loans", "h-blog"),
                school.work().plan().stream().map(row -> row.items().getFirst()).toList());
    }

    @Test
    void aRowThatWasHeldBecomesAnEventWithAllThatThePlanKnows() {
        new PlanFromLetter().add(school, Language.KK);
        PlanRow row = school.work().planOf("r-writer").getFirst();
        school.file()
                .savePlanRow(
                        school.campaign().id(),
                        row.withDate(LocalDate.of(2027, 3, 5))
                                .withTime(LocalTime.of(10, 0), LocalTime.of(11, 0))
                                .withOutcome(new PlanRow.Outcome(PlanRow.State.POSTPONED, "Қар")));
        Event event =
                new RecordEvent().hold(school, school.work().planOf("r-writer").getFirst());
        assertEquals(List.of(event), school.work().events());
        assertEquals(
                List.of(row.uuid(), row.items(), row.title(), LocalDate.of(2027, 3, 5), row.participants()),
                List.of(event.planRow(), event.items(), event.title(), event.date(), event.participants()));
        assertEquals(
                List.of(LocalTime.of(10, 0), LocalTime.of(11, 0), Event.Mode.ONLINE),
                List.of(event.start(), event.end(), event.mode()));
        assertNull(school.work().planOf("r-writer").getFirst().outcome(), "it is no longer postponed");
    }

    @Test
    void aNewEventIsOfTodayOrTheNearestDayOfTheCampaign() {
        assertEquals(
                LocalDate.of(2027, 3, 31), new RecordEvent().add(school, "Кеш").date(), "today is 1 April");
        close();
        Clock february = Clock.fixed(Instant.parse("2027-02-01T00:00:00Z"), ZoneOffset.UTC);
        school = OpenSchool.open(folder.resolve("paraq.onkundik"), february, UUID::randomUUID);
        assertEquals(
                LocalDate.of(2027, 3, 1), new RecordEvent().add(school, "Ерте").date());
    }

    @Test
    void todayIsTheDayWhereTheCampaignIs() {
        close();
        Clock lateInUtc = Clock.fixed(Instant.parse("2027-03-09T20:00:00Z"), ZoneOffset.UTC);
        school = OpenSchool.open(folder.resolve("paraq.onkundik"), lateInUtc, UUID::randomUUID);
        assertEquals(LocalDate.of(2027, 3, 10), school.today());
    }

    @Test
    void anEventThatIsPutAwayIsGoneFromTheWork() {
        Event event = new RecordEvent().add(school, "Кеш");
        new RecordEvent().delete(school, event.uuid());
        assertEquals(List.of(), school.work().events());
    }

    @Test
    void anInstitutionThatTheCampaignDoesNotKnowGetsNoFile() {
        assertRefused("institution.type", "college", "house");
        assertRefused("institution.level", "reading_lyceum", "institution");
    }

    private void assertRefused(String code, String type, String level) {
        Institution is = Schools.lyceum().institution();
        var other = new Institution(
                is.uuid(), null, type, level, null, null, is.name(), is.letterhead(), is.people(), true);
        Path file = folder.resolve("other.onkundik");
        Failure failure = assertThrows(
                Failure.class,
                () -> new NewFile(Schools.CLOCK, UUID::randomUUID).create(file, other, Reading.campaignFile(), null));
        assertEquals(code, failure.code());
        assertEquals(false, Files.exists(file));
    }
}
