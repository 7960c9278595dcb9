package kz.onkundik.ui.shell;

import java.nio.file.Path;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.Parent;
import javafx.scene.control.TextField;
import kz.onkundik.settings.ThemeChoice;
import kz.onkundik.text.Language;
import kz.onkundik.ui.common.Buttons;
import kz.onkundik.ui.common.EmptyState;
import kz.onkundik.ui.common.SchoolFixture;
import kz.onkundik.ui.common.SchoolModel;
import kz.onkundik.ui.common.TestWindow;
import kz.onkundik.ui.common.Theme;
import kz.onkundik.ui.common.WayBack;
import kz.onkundik.ui.common.Words;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pictures of the frame in each language and theme: with a notice, with what was found, with nothing found. */
class ShellGalleryTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({
        "KK,LIGHT,1366,696,бала қуқыгы",
        "KK,DARK,1100,680,жармен",
        "RU,LIGHT,1100,680,ulgi-mektep",
        "RU,DARK,1366,696,сынамалова",
        "EN,LIGHT,1920,1000,бала",
        "EN,DARK,1100,680,wxyz"
    })
    void frame(Language language, ThemeChoice theme, int width, int height, String query) {
        SchoolModel school = SchoolFixture.sample(folder);
        try (var window =
                TestWindow.show(width, height, language, theme, (words, look) -> shell(words, look, school))) {
            String place = "%s-%s-%d".formatted(language.code(), theme, width);
            window.picture("shell-" + place);
            window.run(() -> {
                var field = (TextField) window.scene().lookup("#search");
                field.requestFocus();
                field.setText(query);
            });
            window.picture("search-" + place);
        }
        school.close(() -> {});
    }

    private static Parent shell(Words words, Theme theme, SchoolModel school) {
        return ShellFrame.around(words, theme, school, "shell.plan", notices -> {
            notices.tell(
                    new SimpleStringProperty("«Сынып сағаттары» 24 қарашаға жылжытылды"),
                    new WayBack(() -> {}, new SimpleBooleanProperty()));
            return new EmptyState(
                    words.text("welcome.recent.none"), Buttons.primary(words.text("welcome.sample"), () -> {}));
        });
    }
}
