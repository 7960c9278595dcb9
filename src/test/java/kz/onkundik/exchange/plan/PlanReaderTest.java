package kz.onkundik.exchange.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import kz.onkundik.Reading;
import kz.onkundik.campaign.Campaign;
import kz.onkundik.exchange.plan.FoundPlan.Line;
import kz.onkundik.exchange.table.FoundTable;
import kz.onkundik.exchange.table.TableFile;
import kz.onkundik.problem.Failure;
import kz.onkundik.problem.Problem;
import kz.onkundik.school.PlanRow;
import kz.onkundik.text.Language;
import kz.onkundik.text.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables as people paste them into the month of reading, 1 to 31 March 2027. */
class PlanReaderTest {
    private static final Campaign MONTH = Reading.campaign();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "№\tІс-шара\tМерзімі\tӨтетін орны\tҚатысушылар\tЖауапты",
                "р/с\tІс-шаралар атауы\tОрындалу мерзімі\tОрны\tҚамтылған сыныптар\tОрындаушылар",
                "№ п/п\tНаименование мероприятия\tСроки проведения\tМесто проведения\tОхват учащихся\tОтветственные",
                "№\tМероприятие\tДата\tМесто\tУчастники\tИсполнитель",
                "No\tEvent\tDate\tPlace\tParticipants\tPerson responsible",
            })
    void the_columns_are_known_by_their_headings(String headings) {
        FoundPlan plan = found(headings, "1\tОқу кеші\t12.03.2027\tКітапхана\t5–9-сыныптар\tӘ. Омарова");

        PlanRow row = plan.lines().getFirst().row();
        assertThat(List.of(row.title(), row.place(), row.participants(), row.inCharge()))
                .containsExactly("Оқу кеші", "Кітапхана", "5–9-сыныптар", "Ә. Омарова");
        assertThat(row.date()).isEqualTo(LocalDate.of(2027, 3, 12));
        assertThat(plan.allProblems()).isEmpty();
    }

    @Test
    void the_columns_may_stand_in_any_order_below_any_words() {
        FoundPlan plan =
                found("БЕКІТЕМІН\t\t", "Директор\t\t", "\t\t", "Күні\tБағыт\tІс-шара", "12.03\tI бағыт\tОқу кеші");

        assertThat(plan.headings())
                .containsExactly(Map.entry(PlanField.TITLE, "Іс-шара"), Map.entry(PlanField.DATE, "Күні"));
        assertThat(plan.lines()).extracting(Line::number).containsExactly(5);
        assertThat(plan.lines().getFirst().row().title()).isEqualTo("Оқу кеші");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            12.03.2027 | 2027-03-12
            12.03.27   | 2027-03-12
            12/3/2027  | 2027-03-12
            12.03      | 2027-03-12
            12.03.     | 2027-03-12
            12.03.2027 ж. | 2027-03-12
            12.03.2027г.  | 2027-03-12
            12.03.2027 сағат 15:00 | 2027-03-12
            2027-03-12 | 2027-03-12
            12 наурыз  | 2027-03-12
            12-наурыз  | 2027-03-12
            2027 жылғы 12 наурыз | 2027-03-12
            12 наурызда, сағат 10.00-де | 2027-03-12
            12 марта 2027 г. | 2027-03-12
            5 мая | 2027-05-05
            March 12, 2027 | 2027-03-12
            """)
    void a_day_is_read_as_people_write_it(String typed, LocalDate day) {
        assertThat(found("Іс-шара\tМерзімі", "Оқу кеші\t" + typed)
                        .lines()
                        .getFirst()
                        .row()
                        .date())
                .isEqualTo(day);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            12.03.2027 сағат 15:00 | 15:00 |
            12.03, 9.30–11.00 | 09:30 | 11:00
            12.03.2027 ж. 10:00-ден 12:30-ға дейін | 10:00 | 12:30
            12 наурызда, сағат 10.00-де | 10:00 |
            2027-03-12 15:00 | 15:00 |
            12.03 | |
            12/3/2027 | |
            12.03.2027 12:00–10:00 | |
            12.03.2027 10:00, 12:00, 14:00 | |
            """)
    void a_time_said_with_the_day_is_the_rows_own(String typed, LocalTime start, LocalTime end) {
        PlanRow row = found("Іс-шара\tМерзімі", "Оқу кеші\t" + typed)
                .lines()
                .getFirst()
                .row();

        assertThat(row.start()).isEqualTo(start);
        assertThat(row.end()).isEqualTo(end);
    }

    @Test
    void a_time_may_have_a_column_of_its_own() {
        FoundPlan plan = found("Іс-шара\tУақыты\tКүні", "Оқу кеші\t10.00-11.15\t12.03", "Кеш\t\t13.03");

        assertThat(plan.lines())
                .extracting(line -> line.row().date().getDayOfMonth() + " "
                        + line.row().start() + " " + line.row().end())
                .containsExactly("12 10:00 11:15", "13 null null");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "наурыз",
                "ай бойы",
                "12-15 наурыз",
                "12.03-15.03.2027",
                "1–31 наурыз",
                "32.03.2027",
                "30 ақпан",
                "апта сайын",
                "12, 14 марта",
                "наурыз-сәуір 5",
                "999"
            })
    void what_is_no_single_day_goes_into_the_note_and_is_told_by_its_cell(String typed) {
        Line line = found("Іс-шара\tМерзімі\tЕскертпе", "Оқу кеші\t" + typed + "\tзал керек")
                .lines()
                .getFirst();

        assertThat(line.row().date()).isNull();
        assertThat(line.row().note()).isEqualTo("зал керек\n" + typed);
        Problem problem = line.problems().getFirst();
        assertThat(problem.code()).isEqualTo("plan-import.no-day");
        assertThat(problem.arguments()).containsExactly(2, "Мерзімі", typed);
        assertThat(problem.place().field()).isEqualTo("date");
        assertThat(line.isNew()).isTrue();
    }

    @Test
    void a_day_outside_the_campaign_is_told_and_taken() {
        Line line = found("Іс-шара\tМерзімі", "Оқу кеші\t01.04.2027").lines().getFirst();

        assertThat(line.row().date()).isEqualTo(LocalDate.of(2027, 4, 1));
        assertThat(line.problems()).extracting(Problem::code).containsExactly("plan-import.outside");
    }

    @ParameterizedTest
    @CsvSource({
        "1,r-aloud",
        "1.,r-aloud",
        "№ 2,r-swap",
        "2-тармақ,r-swap",
        "пункт 3,",
        "II.1,h-blog",
        "ii.1,h-blog",
        "9,"
    })
    void an_item_is_found_by_its_number(String typed, String item) {
        Line line = found("Тармақ\tІс-шара\tМерзімі", typed + "\tКеш\t12.03")
                .lines()
                .getFirst();

        assertThat(line.row().items()).isEqualTo(item == null ? List.of() : List.of(item));
        assertThat(line.problems())
                .extracting(Problem::code)
                .isEqualTo(item == null ? List.of("plan-import.no-item") : List.of());
    }

    @Test
    void without_a_number_an_item_is_found_by_its_slogan() {
        String slogan = MONTH.item("r-aloud").orElseThrow().name().kk();
        FoundPlan plan = found(
                "Іс-шара\tМерзімі", "1. «" + slogan.toUpperCase(Locale.ROOT) + "» күні\t12.03", "Басқа кеш\t13.03");

        assertThat(plan.lines())
                .extracting(line -> String.join(",", line.row().items()))
                .containsExactly("r-aloud", "");
        assertThat(plan.lines().getFirst().row().title()).doesNotStartWith("1.");
    }

    @Test
    void the_events_below_an_item_in_the_words_of_the_letter_are_of_that_item() {
        String swap = MONTH.item("r-swap").orElseThrow().text().kk();
        String writer = MONTH.item("r-writer").orElseThrow().text().kk();
        FoundPlan plan = found(
                "№\tІс-шара\tМерзімі",
                "2\t" + swap + "\t",
                "2.1\tКітап алмасу\t12.03",
                "2.2\tЖәрмеңке\t13.03",
                "3\t" + writer + "\t");

        assertThat(plan.lines())
                .extracting(line -> line.row().title())
                .containsExactly("Кітап алмасу", "Жәрмеңке", writer);
        assertThat(plan.lines())
                .extracting(line -> String.join(",", line.row().items()))
                .containsExactly("r-swap", "r-swap", "r-writer");
    }

    @Test
    void a_row_without_a_title_is_told_by_its_cell_and_not_taken() {
        FoundPlan plan = found("Іс-шара\tМерзімі\tОрны", "\t12.03\tзал", "Кеш\t13.03\tзал");

        assertThat(plan.newRows()).extracting(PlanRow::title).containsExactly("Кеш");
        assertThat(plan.lines().getFirst().problems())
                .extracting(Problem::code)
                .containsExactly("plan-import.no-title");
    }

    @Test
    void what_the_plan_or_the_table_has_already_is_not_taken_twice() {
        var there = PlanRow.titled(UUID.randomUUID(), List.of(), "«Оқу кеші»").withDate(LocalDate.of(2027, 3, 12));
        String table = "Іс-шара\tМерзімі\nОқу  кеші\t12.03\nОқу кеші\t13.03\nоқу кеші.\t13 наурыз\n";
        FoundPlan plan = new PlanReader(MONTH, List.of(there), UUID::randomUUID)
                .read(TableFile.pasted("", table))
                .getFirst();

        assertThat(plan.lines()).extracting(Line::isDuplicate).containsExactly(true, false, true);
        assertThat(plan.newRows()).hasSize(1);
    }

    @Test
    void rows_that_are_no_events_are_passed_over_and_sections_are_told() {
        FoundPlan plan = found(
                "№\tІс-шара\tМерзімі",
                "1\t2\t3",
                "Негізгі бағыттар\t\t",
                "1\tКеш\t12.03",
                "\t\t",
                "№\tІс-шара\tМерзімі",
                "2\tБайқау\t13.03");

        assertThat(plan.newRows()).extracting(PlanRow::title).containsExactly("Кеш", "Байқау");
        assertThat(plan.problems()).extracting(Problem::code).containsExactly("plan-import.section");
    }

    @Test
    void without_headings_the_order_of_the_official_plan_is_assumed_and_told() {
        FoundPlan plan = found("1\tКеш\t12.03\tзал\tұстаздар\tОмарова", "2\tБайқау\t13.03\tзал\t\tОмарова");

        assertThat(plan.newRows()).extracting(PlanRow::title).containsExactly("Кеш", "Байқау");
        assertThat(plan.newRows().getFirst().inCharge()).isEqualTo("Омарова");
        assertThat(plan.problems()).extracting(Problem::code).containsExactly("plan-import.no-headings");
    }

    @Test
    void a_cell_without_a_heading_is_told_by_what_the_plan_calls_its_column() {
        Line line = found("1\tКеш\tнаурызда\tзал\tұстаздар\tОмарова").lines().getFirst();

        assertThat(new Messages(Language.KK).text(line.problems().getFirst()))
                .startsWith("1-жол, «мерзімі»: «наурызда» ");
        assertThat(new Messages(Language.RU).text(line.problems().getFirst())).startsWith("Строка 1, «срок»: ");
    }

    @Test
    void a_list_of_titles_alone_is_a_plan_too() {
        assertThat(found("Оқу кеші", "Кітап көрмесі").newRows())
                .extracting(PlanRow::title)
                .containsExactly("Оқу кеші", "Кітап көрмесі");
    }

    @Test
    void of_several_plans_the_longest_comes_first() {
        String html = "<table><tr><td>Іс-шара<td>Күні<tr><td>А<td>1.03</table><table><tr><td>Іс-шара<td>Күні"
                + "<tr><td>Ә<td>1.03<tr><td>Б<td>2.03</table><table><tr><td>қол<td>қою</table>";
        List<FoundPlan> plans = new PlanReader(MONTH, List.of(), UUID::randomUUID).read(TableFile.pasted(html, ""));

        assertThat(plans).extracting(plan -> plan.lines().size()).containsExactly(2, 1);
    }

    @Test
    void what_is_no_plan_is_refused() {
        String wide = "а\tә\tб\tв\tг\tғ\tд\te\n".repeat(3);
        for (List<FoundTable> tables : List.of(
                TableFile.pasted("", wide), TableFile.pasted("", ""), TableFile.pasted("<table></table>", ""))) {
            Failure failure = catchThrowableOfType(
                    () -> new PlanReader(MONTH, List.of(), UUID::randomUUID).read(tables), Failure.class);
            assertThat(failure.code()).isEqualTo("plan-import.none");
        }
    }

    private static FoundPlan found(String... lines) {
        return new PlanReader(MONTH, List.of(), UUID::randomUUID)
                .read(TableFile.pasted("", String.join("\n", lines)))
                .getFirst();
    }
}
