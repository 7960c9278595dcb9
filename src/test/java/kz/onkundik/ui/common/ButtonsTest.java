package kz.onkundik.ui.common;

import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.beans.binding.Bindings;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.control.Button;
import javafx.scene.layout.StackPane;
import kz.onkundik.settings.ThemeChoice;
import kz.onkundik.text.Language;
import org.junit.jupiter.api.Test;

class ButtonsTest {
    /** A binding that nobody holds is collected, and the button would keep its first state for ever. */
    @Test
    void aReasonIsFollowedForAsLongAsTheButtonIsShown() {
        var reason = new SimpleStringProperty("");
        try (var window = TestWindow.show(
                200,
                100,
                Language.KK,
                ThemeChoice.LIGHT,
                (_, _) -> new StackPane(
                        Buttons.whyNot(new Button(), Bindings.createStringBinding(() -> reason.get() + "", reason))))) {
            System.gc();
            window.run(() -> reason.set("because"));
            assertTrue(window.scene().getRoot().lookup(".button").isDisabled());
        }
    }
}
