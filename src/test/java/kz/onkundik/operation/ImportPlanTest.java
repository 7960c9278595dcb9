package kz.onkundik.operation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import kz.onkundik.exchange.plan.FoundPlan;
import kz.onkundik.problem.Failure;
import kz.onkundik.report.Paper;
import kz.onkundik.school.PlanRow;
import kz.onkundik.text.Language;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ImportPlanTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({"KK,xlsx", "RU,xlsx", "KK,docx", "RU,docx"})
    void a_plan_that_we_wrote_for_excel_or_word_comes_back_whole(Language language, String kind) throws IOException {
        Path file = folder.resolve("plan." + kind);
        List<PlanRow> plan;
        try (OpenSchool school = Schools.full(folder.resolve("a.onkundik"))) {
            plan = school.work().plan();
            var make = new MakeDocument();
            Files.write(
                    file, kind.equals("xlsx") ? make.excel(school, language) : make.word(school, Paper.PLAN, language));
        }
        try (OpenSchool other = Schools.empty(folder.resolve("b.onkundik"))) {
            var operation = new ImportPlan();
            FoundPlan found = operation.find(other, file).getFirst();
            operation.take(other, found.newRows());

            assertThat(other.work().plan())
                    .extracting(ImportPlanTest::said)
                    .containsExactlyInAnyOrderElementsOf(
                            plan.stream().map(ImportPlanTest::said).toList());
            assertThat(operation.find(other, file).getFirst().newRows()).isEmpty();
        }
    }

    @Test
    void looking_changes_nothing() throws IOException {
        Path table = Files.writeString(folder.resolve("plan.csv"), "Іс-шара;Мерзімі\nКеш;12.03\n");
        try (OpenSchool school = Schools.empty(folder.resolve("a.onkundik"))) {
            assertThat(new ImportPlan().find(school, table).getFirst().newRows())
                    .hasSize(1);
            assertThat(school.work().plan()).isEmpty();
        }
    }

    @Test
    void a_file_that_is_no_plan_is_refused_by_its_name() throws IOException {
        Path picture = Files.write(folder.resolve("photo.xlsx"), new byte[] {(byte) 0xFF, (byte) 0xD8, 0, 0});
        try (OpenSchool school = Schools.empty(folder.resolve("a.onkundik"))) {
            Failure failure = catchThrowableOfType(() -> new ImportPlan().find(school, picture), Failure.class);
            assertThat(failure.code()).isEqualTo("input.refused");
            assertThat(failure.arguments().getFirst()).isEqualTo("photo.xlsx");
        }
    }

    private static Tuple said(PlanRow row) {
        return Tuple.tuple(
                row.items(),
                row.title(),
                row.date(),
                row.start(),
                row.end(),
                row.place(),
                row.participants(),
                row.inCharge());
    }
}
