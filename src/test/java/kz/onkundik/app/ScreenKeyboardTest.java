package kz.onkundik.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import javafx.scene.Node;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import kz.onkundik.problem.Problem;
import kz.onkundik.ui.common.SchoolFixture;
import kz.onkundik.ui.common.Stops;
import kz.onkundik.ui.common.TestWindow;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where somebody is led to, or has something new to type, the keyboard is there already. */
class ScreenKeyboardTest {
    @AutoClose
    private SchoolWindow shown;

    private TestWindow window;

    @BeforeEach
    void open(@TempDir Path folder) {
        shown = SchoolWindow.show(SchoolFixture.sample(folder), folder);
        window = shown.window();
    }

    @ParameterizedTest
    @CsvSource({
        "DIGIT2, plan-table",
        "DIGIT3, events-list",
        "DIGIT4, publication-subjects",
        "DIGIT5, report-kind-interim",
        "DIGIT6, paper-PLAN",
        "DIGIT7, check-choose",
        "DIGIT8, settings.institution",
        "COMMA, settings.institution"
    })
    void ctrlAndTheKeyOfAScreenBringTheFocusToWhereItBegins(KeyCode key, String begins) {
        window.ctrl(key);
        assertEquals(begins, window.focused());
        window.ctrl(KeyCode.DIGIT1);
        assertTrue(isIn("overview"), window.focused());
        window.ctrl(key);
        assertEquals(begins, window.focused(), "once more");
    }

    @Test
    void insertAddsARowRightAfterTheKeyOfThePlan() {
        window.ctrl(KeyCode.DIGIT2);
        int before = ((TableView<?>) find("#plan-table")).getItems().size();
        window.key(KeyCode.INSERT);
        assertEquals(
                before + 1,
                window.call(
                        () -> ((TableView<?>) find("#plan-table")).getItems().size()));
    }

    @Test
    void theFocusStaysInTheNavigationWhereAScreenWasChosenThere() {
        window.ctrl(KeyCode.DIGIT2);
        window.run(() -> window.scene().getRoot().lookupAll(".nav-item").stream()
                .filter(item -> "nav-shell.events".equals(item.getId()))
                .forEach(Node::requestFocus));
        window.key(KeyCode.ENTER);
        assertEquals("nav-shell.events", window.focused());
    }

    @Test
    void aLetterCanBePastedAsSoonAsItsPageIsOpenAndWhenItIsEmptied() {
        shown.chooseOfCampaigns("campaign-letter");
        assertEquals("letter-text", window.focused());
        window.type("#letter-text", "1. Ашық сабақ өткізу.");
        window.run(() -> find("#letter-again").requestFocus());
        window.press("#letter-again");
        assertEquals("letter-text", window.focused());
    }

    @Test
    void aNewLinkIsTypedAtOnce() {
        var event = shown.school().snapshot().getValue().work().events().getFirst();
        window.run(() ->
                shown.screens().mend(new Problem.Place("event", event.uuid().toString(), "")));
        window.press("#add-link");
        assertEquals("link-" + event.publications().size() + "-url", window.focused());
        window.ctrl(KeyCode.DIGIT4);
        window.press("#add-own-link");
        assertEquals("link-0-url", window.focused());
    }

    private boolean isIn(String screen) {
        return window.call(() -> Stops.isWithin(window.scene().getFocusOwner(), find("#" + screen)));
    }

    private Node find(String selector) {
        return window.scene().lookup(selector);
    }
}
