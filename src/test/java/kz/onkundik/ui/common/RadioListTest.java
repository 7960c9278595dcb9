package kz.onkundik.ui.common;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.control.Button;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import kz.onkundik.settings.ThemeChoice;
import kz.onkundik.text.Language;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A choice of one among a few, by keyboard. */
class RadioListTest {
    private final ObjectProperty<String> chosen = new SimpleObjectProperty<>();

    private int pressed;

    @AutoClose
    private TestWindow window;

    @BeforeEach
    void show() {
        window = TestWindow.show(600, 300, Language.KK, ThemeChoice.LIGHT, (_, _) -> {
            var list = new RadioList<String>(SimpleStringProperty::new, chosen);
            list.offer(List.of("мектеп", "колледж", "интернат"));
            list.setId("list");
            var above = new TextField();
            above.setId("above");
            var below = new TextField();
            below.setId("below");
            var next = new Button("Әрі қарай");
            next.setDefaultButton(true);
            next.setOnAction(_ -> pressed++);
            return new VBox(above, list, below, next);
        });
        window.run(() -> window.scene().lookup("#above").requestFocus());
    }

    @Test
    void enterIsForTheButtonOfThePageAndChoosesNothing() {
        window.run(() -> chosen.set("колледж"));
        window.run(() -> list().getChildren().getFirst().requestFocus());
        window.key(KeyCode.ENTER);
        assertEquals("колледж", chosen.get());
        assertEquals(1, pressed);
    }

    @Test
    void tabStopsAtTheChosenOneAlone() {
        window.run(() -> chosen.set("колледж"));
        window.key(KeyCode.TAB);
        assertEquals("колледж", focusedOption());
        window.key(KeyCode.TAB);
        assertEquals("below", window.focused());
    }

    @Test
    void theArrowsChooseTheNextAndTheFirstAfterTheLast() {
        window.run(() -> chosen.set("колледж"));
        window.key(KeyCode.TAB);
        window.key(KeyCode.DOWN);
        assertEquals("интернат", chosen.get());
        window.key(KeyCode.DOWN);
        assertEquals("мектеп", chosen.get());
        window.key(KeyCode.UP);
        assertEquals("интернат", chosen.get());
        assertEquals("интернат", focusedOption());
        assertTrue(window.call(() -> ((RadioButton) window.scene().getFocusOwner()).isSelected()));
    }

    @Test
    void theFocusStaysInTheListWhenOthersAreOfferedAtTheChoice() {
        window.run(() -> chosen.set("мектеп"));
        window.run(() -> chosen.subscribe((_, _) -> list().offer(List.of("мектеп", "колледж", "лицей"))));
        window.key(KeyCode.TAB);
        window.key(KeyCode.DOWN);
        window.key(KeyCode.DOWN);
        assertEquals("лицей", chosen.get());
        assertEquals("лицей", focusedOption());
    }

    @SuppressWarnings("unchecked")
    private RadioList<String> list() {
        return (RadioList<String>) window.scene().lookup("#list");
    }

    private String focusedOption() {
        return window.call(
                () -> window.scene().getFocusOwner() instanceof RadioButton button ? button.getText() : "none");
    }
}
