package kz.onkundik.ui.events;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import javafx.scene.control.DatePicker;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import kz.onkundik.school.Event;
import kz.onkundik.ui.common.TestWindow;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The day and the hours of an event: what is typed wrong stays to be mended, and goes with an undo. */
class EventDayTest {
    @AutoClose
    private EventsWindow screen;

    private TestWindow window;

    @BeforeEach
    void open(@TempDir Path folder) {
        screen = new EventsWindow(folder);
        window = screen.window;
    }

    @Test
    void aDayThatIsNoneIsUndoneInTheFieldToo() {
        typeDay("32.13.20");
        assertTrue(window.text().contains("«32.13.20»"), window.text());
        window.type("#event-participants", "5-сынып");
        window.run(screen.school::undo);
        assertEquals("15.11.2023", window.call(() -> day().getEditor().getText()));
        assertFalse(window.text().contains("«32.13.20»"), window.text());
    }

    @Test
    void aDayThatIsNoneStaysToBeMendedAfterEnter() {
        window.run(() -> {
            day().requestFocus();
            day().getEditor().setText("32.13.20");
            day().fireEvent(new KeyEvent(KeyEvent.KEY_RELEASED, "", "", KeyCode.ENTER, false, false, false, false));
        });
        assertEquals("32.13.20", window.call(() -> day().getEditor().getText()));
        assertTrue(window.text().contains("«32.13.20»"), window.text());
        typeDay("15.11.2023");
        assertFalse(window.text().contains("«32.13.20»"), window.text());
    }

    @Test
    void theFormStaysWithAnEventThatMovesToAnotherDay() {
        window.press("#add-event");
        window.press("#add-event");
        Event first = screen.saved();
        window.run(() -> screen.model().show(first.uuid(), ""));
        window.run(screen.school::undo);
        typeDay("22.11.2023");
        assertEquals(first.uuid(), window.call(() -> screen.model().selected().get()));
        assertEquals(
                "2023-11-22",
                screen.school
                        .work()
                        .getValue()
                        .event(first.uuid())
                        .orElseThrow()
                        .date()
                        .toString());
    }

    @Test
    void whatWasWrongLeavesNoRoomWhenAnUndoShowsTheEventAgain() {
        window.type("#event-start", "15:00");
        long before = window.roomsOfProblems();
        window.type("#event-end", "14:00");
        assertEquals(before + 1, window.roomsOfProblems());
        window.type("#event-end", "16:00");
        assertEquals(before + 1, window.roomsOfProblems(), "nothing moves while she mends it");
        window.run(screen.school::undo);
        assertEquals(before, window.roomsOfProblems());
    }

    private void typeDay(String typed) {
        window.run(() -> {
            day().requestFocus();
            day().getEditor().setText(typed);
            screen.list().requestFocus();
        });
    }

    private DatePicker day() {
        return (DatePicker) window.scene().lookup("#event-date");
    }
}
