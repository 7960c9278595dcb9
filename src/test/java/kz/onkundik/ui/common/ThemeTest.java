package kz.onkundik.ui.common;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import kz.onkundik.settings.TextSize;
import kz.onkundik.settings.ThemeChoice;
import kz.onkundik.text.Language;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The look of a window that is shown, as often as it is changed. */
class ThemeTest {
    private Label label;

    @AutoClose
    private TestWindow window;

    @BeforeEach
    void show() {
        window = TestWindow.show(300, 100, Language.KK, ThemeChoice.LIGHT, (_, _) -> {
            label = new Label("Онкүндік");
            return new StackPane(label);
        });
    }

    @Test
    void theColoursFollowEveryChoice() {
        Color light = colour();
        for (ThemeChoice choice : List.of(ThemeChoice.DARK, ThemeChoice.LIGHT, ThemeChoice.DARK, ThemeChoice.LIGHT)) {
            window.run(() -> window.theme().choice().set(choice));
            assertEquals(choice == ThemeChoice.LIGHT, colour().equals(light), choice.name());
        }
    }

    @Test
    void theLettersFollowEveryChoice() {
        double usual = size();
        for (TextSize choice : List.of(TextSize.values()).reversed()) {
            window.run(() -> window.theme().textSize().set(choice));
            assertEquals(usual * choice.percent() / 100, size(), 0.1, choice.name());
        }
    }

    private Color colour() {
        return window.call(() -> (Color) label.getTextFill());
    }

    private double size() {
        return window.call(() -> label.getFont().getSize());
    }
}
