package kz.onkundik.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import kz.onkundik.operation.UndoState;
import kz.onkundik.settings.ThemeChoice;
import kz.onkundik.text.Language;
import kz.onkundik.ui.common.DayPicker;
import kz.onkundik.ui.common.Fields;
import kz.onkundik.ui.common.TestWindow;
import kz.onkundik.ui.common.Theme;
import kz.onkundik.ui.common.Words;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class UndoButtonsTest {
    private final List<String> gone = new ArrayList<>();
    private final ObjectProperty<UndoState> state = new SimpleObjectProperty<>(UndoState.NOTHING);
    private final StringProperty typed = new SimpleStringProperty("");

    @AutoClose
    private TestWindow window;

    @BeforeEach
    void show() {
        window = TestWindow.show(400, 200, Language.KK, ThemeChoice.LIGHT, this::view);
    }

    @Test
    void whatCanBeTakenBackIsNamedAndWhatCannotSaysWhy() {
        assertTrue(tooltip("#undo").contains("Кері қайтаратын әрекет жоқ"), tooltip("#undo"));
        assertTrue(window.call(() -> window.scene().lookup("#redo").isDisabled()));

        window.run(() -> state.set(
                new UndoState(Optional.of("event.delete"), Optional.of("plan.save"), Optional.of("report.issue"))));
        assertTrue(tooltip("#undo").startsWith("Кері қайтару: іс-шараны жою (Ctrl+Z)\n"), tooltip("#undo"));
        assertTrue(tooltip("#undo").contains("есепті шығару"), "what was let out stays");
        assertEquals("Қайта орындау: жоспар жолын өзгерту (Ctrl+Y)", tooltip("#redo"));
        window.press("#undo");
        window.press("#redo");
        assertEquals(List.of("back", "forth"), gone);
    }

    @Test
    void theKeysGoBackAndForth() {
        window.ctrl(KeyCode.Z);
        window.ctrl(KeyCode.Y);
        window.run(() -> window.scene()
                .getRoot()
                .fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.Z, true, true, false, false)));
        assertEquals(List.of("back", "forth", "forth"), gone);
    }

    @Test
    void whileSomethingIsTypedTheKeysAreTheFieldsOwn() {
        window.run(() -> {
            var field = (TextField) window.scene().lookup("#typed");
            field.requestFocus();
            field.appendText("Ашық сабақ");
        });
        window.ctrl(KeyCode.Z);
        assertEquals(List.of(), gone);

        window.run(() -> typed.set(((TextField) window.scene().lookup("#typed")).getText()));
        window.ctrl(KeyCode.Z);
        assertEquals(List.of("back"), gone);
    }

    @Test
    void inAFieldOfADayTheyAreItsOwnOnlyWhileADayIsTyped() {
        window.run(() -> typed.set("16.11.2023"));
        window.run(() -> window.scene().lookup("#day").requestFocus());
        window.ctrl(KeyCode.Z);
        assertEquals(List.of("back"), gone);

        window.run(() -> ((DayPicker) window.scene().lookup("#day")).getEditor().setText("17.11"));
        window.ctrl(KeyCode.Z);
        assertEquals(List.of("back"), gone);
    }

    private String tooltip(String selector) {
        return window.call(
                () -> ((Button) window.scene().lookup(selector)).getTooltip().getText());
    }

    private Parent view(Words words, Theme theme) {
        var buttons = new UndoButtons(words, state, () -> gone.add("back"), () -> gone.add("forth"));
        var field = new Fields(words).text(typed);
        field.setId("typed");
        var day = new DayPicker(typed);
        day.setId("day");
        var view = new VBox(buttons, field, day);
        view.addEventFilter(KeyEvent.KEY_PRESSED, buttons::key);
        return view;
    }
}
