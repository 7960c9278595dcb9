package kz.onkundik.ui.events;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import kz.onkundik.ui.common.TestWindow;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The lines of the list of events: found, chosen together, deleted, and a way into the form. */
class EventListTest {
    @AutoClose
    private EventsWindow screen;

    private TestWindow window;

    @BeforeEach
    void open(@TempDir Path folder) {
        screen = new EventsWindow(folder);
        window = screen.window;
    }

    @Test
    void theTitleTypedStandsInTheList() {
        window.type("#event-title", "Сурет байқауы");
        assertEquals("Сурет байқауы", screen.saved().title());
        assertTrue(window.text().contains("Сурет байқауы"));
    }

    @Test
    void severalLinesAreChosenAndDeletedByKeysWithOneNotice() {
        window.press("#add-event");
        window.press("#add-event");
        window.run(() -> {
            screen.list().requestFocus();
            screen.list().getSelectionModel().selectAll();
        });
        window.key(KeyCode.DELETE);
        assertEquals(List.of(), screen.school.work().getValue().events());
        assertTrue(window.text().contains("3 жол жойылды"), window.text());
        window.run(() -> window.scene().getRoot().lookupAll(".notice .button.link").stream()
                .map(ButtonBase.class::cast)
                .forEach(ButtonBase::fire));
        assertEquals(3, screen.school.work().getValue().events().size());
    }

    @Test
    void enterGoesFromTheListIntoTheFormAndInsAddsAnEvent() {
        window.run(() -> screen.list().requestFocus());
        window.key(KeyCode.ENTER);
        window.waitUntil(() -> window.focused().equals("event-title"));
        window.run(() -> screen.list().requestFocus());
        window.key(KeyCode.INSERT);
        assertEquals(2, screen.school.work().getValue().events().size());
    }

    @Test
    void theMenuOfALineOffersOnlyWhatCanBeDoneWithIt() {
        List<String> offered = window.call(() -> {
            var menu = screen.list().getContextMenu();
            menu.getOnShowing().handle(null);
            return menu.getItems().stream()
                    .map(MenuItem::getText)
                    .filter(text -> text != null)
                    .toList();
        });
        assertEquals(List.of("Сайтқа арналған мәтін…", "Тарихы", "Іс-шара қосу", "Жою"), offered);
    }

    @Test
    void typingIntoTheSearchKeepsTheMatchingLinesAndDownGoesToThem() {
        window.type("#event-title", "Сурет байқауы");
        window.press("#add-event");
        window.run(() -> {
            Node search = window.scene().getRoot().lookup("#events-search");
            search.requestFocus();
            ((TextField) search).setText("сурет");
        });
        assertEquals(1, window.call(() -> screen.list().getItems().size()));
        window.key(KeyCode.DOWN);
        assertEquals("events-list", window.focused());
        window.press("#events-show-all");
        assertEquals(2, window.call(() -> screen.list().getItems().size()));
    }
}
