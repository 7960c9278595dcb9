package kz.onkundik.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import kz.onkundik.campaign.Indicator;
import kz.onkundik.exchange.WebTexts.Medium;
import kz.onkundik.report.Contents;
import kz.onkundik.report.ReportContent;
import kz.onkundik.school.Event;
import kz.onkundik.school.Event.Consent;
import kz.onkundik.text.Language;
import kz.onkundik.text.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class WebTextsTest {
    private static final ReportContent MONTH = Contents.reading();

    @Test
    void the_site_gets_title_day_place_story_numbers_and_captions() {
        Event event = Contents.event("Дауыстап оқу күні")
                .on(LocalDate.of(2027, 3, 12))
                .telling("Ата-әжелер немерелерімен оқыды.")
                .sayingElsewhere("Кітапхана залы")
                .with("readers", 1190)
                .with("readers_small", 40)
                .with("elders", 12)
                .photographed(Consent.GIVEN)
                .done();

        assertThat(texts(Language.KK, event).event(event.uuid(), Medium.SITE)).isEqualTo("""
                        Дауыстап оқу күні

                        2027 жылғы 12 наурыз күні «Дауыстап оқу күні» іс-шарасы өтті. Өткен орны: Кітапхана залы.

                        Ата-әжелер немерелерімен оқыды.

                        Сандық көрсеткіштер: Оқырмандар\u00A0–\u00A01\u00A0190, оның ішінде кішілер\u00A0–\u00A040; Ата-әжелер\u00A0–\u00A012.

                        %s

                        %s

                        1-фото. Кітапхана залы
                        """.formatted(
                        within(Language.KK), MONTH.institution().name().kk()));
    }

    @ParameterizedTest
    @EnumSource(Medium.class)
    void a_number_that_is_not_public_is_in_no_text(Medium medium) {
        long secret = 7_771;
        var event = Contents.event("Оқу").answering("r-aloud");
        for (Indicator indicator : MONTH.campaign().indicators()) {
            event.with(indicator.id(), indicator.isPublic() ? 9_000 : secret);
        }
        Event done = event.done();
        for (Language language : List.of(Language.KK, Language.RU)) {
            var messages = new Messages(language);
            WebTexts texts = texts(language, done);
            assertThat(List.of(texts.event(done.uuid(), medium), texts.campaign(medium), texts.items(medium)))
                    .allSatisfy(text -> assertThat(text)
                            .contains(messages.formats().number(9_000))
                            .doesNotContain(messages.formats().number(secret))
                            .doesNotContain(MONTH.campaign()
                                    .indicator("readers_small_new")
                                    .orElseThrow()
                                    .label()
                                    .in(language)));
        }
    }

    @Test
    void a_part_without_its_whole_and_a_zero_say_nothing() {
        Event event =
                Contents.event("Оқу").with("readers_small", 5).with("elders", 0).done();

        assertThat(texts(Language.KK, event).event(event.uuid(), Medium.SITE)).doesNotContain("Сандық");
    }

    @Test
    void a_photo_that_may_not_leave_is_not_told_of() {
        Event event = Contents.event("Оқу")
                .sayingElsewhere("шкаф жанындағы топ")
                .photographed(Consent.NEEDED)
                .done();
        Event nowhere = new Event(
                event.uuid(),
                null,
                event.items(),
                "Оқу",
                event.date(),
                null,
                null,
                event.mode(),
                "",
                "",
                "",
                "",
                event.counts(),
                List.of(),
                List.of(),
                event.photos());

        assertThat(texts(Language.KK, nowhere).event(event.uuid(), Medium.SITE)).doesNotContain("шкаф");
    }

    @Test
    void item_by_item_only_what_was_done_is_told() {
        Event event = Contents.event("Дауыстап оқу")
                .answering("r-aloud")
                .telling("Оқыдық.")
                .done();
        String text = texts(Language.KK, event).items(Medium.SITE);

        assertThat(text).contains("1-тармақ. «Бір кітап – бір қала»").contains("10.03.2027. Дауыстап оқу\nОқыдық.");
        assertThat(text).doesNotContain("2-тармақ").doesNotContain("II.1-тармақ");
    }

    @Test
    void a_title_with_quotes_gets_no_others() {
        Event event = Contents.event("«Бір кітап» кеші").done();

        assertThat(texts(Language.RU, event).event(event.uuid(), Medium.SOCIAL))
                .startsWith("10 марта 2027 года прошло мероприятие: «Бір кітап» кеші.");
    }

    @Test
    void a_post_keeps_its_end_and_cuts_the_story_at_a_sentence() {
        Event event = Contents.event("Оқу")
                .telling("Оқушылар кітап оқыды, пікір алмасты. ".repeat(3_000))
                .with("readers", 25)
                .done();
        String post = texts(Language.KK, event).event(event.uuid(), Medium.SOCIAL);

        assertThat(post).hasSizeLessThanOrEqualTo(WebTexts.POST).hasSizeGreaterThan(WebTexts.POST - 100);
        assertThat(post).contains("пікір алмасты.\n\nСандық көрсеткіштер");
        assertThat(post).endsWith(MONTH.institution().name().kk() + "\n");
        assertThat(texts(Language.KK, event).event(event.uuid(), Medium.SITE)).hasSizeGreaterThan(100_000);
    }

    @Test
    void no_post_is_ever_too_long_and_none_ends_within_a_letter() {
        List<Event> events = new ArrayList<>();
        for (int i = 0; i < 500; i++) {
            events.add(Contents.event("🎉".repeat(1 + i * 3))
                    .answering("r-aloud")
                    .telling("ұ".repeat(i * 7))
                    .done());
        }
        WebTexts texts = texts(Language.RU, events.toArray(Event[]::new));
        List<String> posts = new ArrayList<>(List.of(texts.campaign(Medium.SOCIAL), texts.items(Medium.SOCIAL)));
        events.forEach(event -> posts.add(texts.event(event.uuid(), Medium.SOCIAL)));

        assertThat(posts).allSatisfy(post -> {
            assertThat(post).hasSizeLessThanOrEqualTo(WebTexts.POST);
            assertThat(post.codePoints()).noneMatch(letter -> letter >= 0xD800 && letter <= 0xDFFF);
        });
        assertThat(posts.getFirst()).containsPattern("Ещё \\d+ строк");
    }

    private static WebTexts texts(Language language, Event... events) {
        return new WebTexts(Contents.withEvents(MONTH, List.of(events)), new Messages(language));
    }

    private static String within(Language language) {
        return new Messages(language)
                .text(
                        "doc.web.within",
                        MONTH.campaign().title(),
                        MONTH.campaign().kindLabel());
    }
}
