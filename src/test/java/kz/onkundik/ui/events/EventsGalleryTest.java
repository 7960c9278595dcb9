package kz.onkundik.ui.events;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.ToggleButton;
import kz.onkundik.settings.ThemeChoice;
import kz.onkundik.text.Language;
import kz.onkundik.ui.common.BackgroundWork;
import kz.onkundik.ui.common.SchoolFixture;
import kz.onkundik.ui.common.SchoolModel;
import kz.onkundik.ui.common.TestWindow;
import kz.onkundik.ui.shell.ShellFrame;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pictures of the events within the frame, in each language and theme. */
class EventsGalleryTest {
    private static final int FAIR = 8;

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({
        "KK,LIGHT,1366,696,true",
        "RU,DARK,1366,696,true",
        "RU,LIGHT,1100,680,true",
        "EN,LIGHT,1366,696,true",
        "KK,DARK,1100,680,true",
        "KK,LIGHT,1366,696,false"
    })
    void events(Language language, ThemeChoice theme, int width, int height, boolean filled) {
        SchoolModel school = filled ? SchoolFixture.sample(folder) : SchoolFixture.empty(folder);
        try (var window = TestWindow.show(width, height, language, theme, (words, look) -> {
            var model = new EventsViewModel(words, school, BackgroundWork.inPlace(), List::of, _ -> {});
            if (filled) {
                model.selected().set(model.lines().get(FAIR).uuid());
                model.draft().get().count("pupils_10_11").orElseThrow().text().set("13");
            }
            return ShellFrame.around(
                    words, look, school, "shell.events", notices -> new EventsView(words, model, notices));
        })) {
            if (width < 1200 && language == Language.KK) {
                window.run(() -> ((ToggleButton) window.scene().lookup("#event-side-panel")).setSelected(true));
            }
            window.picture("events-%s-%s-%s-%d".formatted(filled ? "sample" : "empty", language.code(), theme, width));
        }
        school.close(() -> {});
    }
}
