package kz.onkundik.campaign;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Optional;
import kz.onkundik.campaign.WorkingDays.DayOff;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkingDaysTest {
    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource(textBlock = """
            2023-11-25, 2023-11-24, a Saturday
            2023-11-27, 2023-11-24, over a weekend
            2023-12-19, 2023-12-15, Independence Day on a Saturday takes the Monday too
            2023-12-16, 2023-12-15, the holiday itself
            2023-01-05, 2023-01-04, New Year on a Sunday takes the third of January
            2023-01-04, 2022-12-30, and there is no working day before it in the year
            2023-01-10, 2023-01-09, Christmas on a Saturday takes no other day
            2026-03-26, 2026-03-20, two days of Nauryz on a weekend take two days after it
            2022-05-11, 2022-05-06, Defender's Day on a Saturday and Victory Day on the Monday take the Tuesday
            2025-10-28, 2025-10-24, Republic Day on a Saturday takes the Monday
            2023-12-02, 2023-12-01, the first of December is a day like others
            2023-07-10, 2023-07-05, the Friday after Capital Day was moved
            2023-07-02, 2023-07-01, and the Saturday before was worked for it
            2025-06-09, 2025-06-05, Kurban Ait on a Friday
            2025-09-02, 2025-08-29, the last Day of the Constitution in August takes the Monday
            2026-08-31, 2026-08-28, the thirtieth of August is no holiday any longer
            2026-09-01, 2026-08-31, and takes no Monday
            2027-03-16, 2027-03-12, the new Day of the Constitution
            """)
    void theLastWorkingDayBeforeADay(LocalDate day, LocalDate before, String why) {
        assertEquals(before, WorkingDays.lastBefore(day), why);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(textBlock = """
            2023-12-16, Independence Day
            2023-12-18, Independence Day
            2026-05-27, First day of Kurban Ait
            2027-03-15, Constitution Day
            """)
    void aHolidayAndTheDayThatStandsForItHaveItsName(LocalDate day, String name) {
        assertEquals(
                name, WorkingDays.dayOff(day).map(off -> off.holiday().en()).orElseThrow());
    }

    @Test
    void aWeekendAndAMovedDayAreOffWithoutAName() {
        var nameless = Optional.of(new DayOff(null));
        assertEquals(nameless, WorkingDays.dayOff(LocalDate.of(2023, 11, 18)));
        assertEquals(nameless, WorkingDays.dayOff(LocalDate.of(2024, 5, 8)));
        assertEquals(Optional.empty(), WorkingDays.dayOff(LocalDate.of(2024, 5, 4)));
        assertEquals(Optional.empty(), WorkingDays.dayOff(LocalDate.of(2023, 11, 22)));
    }
}
