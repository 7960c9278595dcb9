package kz.onkundik.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ShortenedTest {
    @Test
    void a_text_that_fits_stays() {
        assertThat(Shortened.to("Жиын өтті", 9)).isEqualTo("Жиын өтті");
        assertThat(Shortened.toSentences("Жиын. Кеш.", 10)).isEqualTo("Жиын. Кеш.");
    }

    @Test
    void a_long_text_ends_with_a_whole_word_or_a_whole_sentence() {
        assertThat(Shortened.to("Жиын өтті кеше", 12)).isEqualTo("Жиын өтті…");
        assertThat(Shortened.toSentences("Жиын өтті. Кеш болды. Ән айтылды.", 25))
                .isEqualTo("Жиын өтті. Кеш болды.");
        assertThat(Shortened.toSentences("Жиын өтті де кеш болды.", 12)).isEqualTo("Жиын өтті…");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "🎉🎉🎉🎉🎉🎉",
                "e\u0301e\u0301e\u0301e\u0301e\u0301",
                "қазақстандықтарымыздікіндей",
                "👩‍👩‍👧‍👦👩‍👩‍👧‍👦"
            })
    void no_letter_is_cut_in_two_and_no_more_than_asked_comes(String text) {
        for (int letters = 0; letters <= text.length(); letters++) {
            String brief = Shortened.to(text, letters);
            assertThat(brief).hasSizeLessThanOrEqualTo(letters);
            String kept = brief.replace("…", "");
            assertThat(text).startsWith(kept);
            if (kept.length() < text.length() && !kept.isEmpty()) {
                assertThat(Character.isLowSurrogate(text.charAt(kept.length()))).isFalse();
                assertThat(text.charAt(kept.length())).isNotEqualTo('\u0301');
            }
        }
    }

    @Test
    void a_file_name_is_one_that_windows_takes() {
        assertThat(FileNames.of("«Бір кітап: оқу/жазу?» кеші… .", 60)).isEqualTo("Бір кітап оқужазу кеші…");
        assertThat(FileNames.of("..", 60)).isEmpty();
    }
}
