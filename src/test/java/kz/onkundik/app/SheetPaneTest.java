package kz.onkundik.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import kz.onkundik.settings.ThemeChoice;
import kz.onkundik.text.Language;
import kz.onkundik.ui.common.HelpTopic;
import kz.onkundik.ui.common.TestWindow;
import org.junit.jupiter.api.Test;

/** A sheet lies over a screen and goes again. */
class SheetPaneTest {
    private SheetPane sheets;

    @Test
    void helpIsAboutTheSheetWhileItIsThereAndAboutTheScreenWhenItIsGone() {
        try (var window = TestWindow.show(600, 400, Language.KK, ThemeChoice.LIGHT, (_, _) -> {
            sheets = new SheetPane();
            var screen = HelpTopic.REPORT.about(new Label("Есеп"));
            return new StackPane(screen, sheets);
        })) {
            var root = window.scene().getRoot();
            window.run(() -> sheets.show(HelpTopic.SIGNING.about(new Label("Қол қою"))));
            window.waitUntil(() -> HelpTopic.seen(root).equals(Optional.of(HelpTopic.SIGNING)));
            window.run(sheets::hide);
            window.waitUntil(() -> sheets.getOpacity() == 0);
            assertEquals(Optional.of(HelpTopic.REPORT), window.call(() -> HelpTopic.seen(root)));
            assertNull(sheets.getContent());
        }
    }

    @Test
    void escDoesNotCloseASheetThatIsAtWork() {
        try (var window = TestWindow.show(600, 400, Language.KK, ThemeChoice.LIGHT, (_, _) -> {
            sheets = new SheetPane();
            return new StackPane(new Button("Есеп"), sheets);
        })) {
            window.run(() -> sheets.show(new Button("Қол қою")));
            window.run(() -> sheets.setPersistent(true));
            window.key(KeyCode.ESCAPE);
            assertTrue(sheets.isDisplay());
            window.run(() -> sheets.setPersistent(false));
            window.key(KeyCode.ESCAPE);
            assertFalse(sheets.isDisplay());
        }
    }
}
