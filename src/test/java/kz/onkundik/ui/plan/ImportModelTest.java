package kz.onkundik.ui.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kz.onkundik.exchange.plan.PlanField;
import kz.onkundik.school.PlanRow;
import kz.onkundik.ui.common.SchoolFixture;
import kz.onkundik.ui.common.SchoolModel;
import kz.onkundik.ui.common.WayBack;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportModelTest {
    private static final String TABLE = "Іс-шара;Мерзімі\nАшылу;15.11\nКөрме;апта бойы\n;16.11\nАшылу;15.11\n";

    @TempDir
    Path folder;

    private SchoolModel school;

    @BeforeEach
    void open() {
        school = SchoolFixture.empty(folder);
    }

    @AfterEach
    void close() {
        school.close(() -> {});
    }

    @Test
    void new_rows_are_ticked_and_duplicates_and_broken_ones_are_not() throws IOException {
        ImportModel model = chosen(TABLE);

        assertThat(model.lines().get())
                .extracting(line -> line.taken().get())
                .containsExactly(true, true, false, false);
        assertThat(model.lines().get()).extracting(ImportLine::isUsable).containsExactly(true, true, false, true);
        assertThat(model.lines().get().get(1).isDoubtful(PlanField.DATE)).isTrue();
        assertThat(model.count().get()).isEqualTo(2);
        assertThat(school.work().getValue().plan()).isEmpty();
    }

    @Test
    void what_is_ticked_is_taken_and_can_be_put_away_again() throws IOException {
        ImportModel model = chosen(TABLE);
        model.lines().get().getFirst().taken().set(false);
        List<WayBack> ways = new ArrayList<>();
        model.take((_, back) -> ways.add(back));

        assertThat(school.work().getValue().plan()).extracting(PlanRow::title).containsExactly("Көрме");
        assertThat(model.plan().get()).isNull();
        ways.getFirst().go();
        assertThat(school.work().getValue().plan()).isEmpty();
    }

    @Test
    void a_file_that_is_no_plan_is_told_and_nothing_is_shown() throws IOException {
        ImportModel model = chosen("a;b;c;d;e;f;g;h\n");

        assertThat(school.failure().get().code()).isEqualTo("input.refused");
        assertThat(model.plan().get()).isNull();
    }

    @Test
    void an_empty_clipboard_is_passed_over() {
        var model = new ImportModel(school, Optional::empty);
        model.paste("", "  ");
        model.choose();

        assertThat(school.failure().get()).isNull();
        assertThat(model.plan().get()).isNull();
    }

    private ImportModel chosen(String table) throws IOException {
        Path file = Files.writeString(folder.resolve("plan.csv"), table);
        var model = new ImportModel(school, () -> Optional.of(file));
        model.choose();
        return model;
    }
}
