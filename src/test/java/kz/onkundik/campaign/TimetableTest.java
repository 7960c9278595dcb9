package kz.onkundik.campaign;

import static org.junit.jupiter.api.Assertions.assertEquals;

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
    void withoutTheLetterThatWasSentToUsTheDayAboveIsKnownButNoneIsSafe() {
        Timetable timetable = Timetable.of(CAMPAIGN, Chain.empty(CAMPAIGN.id()), "institution", "general_school");
        assertEquals(
                List.of("committee-publication"),
                timetable.steps().stream().map(step -> step.deadline().id()).toList());
        assertEquals(Optional.empty(), timetable.own());
        assertEquals(Optional.empty(), timetable.safeDate());
    }

    @Test
    void whatThoseAboveSettleAmongThemselvesIsNoConflictOfOurs() {
        Timetable timetable = Timetable.of(CAMPAIGN, late("district"), "institution", "general_school");
        assertEquals(2, timetable.steps().size());
        assertEquals(List.of(), timetable.conflicts());
        assertEquals(
                1,
                Timetable.of(CAMPAIGN, late("district"), "district", null)
                        .conflicts()
                        .size());
    }

    @Test
    void aLetterThatIsMissingInBetweenDoesNotHideTheDayAboveIt() {
        Campaign ofOblasts = new CampaignEdit(CAMPAIGN)
                .asks(CAMPAIGN.letter()
                        .due(CAMPAIGN.deadlines().stream()
                                .map(each -> changed(each, List.of("oblast"), each.due()))
                                .toList()))
                .made();
        Timetable timetable = Timetable.of(ofOblasts, late("institution"), "institution", "general_school");
        assertEquals(
                List.of("institution", "oblast"),
                timetable.steps().stream().map(Step::from).toList());
        assertEquals(1, timetable.conflicts().size());
        assertEquals(Optional.of(LocalDate.of(2023, 11, 29)), timetable.safeDate());
    }

    /** Of the example's letters the one alone that asks this level, for a day after the Committee's. */
    private static Chain late(String asked) {
        return new Chain(
                CAMPAIGN.id(),
                null,
                CHAIN.letters().stream()
                        .filter(letter -> letter.deadlines().stream()
                                .anyMatch(each -> each.fromLevels().contains(asked)))
                        .map(letter -> letter.due(letter.deadlines().stream()
                                .map(each -> changed(each, each.fromLevels(), LocalDate.of(2023, 12, 5)))
                                .toList()))
                        .toList());
    }

    private static Deadline changed(Deadline asked, List<String> fromLevels, LocalDate due) {
        return new Deadline(
                asked.id(),
                asked.kind(),
                asked.item(),
                asked.at(),
                fromLevels,
                asked.fromTypes(),
                asked.toLevel(),
                due,
                asked.what(),
                asked.quote());
    }
}
