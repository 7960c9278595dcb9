package kz.onkundik.ui.shell;

import java.time.LocalTime;
import java.util.List;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import kz.onkundik.campaign.BuiltInCampaigns;
import kz.onkundik.campaign.CampaignReader;
import kz.onkundik.settings.ThemeChoice;
import kz.onkundik.text.Language;
import kz.onkundik.text.LocalText;
import kz.onkundik.ui.common.BackgroundWork;
import kz.onkundik.ui.common.Buttons;
import kz.onkundik.ui.common.EmptyState;
import kz.onkundik.ui.common.Notices;
import kz.onkundik.ui.common.TestWindow;
import kz.onkundik.ui.common.Theme;
import kz.onkundik.ui.common.Words;
import kz.onkundik.ui.shell.ShellViewModel.Days;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kordamp.ikonli.feather.Feather;

/** Pictures of the frame in each language and theme; no word of it may be cut. */
class ShellGalleryTest {
    private static final LocalText SCHOOL =
            LocalText.of("№0 «Үлгі» жалпы орта білім беретін мектебі", "Общеобразовательная средняя школа №0 «Үлгі»");

    @ParameterizedTest
    @CsvSource({
        "KK,LIGHT,1366,696",
        "KK,DARK,1100,680",
        "RU,LIGHT,1100,680",
        "RU,DARK,1366,696",
        "EN,LIGHT,1366,696",
        "EN,DARK,1100,680"
    })
    void frame(Language language, ThemeChoice theme, int width, int height) {
        try (var window = TestWindow.show(width, height, language, theme, ShellGalleryTest::shell)) {
            window.picture("shell-%s-%s-%d".formatted(language.code(), theme, width));
            window.assertReadable();
        }
    }

    private static Parent shell(Words words, Theme theme) {
        var model = new ShellViewModel();
        var campaign = CampaignReader.read(BuiltInCampaigns.all().getFirst());
        model.institution().set(SCHOOL);
        model.fictional().set(true);
        model.campaign().set(campaign.title());
        model.days().set(new Days(campaign.start(), campaign.end()));
        model.savedAt().set(LocalTime.of(14, 2));
        model.fileName().set("Үлгі мектебі 2023.onkundik");
        model.fileBytes().set(8_800_000);
        var notices = new Notices(words);
        notices.tell(new SimpleStringProperty("«Сынып сағаттары» 24 қарашаға жылжытылды"), () -> {});
        ObservableValue<Boolean> trouble = new SimpleStringProperty("").isEmpty();
        return new ShellView(
                words,
                theme,
                BackgroundWork.inPlace(),
                model,
                List.of(
                        new NavigationEntry("shell.plan", Feather.LIST, count("10/11"), () -> screen(words)),
                        new NavigationEntry("shell.events", Feather.CALENDAR, count("9/14"), () -> screen(words)),
                        new NavigationEntry(
                                "shell.report",
                                Feather.FILE_TEXT,
                                words.text("common.errors", 2),
                                trouble,
                                () -> screen(words))),
                List.of(new NavigationEntry("shell.settings", Feather.SETTINGS, count(""), Label::new)),
                notices);
    }

    private static ObservableValue<String> count(String text) {
        return new SimpleStringProperty(text);
    }

    private static Node screen(Words words) {
        return new EmptyState(
                words.text("welcome.recent.none"), Buttons.primary(words.text("welcome.sample"), () -> {}));
    }
}
