package kz.onkundik.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;

class KazakhOrderTest {
    private static final String ALPHABET = "аәбвгғдеёжзийкқлмнңоөпрстуұүфхһцчшщъыіьэюя";

    @Test
    void letters_stand_as_in_the_alphabet() {
        List<String> letters =
                new ArrayList<>(ALPHABET.chars().mapToObj(Character::toString).toList());
        Collections.shuffle(letters, new Random(1));

        letters.sort(new KazakhOrder());

        assertThat(String.join("", letters)).isEqualTo(ALPHABET);
    }

    @Test
    void words_are_compared_letter_by_letter_in_either_case_and_quotes_do_not_count() {
        List<String> words = new ArrayList<>(List.of(
                "Үлгі",
                "«Ән» байқауы",
                "Ашылу",
                "Сынып сағаты",
                "Іріктеу",
                "Ұлттық сайыс",
                "Қорытынды",
                "Кездесу",
                "10 күн",
                "асхана",
                "Дебат"));

        words.sort(new KazakhOrder());

        assertThat(words)
                .containsExactly(
                        "10 күн",
                        "асхана",
                        "Ашылу",
                        "«Ән» байқауы",
                        "Дебат",
                        "Кездесу",
                        "Қорытынды",
                        "Сынып сағаты",
                        "Ұлттық сайыс",
                        "Үлгі",
                        "Іріктеу");
        assertThat(new KazakhOrder().compare("ТОҚТАР".toLowerCase(Locale.ROOT), "токтар"))
                .isPositive();
    }
}
