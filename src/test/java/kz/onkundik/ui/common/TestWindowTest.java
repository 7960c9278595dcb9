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
        var whole = new Label("Жоспар");
        var cut = new Label("Жарияланымдар");
        cut.setMaxWidth(40);
        cut.setPrefWidth(40);
        cut.setLayoutY(30);
        var outside = new Label("Есеп");
        outside.setLayoutX(190);
        var hidden = new Label("Құпия");
        hidden.setLayoutX(400);
        hidden.setVisible(false);
        try (var window = TestWindow.show(
                200, 100, Language.KK, ThemeChoice.LIGHT, (_, _) -> new Pane(whole, cut, outside, hidden))) {
            assertEquals(List.of("Жарияланымдар (cut)", "Есеп (outside)"), window.unreadable());
        }
    }
}
