package kz.onkundik.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class PluralsTest {
    @Test
    void russianHasThreeForms() {
        assertEquals(
                List.of(2, 0, 1, 1, 1, 2, 2, 2, 0, 1, 2, 2, 0, 0),
                forms(Language.RU, 0, 1, 2, 3, 4, 5, 11, 14, 21, 22, 111, 112, 101, 1_001));
    }

    @Test
    void englishHasTwoForms() {
        assertEquals(List.of(1, 0, 1, 1, 1), forms(Language.EN, 0, 1, 2, 11, 21));
    }

    @Test
    void kazakhHasOneForm() {
        assertEquals(List.of(0, 0, 0, 0), forms(Language.KK, 0, 1, 2, 21));
    }

    @Test
    void belowZeroCountsAsAbove() {
        assertEquals(List.of(0, 1, 2), forms(Language.RU, -1, -2, -5));
    }

    @Test
    void aSentenceTakesTheFormOfItsNumber() {
        var messages = new Messages(Language.RU);
        assertEquals("1 ошибка", messages.text("common.errors", 1));
        assertEquals("3 ошибки", messages.text("common.errors", 3L));
        assertEquals("11 ошибок", messages.text("common.errors", 11));
    }

    private static List<Integer> forms(Language language, long... numbers) {
        return LongStream.of(numbers).mapToObj(n -> Plurals.form(language, n)).toList();
    }
}
