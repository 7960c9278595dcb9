package kz.onkundik.ui.overview;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import kz.onkundik.text.Language;
import kz.onkundik.text.Messages;
import kz.onkundik.ui.common.SchoolFixture;
import kz.onkundik.ui.common.SchoolModel;
import kz.onkundik.ui.common.StateIcon;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The figures and states of the fictional school, whose sums are counted by hand. */
class OverviewModelTest {
    private static final Messages KAZAKH = new Messages(Language.KK);

    @TempDir
    Path folder;

    private SchoolModel school;

    @AfterEach
    void close() {
        school.close(() -> {});
    }

    @Test
    void sums_are_those_of_the_sample() {
        school = SchoolFixture.sample(folder);
        Figures figures = now().figures();
        assertThat(figures.held()).isEqualTo(14);
        assertThat(figures.planned()).isEqualTo(14);
        assertThat(figures.children()).isEqualTo(1316);
        assertThat(figures.adults()).isEqualTo(246 + 180 + 5);
        assertThat(figures.links()).isEqualTo(21);
        assertThat(figures.photos()).isEqualTo(38);
        assertThat(figures.different()).isEmpty();
        assertThat(figures.contingent()).isEqualTo(412);
    }

    @Test
    void different_children_are_those_typed_for_the_report() {
        school = SchoolFixture.sample(folder);
        OverviewSchool.change(
                school,
                file -> file.file()
                        .saveDraft(
                                file.campaign().id(), file.work().draft().withCounts(Map.of("unique_children", 389L))));
        assertThat(now().figures().different()).hasValue(389);
    }

    @Test
    void each_item_says_how_it_stands_and_what_comes_next() {
        school = OverviewSchool.half(folder);
        assertThat(word("d01")).isEqualTo("Өткізілді");
        assertThat(word("d02")).isEqualTo("Қатысы жоқ, себебі бар");
        assertThat(word("d08")).isEqualTo("Орындалуда: 1 / 3");
        assertThat(word("d09")).isEqualTo("Жоспарда: 25 қараша");
        assertThat(word("d10")).isEqualTo("Бүгін 14:00: өткізілді ме?");
        assertThat(word("d07")).isEqualTo("21 қараша: өткізілді ме?");
        assertThat(line("d10").sign()).isEqualTo(StateIcon.UNANSWERED);
        assertThat(line("d05").lacksLink()).isTrue();
        assertThat(line("d01").lacksLink()).isFalse();
        assertThat(line("d05").people()).isEqualTo(59);
        assertThat(now().figures().held()).isEqualTo(8);
        assertThat(now().figures().planned()).isEqualTo(13);
    }

    @Test
    void a_mistake_takes_over_the_sign_of_its_item_and_of_its_day() {
        school = OverviewSchool.half(folder);
        OverviewSchool.mistake(school, "d05");
        assertThat(line("d05").sign()).isEqualTo(StateIcon.ERROR);
        assertThat(word("d05")).startsWith("Өткізілді, ").endsWith(" қате");
        assertThat(now().days().periods().stream()
                        .flatMap(period -> period.marks().stream())
                        .filter(mark -> mark.sign() == StateIcon.ERROR)
                        .map(DayStrip.Mark::label))
                .containsExactly("5");
    }

    @Test
    void the_letters_contradict_each_other_and_the_safe_day_is_before_all_of_them() {
        school = OverviewSchool.half(folder);
        Deadlines deadlines = now().deadlines();
        assertThat(deadlines.steps()).extracting(Deadlines.Step::daysLeft).containsExactly(7L, 3L, 8L);
        assertThat(deadlines.steps()).extracting(Deadlines.Step::isTooEarly).containsExactly(false, true, false);
        assertThat(deadlines.safe()).hasValue(LocalDate.of(2023, 11, 24));
        assertThat(now().missing()).noneMatch(Deadlines::isAbout);
    }

    @Test
    void the_days_go_from_the_first_of_the_campaign_to_the_last_that_a_letter_sets() {
        school = OverviewSchool.half(folder);
        List<DayStrip.Period> days = now().days().periods();
        assertThat(days).hasSize(16);
        assertThat(days.stream().filter(DayStrip.Period::isToday).map(DayStrip.Period::from))
                .containsExactly(OverviewSchool.TODAY);
        assertThat(days.get(10).inCampaign()).isTrue();
        assertThat(days.get(11).inCampaign()).isFalse();
        assertThat(days.get(7).marks()).extracting(DayStrip.Mark::label).containsExactly("10");
        assertThat(days.get(5).marks()).extracting(DayStrip.Mark::sign).contains(StateIcon.HELD, StateIcon.NOT_HELD);
        assertThat(days.get(10).marks()).extracting(DayStrip.Mark::sign).containsOnly(StateIcon.PLANNED);
        assertThat(now().days().indexOf(LocalDate.of(2024, 6, 1))).isEqualTo(15);
    }

    @Test
    void bars_are_children_and_adults_of_a_day_and_say_where_only_the_plan_stands() {
        school = OverviewSchool.half(folder);
        List<Charts.Bar> bars = now().charts().bars();
        assertThat(now().charts().inWeeks()).isFalse();
        assertThat(bars).hasSize(11);
        assertThat(bars.stream().mapToLong(Charts.Bar::children).sum())
                .isEqualTo(now().figures().children());
        assertThat(bars.stream().mapToLong(Charts.Bar::adults).sum())
                .isEqualTo(now().figures().adults());
        assertThat(bars.stream()
                        .filter(Charts.Bar::isAhead)
                        .map(bar -> bar.from().getDayOfMonth()))
                .containsExactly(22, 23, 24, 25);
    }

    @Test
    void what_presses_is_recalled_and_nothing_else() {
        school = OverviewSchool.half(folder);
        assertThat(reminder()).contains("2 күн қалды");
        OverviewSchool.change(school, file -> file.file().saveToday(LocalDate.of(2023, 11, 16)));
        assertThat(reminder()).startsWith("Мерзімдер бір-біріне қайшы").contains("24.11.2023");
        OverviewSchool.change(school, file -> file.file().saveToday(LocalDate.of(2023, 12, 1)));
        assertThat(reminder()).contains("мерзімі 2 күн бұрын өтті");
    }

    private String reminder() {
        return new OverviewModel(school, new OverviewActions(_ -> {}, () -> {}, () -> {}))
                .reminder()
                .orElseThrow()
                .apply(KAZAKH);
    }

    @Test
    void a_new_file_has_nothing_planned() {
        school = SchoolFixture.empty(folder);
        assertThat(now().isPlanned()).isFalse();
        assertThat(now().figures().planned()).isZero();
        assertThat(word("d02")).isEqualTo("Қатысы жоқ");
        assertThat(word("d01")).isEqualTo("Жауап жоқ");
    }

    private Overview now() {
        return Overview.of(school.snapshot().get());
    }

    private ItemLine line(String item) {
        return now().items().stream()
                .filter(line -> line.item().id().equals(item))
                .findFirst()
                .orElseThrow();
    }

    private String word(String item) {
        return line(item).word().apply(KAZAKH);
    }
}
