package kz.onkundik.ui.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.ListView;
import kz.onkundik.settings.TextSize;
import kz.onkundik.settings.ThemeChoice;
import kz.onkundik.text.Language;
import kz.onkundik.ui.common.Notices;
import kz.onkundik.ui.common.SchoolFixture;
import kz.onkundik.ui.common.SchoolModel;
import kz.onkundik.ui.common.TestWindow;
import kz.onkundik.ui.common.Theme;
import kz.onkundik.ui.common.Words;
import kz.onkundik.ui.shell.ShellFrame;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kordamp.ikonli.feather.Feather;

/** Pictures of the settings, section by section. */
class SettingsGalleryTest {
    private static final List<String> SECTIONS = List.of(
            "settings.institution", "settings.people", "settings.contingent", "settings.campaign", "settings.look");

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({"KK,LIGHT,1366,696", "RU,DARK,1100,680", "EN,LIGHT,1920,980"})
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
                        _ -> new SettingsView(words, sections(words, look, school), section)))) {
            for (String each : SECTIONS) {
                window.run(() -> section.set(each));
                window.picture("%s-%s-%s-%d".formatted(each.replace('.', '-'), language.code(), theme, width));
            }
            window.run(() -> section.set("settings.institution"));
            window.type("#institution-name", "");
            window.type("#institution-bin", "99014000123");
            window.picture("settings-institution-wrong-%s-%s-%d".formatted(language.code(), theme, width));
            window.run(() -> section.set("settings.contingent"));
            window.type("#contingent-teachers", "көп");
            window.picture("settings-contingent-wrong-%s-%s-%d".formatted(language.code(), theme, width));
            window.run(() -> section.set("settings.people"));
            window.press("#person-add");
            window.type("#person-name", "Жаңабаева Ж. Ж.");
            window.picture("settings-people-new-%s-%s-%d".formatted(language.code(), theme, width));
            if (width > 1100) {
                window.run(() -> {
                    section.set("settings.look");
                    window.theme().textSize().set(TextSize.LARGEST);
                });
                window.picture("settings-look-largest-%s-%s-%d".formatted(language.code(), theme, width));
            }
        }
        school.close(() -> {});
    }

    @Test
    void theClosedChoicesFollowTheLanguage() {
        SchoolModel school = SchoolFixture.sample(folder);
        try (var window = TestWindow.show(
                1366,
                696,
                Language.RU,
                ThemeChoice.LIGHT,
                (words, _) -> new InstitutionSection(words, new InstitutionViewModel(school), () -> {}))) {
            assertTrue(window.text().contains("Общеобразовательная школа"), window.text());
            window.run(() -> window.words().language().set(Language.KK));
            assertTrue(window.text().contains("Жалпы білім беретін мектеп"), window.text());
        }
        school.close(() -> {});
    }

    @Test
    void whereNobodyIsChosenItIsSaidThatSomebodyIsToBe() {
        SchoolModel school = SchoolFixture.sample(folder);
        var people = new PeopleViewModel(school);
        try (var window = TestWindow.show(
                1366,
                696,
                Language.EN,
                ThemeChoice.LIGHT,
                (words, _) -> new PeopleSection(words, people, new Notices(words)))) {
            assertEquals("There is nowhere to move", whyNot(window, "#person-up"));
            window.press("#person-add");
            assertEquals("Choose a person in the list first", whyNot(window, "#person-up"));
            assertEquals("Choose a person in the list first", whyNot(window, "#person-down"));
        }
        school.close(() -> {});
    }

    @Test
    void whoStandsInTheFormIsMarkedInTheListWhenItChangesByItself() {
        SchoolModel school = SchoolFixture.sample(folder);
        var people = new PeopleViewModel(school);
        try (var window = TestWindow.show(
                1366,
                696,
                Language.KK,
                ThemeChoice.LIGHT,
                (words, _) -> new PeopleSection(words, people, new Notices(words)))) {
            window.run(() -> people.chosen().set(1));
            window.run(() -> people.form().phone().set("8 (700) 000-00-00"));
            window.run(school::undo);
            assertEquals(1, people.chosen().get());
            assertEquals(
                    1,
                    window.call(() -> ((ListView<?>) window.scene().lookup("#people"))
                            .getSelectionModel()
                            .getSelectedIndex()));
        }
        school.close(() -> {});
    }

    private static String whyNot(TestWindow window, String button) {
        return window.call(() -> ((ObservableValue<?>)
                        window.scene().lookup(button).getParent().getUserData())
                .getValue()
                .toString());
    }

    private static List<SettingsSection> sections(Words words, Theme look, SchoolModel school) {
        return List.of(
                new SettingsSection(
                        "settings.institution",
                        Feather.HOME,
                        () -> new InstitutionSection(words, new InstitutionViewModel(school), () -> {})),
                new SettingsSection(
                        "settings.people",
                        Feather.USERS,
                        () -> new PeopleSection(words, new PeopleViewModel(school), new Notices(words))),
                new SettingsSection(
                        "settings.contingent",
                        Feather.HASH,
                        () -> new ContingentSection(words, new ContingentViewModel(school))),
                new SettingsSection(
                        "settings.campaign",
                        Feather.FLAG,
                        () -> new CampaignSection(
                                words,
                                school.campaign(),
                                new CampaignSection.Ways(() -> {}, () -> {}, () -> {}, () -> {}))),
                new SettingsSection("settings.look", Feather.SUN, () -> new LookSection(words, look)));
    }
}
