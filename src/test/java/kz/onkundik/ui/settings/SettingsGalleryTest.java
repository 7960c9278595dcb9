package kz.onkundik.ui.settings;

import java.nio.file.Path;
import java.util.List;
import javafx.beans.property.SimpleStringProperty;
import kz.onkundik.settings.ThemeChoice;
import kz.onkundik.text.Language;
import kz.onkundik.ui.common.SchoolFixture;
import kz.onkundik.ui.common.SchoolModel;
import kz.onkundik.ui.common.TestWindow;
import kz.onkundik.ui.shell.ShellFrame;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kordamp.ikonli.feather.Feather;

/** Pictures of the settings, section by section. */
class SettingsGalleryTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({"KK,LIGHT,1366,696", "RU,DARK,1100,680", "EN,LIGHT,1920,696"})
    void everySection(Language language, ThemeChoice theme, int width, int height) {
        SchoolModel school = SchoolFixture.sample(folder);
        var section = new SimpleStringProperty("");
        try (var window = TestWindow.show(
                width,
                height,
                language,
                theme,
                (words, look) -> ShellFrame.around(
                        words,
                        look,
                        school,
                        "shell.settings",
                        _ -> new SettingsView(
                                words,
                                List.of(new SettingsSection(
                                        "settings.look", Feather.SUN, () -> new LookSection(words, look))),
                                section)))) {
            window.picture("settings-look-%s-%s-%d".formatted(language.code(), theme, width));
        }
        school.close(() -> {});
    }
}
