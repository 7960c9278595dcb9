package kz.onkundik.ui.care;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kz.onkundik.operation.EditPlan;
import kz.onkundik.operation.KeepCopies;
import kz.onkundik.settings.ThemeChoice;
import kz.onkundik.text.Language;
import kz.onkundik.ui.common.SchoolFixture;
import kz.onkundik.ui.common.SchoolModel;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kordamp.ikonli.feather.Feather;

/** Pictures of the copies: the list, the question before one takes the file's place, a stick that was pulled out. */
class CopiesGalleryTest {
    private static final ZoneId ZONE = ZoneId.of("Asia/Almaty");

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({"KK,LIGHT,1366,696", "RU,DARK,1100,680", "EN,LIGHT,1920,980"})
    void copies(Language language, ThemeChoice theme, int width, int height) {
        SchoolModel school = SchoolFixture.sample(folder);
        List<Path> restored = new ArrayList<>();
        Path file = folder.resolve("Үлгі мектебі.onkundik");
        var actions = new CopiesActions(
                name -> Optional.of(folder.resolve("stick").resolve(name)), Optional::empty, _ -> {}, restored::add);
        for (int day = 20; day < 23; day++) {
            school.read("copies.making", at(day)::keep, _ -> {});
            school.change(
                    "plan.deleting",
                    open -> {
                        new EditPlan()
                                .delete(
                                        open,
                                        List.of(open.work().plan().getLast().uuid()));
                        return true;
                    },
                    _ -> {});
        }
        var model = new CopiesModel(school, at(24), file, actions);
        try (var window = new CareWindow(width, height, language, theme)
                .show(
                        school,
                        "copies.title",
                        Feather.COPY,
                        (words, notices) -> new CopiesSection(words, model, notices))) {
            window.press("#copy-now");
            window.picture("copies-%s-%s-%d".formatted(language.code(), theme, width));
            assertEquals(4, model.kept().get().copies().size());
            window.press("#copy-elsewhere");
            assertTrue(window.shows("#copy-trouble"));
            window.picture("copies-no-stick-%s-%s-%d".formatted(language.code(), theme, width));
            window.press(".restore-copy");
            window.picture("copies-restore-%s-%s-%d".formatted(language.code(), theme, width));
            window.press("#restore-copy");
            assertEquals(List.of(model.kept().get().copies().getFirst().path()), restored);
        }
        school.close(() -> {});
    }

    private KeepCopies at(int day) {
        return new KeepCopies(
                folder.resolve("copies"), Clock.fixed(Instant.parse("2023-11-%dT11:05:00Z".formatted(day)), ZONE));
    }
}
