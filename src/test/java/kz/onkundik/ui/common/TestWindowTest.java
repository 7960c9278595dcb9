package kz.onkundik.ui.common;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import kz.onkundik.settings.ThemeChoice;
import kz.onkundik.text.Language;
import org.junit.jupiter.api.Test;

/** The guard over readable words sees what it is there to see. */
class TestWindowTest {
    @Test
    void cutWordsAndWordsOutsideTheWindowAreFound() {
        try (var window = TestWindow.show(
                200, 100, Language.KK, ThemeChoice.LIGHT, (_, _) -> new Pane(whole(), cut(), outside(), hidden()))) {
            assertEquals(List.of("Жарияланымдар (cut)", "Есеп (outside)"), window.unreadable());
        }
    }

    private static Label whole() {
        return new Label("Жоспар");
    }

    private static Label cut() {
        var label = new Label("Жарияланымдар");
        label.setMaxWidth(40);
        return label;
    }

    private static Label outside() {
        var label = new Label("Есеп");
        label.setLayoutX(190);
        return label;
    }

    private static Label hidden() {
        var label = outside();
        label.setVisible(false);
        return label;
    }
}
