package kz.onkundik.campaign;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import kz.onkundik.Reading;
import kz.onkundik.campaign.CampaignDifference.Kind;
import org.junit.jupiter.api.Test;

/** Next year's campaign out of this year's. */
class CampaignCopyTest {
    private static final Campaign CAMPAIGN =
            CampaignReader.read(BuiltInCampaigns.all().getFirst());
    private static final Chain CHAIN = ChainFile.read(BuiltInCampaigns.exampleChain(), CAMPAIGN);

    @Test
    void theSameDatesOfNextYear() {
        Campaign copy = CampaignCopy.of(CAMPAIGN, "next", Shift.sameDates(CAMPAIGN.start(), 2024));
        assertEquals(LocalDate.of(2024, 11, 15), copy.start());
        assertEquals(LocalDate.of(2024, 11, 25), copy.end());
        assertEquals(
                LocalDateTime.of(2024, 11, 20, 10, 0), copy.items().getFirst().fixedStart());
        assertEquals(LocalDate.of(2024, 11, 30), copy.deadlines().getLast().due());
    }

    @Test
    void theSameDaysOfTheWeekNearestToThoseDates() {
        Campaign copy = CampaignCopy.of(CAMPAIGN, "next", Shift.sameWeekdays(CAMPAIGN.start(), 2024));
        assertEquals(DayOfWeek.WEDNESDAY, CAMPAIGN.start().getDayOfWeek());
        assertEquals(LocalDate.of(2024, 11, 13), copy.start());
        assertEquals(LocalDate.of(2024, 11, 23), copy.end());
        for (int year = 2024; year < 2040; year++) {
            LocalDate start = Shift.sameWeekdays(CAMPAIGN.start(), year).moved(CAMPAIGN.start());
            assertEquals(DayOfWeek.WEDNESDAY, start.getDayOfWeek());
            assertEquals(year, start.getYear());
            assertTrue(Math.abs(start.getDayOfMonth() - 15) <= 3, start.toString());
        }
    }

    @Test
    void anyOtherFirstDay() {
        Campaign copy = CampaignCopy.of(CAMPAIGN, "spring", Shift.toStart(CAMPAIGN.start(), LocalDate.of(2024, 3, 1)));
        assertEquals(LocalDate.of(2024, 3, 11), copy.end());
        assertEquals(LocalDate.of(2024, 3, 16), copy.deadlines().getLast().due());
    }

    @Test
    void itemsAndIndicatorsKeepTheirIdsAndWordsAndTheLettersOwnIsLeftOut() {
        Campaign copy = CampaignCopy.of(CAMPAIGN, "next", Shift.sameDates(CAMPAIGN.start(), 2024));
        assertEquals("next", copy.id());
        assertEquals(1, copy.revision());
        assertEquals(CAMPAIGN.indicators(), copy.indicators());
        assertEquals(
                CAMPAIGN.items().stream().map(Item::id).toList(),
                copy.items().stream().map(Item::id).toList());
        assertNull(copy.letter().number());
        assertNull(copy.letter().date());
        assertTrue(copy.deadlines().stream().allMatch(deadline -> deadline.quote() == null));
        assertTrue(CampaignDifference.between(CAMPAIGN, copy).changes().stream()
                .allMatch(change -> change.kind() == Kind.CHANGED));
    }

    @Test
    void aFeastIsOnItsDateAndHistoryStays() {
        Campaign copy = CampaignCopy.of(CAMPAIGN, "next", Shift.sameWeekdays(CAMPAIGN.start(), 2024));
        assertEquals(
                List.of("1954", "1959-11-20", "1994", "2024-11-20"),
                copy.keyDates().stream().map(Campaign.KeyDate::date).toList());
    }

    @Test
    void theLettersBelowAreKnownAgainWithoutNumbersAndDates() {
        Chain copy = CampaignCopy.of(CHAIN, CAMPAIGN, "next", Shift.sameDates(CAMPAIGN.start(), 2024));
        assertEquals("next", copy.campaign());
        assertEquals(
                List.of(LocalDate.of(2024, 11, 25), LocalDate.of(2024, 11, 29)),
                copy.letters().stream()
                        .map(letter -> letter.deadlines().getFirst().due())
                        .toList());
        assertTrue(copy.letters().stream().allMatch(letter -> letter.number() == null && letter.date() == null));
        assertEquals(
                CHAIN.letters().getFirst().sender(), copy.letters().getFirst().sender());
    }

    @Test
    void aCopyIsACampaignFileLikeAnyOther() {
        for (Campaign original : List.of(CAMPAIGN, Reading.campaign())) {
            Campaign copy = CampaignCopy.of(original, "next", Shift.sameDates(original.start(), 2028));
            Campaign read = CampaignReader.read(CampaignWriter.write(copy));
            assertEquals(copy.items(), read.items());
            assertEquals(copy.start(), read.start());
        }
    }

    @Test
    void theLastDayOfAShortMonthIsADay() {
        assertEquals(
                LocalDate.of(2025, 2, 28),
                Shift.sameDates(LocalDate.of(2024, 2, 29), 2025).moved(LocalDate.of(2024, 2, 29)));
    }
}
