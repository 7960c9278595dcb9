package kz.onkundik.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class VisibleTextTest {
    @Test
    void a_name_that_turns_the_line_around_is_shown_as_it_is_written() {
        assertEquals("есепfdp.exe", VisibleText.of("есеп\u202Efdp.exe"));
        assertEquals("abc", VisibleText.of("\u2066a\u2069b\u200Fc\u061C"));
    }

    @Test
    void control_characters_and_letters_of_no_width_are_left_out() {
        assertEquals("Парақ[31m", VisibleText.of("Па\u200Bрақ\u001B[31m\uFEFF\u0000"));
        assertEquals("a", VisibleText.of("a" + Character.toString(0xE0041)));
    }

    @Test
    void a_second_line_goes_on_in_the_first() {
        assertEquals("Парақ ЖАРАМДЫ", VisibleText.of("Парақ\r\nЖАРАМДЫ"));
    }

    @Test
    void ordinary_words_stay() {
        String words = "«Ақбота» № 12 – ӘІҢҒҮҰҚӨҺ, «Ёлка»";
        assertEquals(words, VisibleText.of(words));
    }
}
