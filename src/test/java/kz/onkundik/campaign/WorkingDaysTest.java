package kz.onkundik.campaign;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
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
            """)
    void theLastWorkingDayBeforeADay(LocalDate day, LocalDate before, String why) {
        assertEquals(before, WorkingDays.lastBefore(day), why);
    }
}
