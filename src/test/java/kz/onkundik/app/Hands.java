package kz.onkundik.app;

import javafx.event.EventType;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.PickResult;
import javafx.scene.robot.Robot;

/** A mouse and a keyboard, as the headless platform has them; every call is made on the window's thread. */
final class Hands {
    private final Robot robot = new Robot();

    /** Presses keys together, the last one last. */
    void keys(KeyCode... keys) {
        for (KeyCode key : keys) {
            robot.keyPress(key);
        }
        for (int at = keys.length - 1; at >= 0; at--) {
            robot.keyRelease(keys[at]);
        }
    }

    /** Types letters into what has the focus: no key of the robot stands for a Kazakh one. */
    void write(Node focused, String text) {
        text.codePoints()
                .mapToObj(Character::toString)
                .forEach(letter -> focused.fireEvent(
                        new KeyEvent(KeyEvent.KEY_TYPED, letter, "", KeyCode.UNDEFINED, false, false, false, false)));
    }

    void click(Node node) {
        robot.mouseMove(middle(node));
        robot.mouseClick(MouseButton.PRIMARY);
    }

    /** Drags one thing onto another. The headless robot forgets its button when it moves, so that the events are sent. */
    void drag(Node node, Node onto) {
        mouse(MouseEvent.MOUSE_PRESSED, node, middle(node));
        mouse(MouseEvent.MOUSE_DRAGGED, node, middle(onto));
        mouse(MouseEvent.MOUSE_RELEASED, node, middle(onto));
    }

    private static void mouse(EventType<MouseEvent> type, Node node, Point2D screen) {
        Point2D scene = node.localToScene(node.screenToLocal(screen));
        var pick = new PickResult(node, scene.getX(), scene.getY());
        node.fireEvent(new MouseEvent(
                type,
                scene.getX(),
                scene.getY(),
                screen.getX(),
                screen.getY(),
                MouseButton.PRIMARY,
                1,
                false,
                false,
                false,
                false,
                true,
                false,
                false,
                false,
                false,
                false,
                pick));
    }

    private static Point2D middle(Node node) {
        Bounds bounds = node.localToScreen(node.getBoundsInLocal());
        return new Point2D(bounds.getCenterX(), bounds.getCenterY());
    }
}
