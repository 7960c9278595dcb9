package kz.onkundik.ui.common;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import kz.onkundik.settings.ThemeChoice;
import kz.onkundik.text.Language;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Where the keyboard is while something is asked in place. */
class InPlacePanelTest {
    private final VBox question = new VBox();

    private TestWindow window;

    @BeforeEach
    void askByAButton() {
        window = TestWindow.show(800, 600, Language.KK, ThemeChoice.LIGHT, this::view);
        window.run(() -> find("#ask").requestFocus());
        window.press("#ask");
    }

    @AfterEach
    void close() {
        window.close();
    }

    @Test
    void whatIsAskedTakesTheFocusAndEscGivesItBackToWhereItCameFrom() {
        assertEquals("asked", window.focused());
        window.key(KeyCode.ESCAPE);
        assertFalse(window.shows("#asked"));
        assertEquals("ask", window.focused());
    }

    @Test
    void whoTypesOnBesideTheQuestionStaysThere() {
        window.run(() -> find("#beside").requestFocus());
        window.run(question.getChildren()::clear);
        assertEquals("beside", window.focused());
    }

    @Test
    void askedAgainFromElsewhereItGivesTheFocusBackThere() {
        window.key(KeyCode.ESCAPE);
        window.run(() -> find("#beside").requestFocus());
        window.press("#ask");
        assertTrue(window.shows("#asked"));
        window.key(KeyCode.ESCAPE);
        assertEquals("beside", window.focused());
    }

    private Parent view(Words words, Theme theme) {
        var beside = new TextField();
        beside.setId("beside");
        var asked = new TextField();
        asked.setId("asked");
        var panel = new InPlacePanel(
                words, words.text("bin.title"), asked, new SimpleObjectProperty<>(), question.getChildren()::clear);
        var ask = Buttons.secondary(
                words.text("common.next"), () -> question.getChildren().setAll(List.of(panel)));
        ask.setId("ask");
        return new VBox(beside, question, ask);
    }

    private Node find(String selector) {
        return window.scene().lookup(selector);
    }
}
