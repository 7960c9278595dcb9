package kz.onkundik.ui.care;

import java.util.List;
import java.util.function.BiFunction;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.Node;
import kz.onkundik.settings.ThemeChoice;
import kz.onkundik.text.Language;
import kz.onkundik.ui.common.Notices;
import kz.onkundik.ui.common.SchoolModel;
import kz.onkundik.ui.common.TestWindow;
import kz.onkundik.ui.common.Words;
import kz.onkundik.ui.settings.SettingsSection;
import kz.onkundik.ui.settings.SettingsView;
import kz.onkundik.ui.shell.ShellFrame;
import org.kordamp.ikonli.feather.Feather;

/** One section of the settings in its frame, as people see it. */
record CareWindow(int width, int height, Language language, ThemeChoice theme) {
    /**
     * @param title the key of the section's name
     * @param section makes it, given the notices that lie over it
     */
    TestWindow show(SchoolModel school, String title, Feather icon, BiFunction<Words, Notices, Node> section) {
        return TestWindow.show(
                width,
                height,
                language,
                theme,
                (words, look) -> ShellFrame.around(
                        words,
                        look,
                        school,
                        "shell.settings",
                        notices -> new SettingsView(
                                words,
                                List.of(new SettingsSection(title, icon, () -> section.apply(words, notices))),
                                new SimpleStringProperty(""))));
    }
}
