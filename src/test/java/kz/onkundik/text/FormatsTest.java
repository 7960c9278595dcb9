package kz.onkundik.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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

    @ParameterizedTest
    @CsvSource({
        "0, бүгін тапсырылады, срок сегодня, due today",
        "1, 1 күн қалды, остался 1 день, 1 day left",
        "2, 2 күн қалды, осталось 2 дня, 2 days left",
        "5, 5 күн қалды, осталось 5 дней, 5 days left",
        "6, 6 күн қалды, осталось 6 дней, 6 days left",
        "11, 11 күн қалды, осталось 11 дней, 11 days left",
        "21, 21 күн қалды, остался 21 день, 21 days left",
        "22, 22 күн қалды, осталось 22 дня, 22 days left",
        "101, 101 күн қалды, остался 101 день, 101 days left",
        "-1, мерзімі 1 күн бұрын өтті, просрочено на 1 день, 1 day overdue",
        "-2, мерзімі 2 күн бұрын өтті, просрочено на 2 дня, 2 days overdue",
        "-11, мерзімі 11 күн бұрын өтті, просрочено на 11 дней, 11 days overdue",
    })
    void daysLeftAreSaidInTheGrammarOfTheLanguage(long days, String kk, String ru, String en) {
        assertEquals(List.of(kk, ru, en), List.of(KK.daysLeft(days), RU.daysLeft(days), EN.daysLeft(days)));
    }
}
