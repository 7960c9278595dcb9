package kz.onkundik.ui.common;

import javafx.event.EventType;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

/** What a mouse does, for nodes that are pressed without a pointer on the screen. */
public final class Clicks {
    private Clicks() {}

    /** One click of the left button. */
    public static MouseEvent left() {
        return left(MouseEvent.MOUSE_CLICKED);
    }

    /** The left button goes down. */
    public static MouseEvent pressed() {
        return left(MouseEvent.MOUSE_PRESSED);
    }

    private static MouseEvent left(EventType<MouseEvent> type) {
        return new MouseEvent(
                type,
                0,
                0,
                0,
                0,
                MouseButton.PRIMARY,
                1,
                false,
                false,
                false,
                false,
                true,
                false,
                false,
                true,
                false,
                true,
                null);
    }
}
