package kz.onkundik.school;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import kz.onkundik.school.Clash.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Two things that need one place or one person at the same time. */
class ClashTest {
    private static final LocalDate DAY = LocalDate.of(2023, 11, 25);
    private static final PlanRow SPORT = row(1, "Спорт жарысы", "11:00", "13:00", "Спорт залы", "Жарысов Т.Н.");

    @ParameterizedTest
    @CsvSource({
        "12:30,13:10,30",
        "10:00,11:30,30",
        "11:30,12:00,30",
        "10:00,14:00,120",
        "12:30,,0",
        "11:00,,0",
        "13:00,13:40,",
        "10:00,11:00,",
        "10:00,,",
        "13:00,,",
        "14:00,12:00,",
    })
    void a_place_is_taken_while_both_go_on(String start, String end, Integer minutes) {
        PlanRow other = row(2, "Марапаттау", start, end, "спорт  залы", "");

        List<Clash> clashes = Clash.among(occasions(SPORT, other), Set.of());

        assertThat(clashes).extracting(Clash::minutes).isEqualTo(minutes == null ? List.of() : List.of(minutes));
    }

    @Test
    void it_says_what_they_share_and_which_is_first() {
        Clash clash = only(row(2, "Марапаттау", "10:30", "11:30", "СПОРТ ЗАЛЫ", ""));

        assertThat(clash.kind()).isEqualTo(Kind.PLACE);
        assertThat(clash.what()).isEqualTo("СПОРТ ЗАЛЫ");
        assertThat(clash.first().title()).isEqualTo("Марапаттау");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Жарысов Т.Н.", "жаттықтырушы Жарысов Т. Н.", "Т.Н. Жарысов", "Сынамалова Д.М., Жарысов Т."})
    void a_person_is_known_however_the_name_is_typed(String inCharge) {
        Clash clash = only(row(2, "Марапаттау", "12:30", "13:10", "Мәжіліс залы", inCharge));

        assertThat(clash.kind()).isEqualTo(Kind.PERSON);
        assertThat(clash.what()).isEqualTo("Жарысов Т.Н.");
    }

    @Test
    void people_that_are_many_are_no_person() {
        PlanRow one = row(1, "Сынып сағаты", "10:00", "11:00", "", "Сынып жетекшілері");
        PlanRow other = row(2, "Тренинг", "10:00", "11:00", "", "Сынып жетекшілері");

        assertThat(Clash.among(occasions(one, other), Set.of())).isEmpty();
    }

    @Test
    void what_was_put_off_takes_no_place() {
        PlanRow other = row(2, "Марапаттау", "12:30", "13:10", "Спорт залы", "")
                .withOutcome(new PlanRow.Outcome(PlanRow.State.POSTPONED, "Қар"));

        assertThat(Clash.among(occasions(SPORT, other), Set.of())).isEmpty();
    }

    @Test
    void a_clash_that_was_let_stand_is_none_also_when_it_was_held() {
        PlanRow planned = row(2, "Марапаттау", "12:30", "13:10", "Спорт залы", "");
        Work before = work(List.of(SPORT, planned), List.of());
        Clash clash = before.clashes().getFirst();
        Set<KeptClash> kept = Set.of(KeptClash.of(clash.first(), clash.second()));
        Event held = event(9, planned);

        assertThat(new Work(Map.of(), List.of(), before.plan(), List.of(held), before.draft(), List.of(), kept)
                        .clashes())
                .isEmpty();
        assertThat(work(before.plan(), List.of(held)).clashes()).hasSize(1);
    }

    @Test
    void an_event_stands_in_the_place_of_its_row() {
        Event held = event(9, SPORT);

        assertThat(Occasion.of(work(List.of(SPORT), List.of(held))))
                .extracting(Occasion::uuid)
                .containsExactly(held.uuid());
    }

    @Test
    void the_next_free_half_hour_leaves_time_to_come_and_go() {
        PlanRow moved = row(2, "Марапаттау", "12:30", "13:10", "Спорт залы", "");
        PlanRow later = row(3, "Үйірме", "14:00", "15:00", "Спорт залы", "");

        assertThat(FreeSlot.time(moved, occasions(SPORT, moved), Set.of())).contains(LocalTime.of(13, 30));
        assertThat(FreeSlot.time(moved, occasions(SPORT, moved, later), Set.of()))
                .contains(LocalTime.of(15, 30));
        assertThat(FreeSlot.at(moved, LocalTime.of(13, 30)).end()).isEqualTo(LocalTime.of(14, 10));
        PlanRow evening = row(4, "Кеш", "19:50", "22:00", "Спорт залы", "");
        PlanRow night = row(5, "Рейд", "18:00", "23:30", "Спорт залы", "");
        assertThat(FreeSlot.time(evening, occasions(evening, night), Set.of())).isEmpty();
    }

    @Test
    void the_free_place_is_the_one_that_is_used_most() {
        PlanRow moved = row(2, "Марапаттау", "12:30", "13:10", "Спорт залы", "");
        List<Occasion> all = occasions(
                SPORT,
                moved,
                row(3, "Жиын", "12:00", "12:40", "Кітапхана", ""),
                row(4, "Кеш", "17:00", "18:00", "Кітапхана", ""),
                row(5, "Ашылу", "09:00", "10:00", "Мәжіліс залы", ""));

        assertThat(FreeSlot.place(moved, all, Set.of())).contains("Мәжіліс залы");
    }

    private static Clash only(PlanRow other) {
        return Clash.among(occasions(SPORT, other), Set.of()).getFirst();
    }

    private static List<Occasion> occasions(PlanRow... rows) {
        return Occasion.of(work(List.of(rows), List.of()));
    }

    private static Work work(List<PlanRow> plan, List<Event> events) {
        return new Work(Map.of(), List.of(), plan, events, ReportDraft.EMPTY, List.of());
    }

    private static Event event(int number, PlanRow row) {
        return new Event(
                new UUID(9, number),
                row.uuid(),
                row.items(),
                row.title(),
                row.date(),
                row.start(),
                row.end(),
                Event.Mode.OFFLINE,
                row.place(),
                row.inCharge(),
                "",
                "",
                Map.of(),
                new ArrayList<>(),
                List.of(),
                List.of());
    }

    private static PlanRow row(int number, String title, String start, String end, String place, String inCharge) {
        return PlanRow.titled(new UUID(1, number), List.of(), title)
                .withDate(DAY)
                .withTime(LocalTime.parse(start), end == null ? null : LocalTime.parse(end))
                .withPlace(place)
                .withInCharge(inCharge);
    }
}
