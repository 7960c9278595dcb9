package kz.onkundik.ui.shell.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import kz.onkundik.operation.RecordEvent;
import kz.onkundik.problem.Problem.Place;
import kz.onkundik.settings.ThemeChoice;
import kz.onkundik.text.Language;
import kz.onkundik.ui.common.BackgroundWork;
import kz.onkundik.ui.common.SchoolFixture;
import kz.onkundik.ui.common.SchoolModel;
import kz.onkundik.ui.common.TestWindow;
import kz.onkundik.ui.common.Theme;
import kz.onkundik.ui.common.Words;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Looking for something by keyboard alone. */
class SearchFieldTest {
    @TempDir
    Path folder;

    private final List<Place> gone = new ArrayList<>();
    private SchoolModel school;
    private SearchField field;

    @AutoClose
    private TestWindow window;

    @BeforeEach
    void show() {
        school = SchoolFixture.sample(folder);
        window = TestWindow.show(700, 700, Language.KK, ThemeChoice.LIGHT, this::view);
        window.alsoCloses(school);
        window.run(() -> {
            window.scene().lookup("#screen").requestFocus();
            field.begin();
        });
    }

    @Test
    void enterGoesToTheFirstAndArrowsToTheOthers() {
        look("жармен");
        window.key(KeyCode.ENTER);
        assertEquals("event", gone.getFirst().kind());
        assertFalse(window.shows("#search-results"));

        window.run(field::begin);
        look("жармен");
        window.key(KeyCode.DOWN);
        window.key(KeyCode.DOWN);
        window.key(KeyCode.ENTER);
        assertEquals("plan", gone.getLast().kind());
    }

    @Test
    void tabGoesThroughWhatWasFoundAndUpFromTheFirstGoesBack() {
        look("жармен");
        window.key(KeyCode.TAB);
        assertEquals("", window.focused());
        window.key(KeyCode.UP);
        assertEquals("search", window.focused());
    }

    @Test
    void allOfAKindAreShownWhenAskedFor() {
        look("ulgi-mektep");
        int few = window.call(
                () -> window.scene().getRoot().lookupAll(".result-line").size());
        for (int line = 0; line < few; line++) {
            window.key(KeyCode.DOWN);
        }
        window.key(KeyCode.ENTER);
        assertEquals(
                11,
                window.call(
                        () -> window.scene().getRoot().lookupAll(".result-line").size()));
        assertEquals(6, few);
    }

    @Test
    void escapeEndsItAndGoesBackToWhereSheWas() {
        look("жармен");
        window.key(KeyCode.DOWN);
        window.key(KeyCode.ESCAPE);
        assertEquals("search", window.focused());
        window.key(KeyCode.ESCAPE);
        assertEquals("screen", window.focused());
        assertFalse(window.shows("#search-results"));
        assertEquals(List.of(), gone);
    }

    @Test
    void itIsSaidThatNothingWasFound() {
        look("wxyz");
        assertTrue(window.text().contains("«wxyz» табылмады"), window.text());
        window.key(KeyCode.ENTER);
        assertEquals(List.of(), gone);
    }

    @Test
    void whatIsAddedIsFoundAtOnce() {
        look("жаңа кездесу");
        assertTrue(window.shows("#search-nothing"));
        window.run(() -> school.change("events.saving", file -> new RecordEvent().add(file, "Жаңа кездесу"), _ -> {}));
        assertFalse(window.shows("#search-nothing"));
    }

    private void look(String words) {
        window.run(() -> ((TextField) window.scene().lookup("#search")).setText(words));
    }

    private Parent view(Words words, Theme theme) {
        var model =
                new SearchViewModel(words, school.snapshot(), BackgroundWork.inPlace(), gone::add, Assertions::fail);
        field = new SearchField(words, model);
        var screen = new Button("Есеп");
        screen.setId("screen");
        return new StackPane(new VBox(field, screen), field.results());
    }
}
