package kz.onkundik.ui.care;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import javafx.scene.input.KeyCode;
import kz.onkundik.operation.EmptyBin;
import kz.onkundik.school.Event;
import kz.onkundik.settings.ThemeChoice;
import kz.onkundik.text.Language;
import kz.onkundik.ui.common.SchoolFixture;
import kz.onkundik.ui.common.SchoolModel;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kordamp.ikonli.feather.Feather;

/** Pictures of the bin: what was deleted, the one question before it is gone for good, and nothing left in it. */
class BinGalleryTest {
    private static final ZoneId ZONE = ZoneId.of("Asia/Almaty");
    private static final Clock NEXT_YEAR = Clock.fixed(Instant.parse("2024-02-01T09:00:00Z"), ZONE);

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({"KK,LIGHT,1366,696", "RU,DARK,1100,680", "EN,LIGHT,1920,980"})
    void bin(Language language, ThemeChoice theme, int width, int height) {
        SchoolModel school = SchoolFixture.sample(folder);
        delete(school);
        var model = new BinModel(school, new EmptyBin(NEXT_YEAR));
        try (var window = new CareWindow(width, height, language, theme)
                .show(
                        school,
                        "bin.title",
                        Feather.TRASH_2,
                        (words, notices) -> new BinSection(words, model, notices, ZONE))) {
            window.press(".restore-deleted");
            int events = school.work().getValue().events().size();
            window.press(".purge-deleted");
            window.picture("bin-%s-%s-%d".formatted(language.code(), theme, width));
            window.key(KeyCode.ESCAPE);
            assertFalse(window.shows("#purge-now"), "the question has the focus");
            window.press(".purge-deleted");
            window.press("#purge-now");
            window.press("#purge-old");
            window.press("#purge-now");
            assertEquals(List.of(), model.deleted().get());
            assertEquals(events, school.work().getValue().events().size());
            window.picture("bin-empty-%s-%s-%d".formatted(language.code(), theme, width));
        }
        school.close(() -> {});
    }

    private static void delete(SchoolModel school) {
        school.change(
                "plan.deleting",
                open -> {
                    Event shown = open.work().events().stream()
                            .filter(event -> event.photos().size() > 1)
                            .findFirst()
                            .orElseThrow();
                    open.file()
                            .saveEvent(
                                    open.campaign().id(),
                                    shown.withPhotos(shown.photos().subList(0, 1)));
                    open.file().deleteEvent(open.work().events().getLast().uuid());
                    open.work().plan().stream()
                            .limit(2)
                            .forEach(row -> open.file().deletePlanRow(row.uuid()));
                    return true;
                },
                _ -> {});
    }
}
