package kz.onkundik.campaign;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kz.onkundik.Reading;
import kz.onkundik.campaign.Timetable.Step;
import org.junit.jupiter.api.Test;

class TimetableTest {
    private static final Campaign CAMPAIGN =
            CampaignReader.read(BuiltInCampaigns.all().getFirst());
    private static final Chain CHAIN = ChainFile.read(BuiltInCampaigns.exampleChain(), CAMPAIGN);

    @Test
    void aSchoolsReportGoesThroughItsDistrict() {
        Timetable timetable = Timetable.of(CAMPAIGN, CHAIN, "institution", "general_school");
        assertEquals(
                List.of("institution", "district", "oblast"),
                timetable.steps().stream().map(Step::from).toList());
        assertEquals(
                List.of(LocalDate.of(2023, 11, 29), LocalDate.of(2023, 11, 25), LocalDate.of(2023, 11, 30)),
                timetable.steps().stream().map(Step::due).toList());
    }

    @Test
    void theDistrictCollectsLaterThanItMustDeliver() {
        Timetable timetable = Timetable.of(CAMPAIGN, CHAIN, "institution", "general_school");
        Timetable.Conflict conflict = timetable.conflicts().getFirst();
        assertEquals(1, timetable.conflicts().size());
        assertEquals(
                List.of("to-district", "to-oblast"),
                List.of(
                        conflict.lower().deadline().id(),
                        conflict.higher().deadline().id()));
        assertEquals("03-6892", conflict.higher().letter().number());
    }

    @Test
    void theSafeDateIsTheWorkingDayBeforeTheEarliestDayAbove() {
        Timetable timetable = Timetable.of(CAMPAIGN, CHAIN, "institution", "general_school");
        assertEquals(
                DayOfWeek.SATURDAY, timetable.earliest().orElseThrow().due().getDayOfWeek());
        assertEquals(Optional.of(LocalDate.of(2023, 11, 24)), timetable.safeDate());
    }

    @Test
    void aCollegeReportsStraightToTheOblast() {
        Timetable timetable = Timetable.of(CAMPAIGN, CHAIN, "institution", "college");
        assertEquals(
                List.of("to-oblast", "committee-publication"),
                timetable.steps().stream().map(step -> step.deadline().id()).toList());
        assertEquals(List.of(), timetable.conflicts());
    }

    @Test
    void aDepartmentStartsAtItsOwnStep() {
        Timetable timetable = Timetable.of(CAMPAIGN, CHAIN, "district", null);
        assertEquals("to-oblast", timetable.steps().getFirst().deadline().id());
        assertEquals(List.of(), timetable.conflicts());
    }

    @Test
    void daysThatFollowEachOtherUpwardAreNoConflict() {
        Campaign campaign = Reading.campaign();
        Timetable timetable =
                Timetable.of(campaign, ChainFile.read(Reading.chainFile(), campaign), "house", "reading_lyceum");
        assertEquals(2, timetable.steps().size());
        assertEquals(List.of(), timetable.conflicts());
        assertEquals(Optional.of(LocalDate.of(2027, 4, 2)), timetable.safeDate(), "the Friday before Monday, 5 April");
    }

    @Test
    void withoutLettersThereIsNoWayAndNoDate() {
        Timetable timetable = Timetable.of(CAMPAIGN, Chain.empty(CAMPAIGN.id()), "institution", "general_school");
        assertTrue(timetable.steps().isEmpty());
        assertEquals(Optional.empty(), timetable.safeDate());
    }
}
