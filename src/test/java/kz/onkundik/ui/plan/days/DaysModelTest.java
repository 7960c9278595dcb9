package kz.onkundik.ui.plan.days;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import kz.onkundik.school.Clash;
import kz.onkundik.school.PlanRow;
import kz.onkundik.text.Language;
import kz.onkundik.ui.common.PlanState;
import kz.onkundik.ui.common.SchoolModel;
import kz.onkundik.ui.common.Words;
import kz.onkundik.ui.plan.PlanLine;
import kz.onkundik.ui.plan.PlanViewModel;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The board on 22 November: what stands on which day, what clashes, and what one press mends. */
class DaysModelTest {
    @TempDir
    Path folder;

    private SchoolModel school;
    private PlanViewModel plan;
    private DaysModel model;
    private final List<UUID> opened = new ArrayList<>();

    @BeforeEach
    void open() {
        school = PlanDays.half(folder, "");
        plan = new PlanViewModel(new Words(Language.KK), school, opened::add);
        model = new DaysModel(school, plan);
    }

    @AfterEach
    void close() {
        school.close(() -> {});
    }

    @Test
    void every_day_of_the_campaign_has_a_column_with_what_is_planned_and_held() {
        assertThat(model.board().get().days())
                .extracting(
                        day -> day.date().getDayOfMonth() + ":" + day.cards().size())
                .containsExactly(
                        "15:1", "16:1", "17:2", "18:1", "19:0", "20:2", "21:2", "22:2", "23:0", "24:1", "25:2");
        assertThat(model.board().get().days().get(4).isIdle()).isTrue();
        assertThat(model.board().get().days().get(7).isToday()).isTrue();
    }

    @Test
    void what_has_no_day_stands_below_with_its_state() {
        assertThat(model.board().get().undated())
                .extracting(line ->
                        (line.item() == null ? line.row().title() : line.item().number() + "") + " " + line.state())
                .containsExactly("2 NOT_CONCERNED", "11 NOT_CONCERNED", "Ата-аналар жиналысы UNANSWERED");
    }

    @Test
    void a_day_beside_the_campaign_has_a_column_while_something_stands_on_it() {
        model.move(card("Марапаттау").line(), LocalDate.of(2023, 11, 28), _ -> {});
        assertThat(model.board().get().days().getLast().date()).isEqualTo(LocalDate.of(2023, 11, 28));
        assertThat(model.board().get().days().getLast().inCampaign()).isFalse();
        model.move(card("Марапаттау").line(), LocalDate.of(2023, 11, 24), _ -> {});
        assertThat(model.board().get().days()).hasSize(11);
    }

    @Test
    void the_clash_says_who_gives_way_and_whereto() {
        ClashAdvice advice = model.advice().get();
        assertThat(advice.clash().what()).isEqualTo("Спорт залы");
        assertThat(advice.moving().title()).isEqualTo("Марапаттау");
        assertThat(advice.freeTime()).contains(LocalTime.of(13, 30));
        assertThat(advice.freePlace()).contains("Мәжіліс залы");
        model.selected().set(card("Отбасылық спорт жарысы").key());
        assertThat(model.advice().get().moving().title()).isEqualTo("Отбасылық спорт жарысы");
    }

    @Test
    void another_time_keeps_the_length() {
        model.moveTo(LocalTime.of(13, 30));
        PlanRow moved = card("Марапаттау").occasion().row();
        assertThat(moved.start() + "–" + moved.end()).isEqualTo("13:30–14:10");
        assertThat(model.advice().get()).isNull();
    }

    @Test
    void another_place_frees_the_hall() {
        model.moveTo("Мәжіліс залы");
        assertThat(card("Марапаттау").occasion().place()).isEqualTo("Мәжіліс залы");
        assertThat(card("Марапаттау").clashes()).isFalse();
    }

    @Test
    void a_clash_that_is_let_stand_is_told_no_more() {
        model.keep();
        assertThat(model.advice().get()).isNull();
        assertThat(card("Марапаттау").clashes()).isFalse();
    }

    @Test
    void it_is_known_before_the_drop_what_would_clash() {
        PlanLine line = card("Марапаттау").line();
        assertThat(model.clashesOn(line, LocalDate.of(2023, 11, 23))).isEmpty();
        assertThat(model.clashesOn(line, LocalDate.of(2023, 11, 20)))
                .extracting(Clash::what)
                .containsExactly("Спорт залы");
    }

    @Test
    void half_an_hour_earlier_or_later_keeps_the_day_and_ends_with_it() {
        model.shift(card("Марапаттау"), 1);
        assertThat(card("Марапаттау").occasion().start()).isEqualTo(LocalTime.of(13, 0));
        model.shift(card("Марапаттау"), -1);
        assertThat(card("Марапаттау").occasion().start()).isEqualTo(LocalTime.of(12, 30));
        model.shift(card("Жадынама тарату"), 1);
        assertThat(card("Жадынама тарату").occasion().start()).isNull();
    }

    @Test
    void what_was_held_stays_where_it_was() {
        DayCard held = model.board().get().days().getFirst().cards().getFirst();
        assertThat(held.canMove()).isFalse();
        assertThat(held.state()).isEqualTo(PlanState.HELD);
    }

    @Test
    void the_board_and_the_table_choose_together() {
        model.selected().set(card("Сынып сағаттары").key());
        assertThat(plan.line().getValue().row().title()).isEqualTo("Сынып сағаттары");
        plan.selected().set(plan.entryOf(card("Марапаттау").line()).orElseThrow());
        assertThat(model.selected().get()).isEqualTo(card("Марапаттау").key());
    }

    private DayCard card(String title) {
        return model.board().get().days().stream()
                .flatMap(day -> day.cards().stream())
                .filter(card -> card.occasion().title().equals(title))
                .findFirst()
                .orElseThrow();
    }
}
