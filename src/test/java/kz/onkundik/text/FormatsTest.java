package kz.onkundik.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class FormatsTest {
    private static final LocalDate DAY = LocalDate.of(2023, 11, 24);
    private static final Formats KK = new Messages(Language.KK).formats();
    private static final Formats RU = new Messages(Language.RU).formats();
    private static final Formats EN = new Messages(Language.EN).formats();

    @Test
    void thousandsAreApartByANoBreakSpace() {
        assertEquals("0", KK.number(0));
        assertEquals("999", KK.number(999));
        assertEquals("1\u00A0190", KK.number(1190));
        assertEquals("\u221212\u00A0345\u00A0678", KK.number(-12_345_678));
    }

    @Test
    void dayAndMomentAreWrittenInNumbers() {
        assertEquals("24.11.2023", RU.date(DAY));
        assertEquals("24.11.2023 09:05", RU.moment(DAY.atTime(9, 5).atZone(ZoneId.of("Asia/Almaty"))));
    }

    @Test
    void aLongDateIsSaidAsInLetters() {
        assertEquals("2023 жылғы 24 қараша", KK.longDate(DAY));
        assertEquals("24 ноября 2023 года", RU.longDate(DAY));
        assertEquals("24 November 2023", EN.longDate(DAY));
    }

    @Test
    void aSpanNamesMonthAndYearOnce() {
        assertEquals("2023 жылғы 15–24 қараша", KK.range(DAY.withDayOfMonth(15), DAY));
        assertEquals("15–24 ноября 2023 года", RU.range(DAY.withDayOfMonth(15), DAY));
        assertEquals("24 ноября – 1 декабря 2023 года", RU.range(DAY, LocalDate.of(2023, 12, 1)));
        assertEquals("24 ноября 2023 года – 1 января 2024 года", RU.range(DAY, LocalDate.of(2024, 1, 1)));
        assertEquals("24 November 2023", EN.range(DAY, DAY));
    }

    @Test
    void daysOfTheWeekHaveAShortAndALongName() {
        assertEquals("Жм", KK.weekday(DAY));
        assertEquals("пятница", RU.weekdayName(DAY));
        assertEquals("Fri", EN.weekday(DAY));
    }
}
