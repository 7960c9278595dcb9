package kz.onkundik.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import kz.onkundik.problem.Failure;
import kz.onkundik.settings.ThemeChoice;
import kz.onkundik.text.Language;
import kz.onkundik.text.LocalText;
import kz.onkundik.ui.common.BackgroundWork;
import kz.onkundik.ui.common.Notices;
import kz.onkundik.ui.common.TestWindow;
import kz.onkundik.ui.common.Theme;
import kz.onkundik.ui.common.Words;
import kz.onkundik.ui.shell.search.SearchViewModel;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kordamp.ikonli.feather.Feather;

class ShellViewTest {
    private final ShellViewModel model = new ShellViewModel();
    private final List<String> made = new ArrayList<>();

    @AutoClose
    private TestWindow window;

    @BeforeEach
    void show() {
        window = TestWindow.show(980, 600, Language.KK, ThemeChoice.LIGHT, this::shell);
    }

    @Test
    void theFirstScreenIsShownAtOnceAndTheOthersAreNotMadeYet() {
        assertEquals(List.of("plan"), made);
    }

    @Test
    void ctrlAndANumberGoToThatScreenWhichIsMadeOnce() {
        window.ctrl(KeyCode.DIGIT2);
        window.ctrl(KeyCode.DIGIT1);
        window.ctrl(KeyCode.DIGIT2);

        assertEquals("shell.events", model.screen().get());
        assertEquals(List.of("plan", "events"), made);
        assertTrue(window.shows("#screen-events"));
    }

    @Test
    void whileNobodyTouchesAnythingTheOthersAreMadeAndThenShownAtOnce() {
        window.run(() -> ((ShellView) window.scene().getRoot()).makeAhead());
        window.waitUntil(() -> made.size() == 2);

        assertFalse(window.shows("#screen-events"));
        window.ctrl(KeyCode.DIGIT2);
        assertTrue(window.shows("#screen-events"));
        assertEquals(List.of("plan", "events"), made);
    }

    @Test
    void whatWasNotDoneIsSaidUntilItIsReadOrMended() {
        assertFalse(window.shows("#trouble"));
        window.run(() -> model.trouble().set(new Failure("file.disk-full", "мектеп.onkundik")));

        assertTrue(window.shows("#trouble"));
        assertTrue(window.text().contains("мектеп.onkundik"), window.text());
        window.press("#trouble-close");
        assertFalse(window.shows("#trouble"));
        assertNull(model.trouble().get());
    }

    @Test
    void aNumberWithoutAScreenDoesNothing() {
        window.ctrl(KeyCode.DIGIT9);

        assertEquals("shell.plan", model.screen().get());
    }

    @Test
    void theLanguageSwitchesLive() {
        window.run(() -> model.institution().set(LocalText.of("Үлгі мектебі", "Школа «Үлгі»")));
        window.press("#language-ru");

        assertTrue(window.text().contains("Мероприятия"));
        assertTrue(window.text().contains("Школа «Үлгі»"));
    }

    @Test
    void theThemeSwitchesLive() {
        window.press("#theme-toggle");

        assertEquals(ThemeChoice.DARK, window.theme().choice().get());
        assertTrue(window.scene().getStylesheets().stream().anyMatch(sheet -> sheet.endsWith("dark.css")));
    }

    private Parent shell(Words words, Theme theme) {
        return new ShellView(
                words,
                theme,
                BackgroundWork.inPlace(),
                model,
                new SearchViewModel(
                        words, new SimpleObjectProperty<>(), BackgroundWork.inPlace(), _ -> {}, Assertions::fail),
                List.of(entry("plan"), entry("events")),
                List.of(),
                new Notices(words));
    }

    private NavigationEntry entry(String name) {
        return new NavigationEntry("shell." + name, Feather.LIST, new SimpleStringProperty(""), () -> {
            made.add(name);
            var screen = new Label(name);
            screen.setId("screen-" + name);
            return screen;
        });
    }
}
