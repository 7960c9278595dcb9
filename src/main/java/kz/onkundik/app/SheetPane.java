package kz.onkundik.app;

import atlantafx.base.controls.ModalPane;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import kz.onkundik.ui.common.Stops;

/**
 * A place for a sheet over the window. The sheet has the keyboard to itself while it is there: the focus stays in it, no
 * key reaches what lies below, and Esc closes it. While nothing lies there, no stop for Tab and nothing that help could
 * be about.
 */
class SheetPane extends ModalPane {
    private Node before;
    /** The key that moves the focus, while it does. */
    private KeyEvent moving;

    SheetPane() {
        setFocusTraversable(false);
        viewOrderProperty().subscribe(order -> {
            if (order.doubleValue() >= Z_BACK) {
                setContent(null);
            }
        });
        displayProperty().subscribe((_, shown) -> {
            if (shown) {
                before = getScene().getFocusOwner();
                Stops.enter(getContent());
            } else {
                giveBack();
            }
        });
        sceneProperty().flatMap(Scene::focusOwnerProperty).subscribe(this::keep);
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        // The keys of menus below are heard in the whole window.
        addEventHandler(KeyEvent.KEY_PRESSED, key -> {
            if (key.isShortcutDown()) {
                key.consume();
            }
        });
    }

    private void key(KeyEvent key) {
        moving = key.getCode() == KeyCode.TAB ? key : null;
        if (key.getCode() == KeyCode.ESCAPE) {
            if (!getPersistent()) {
                hide();
            }
            key.consume();
        }
    }

    /** Tab goes round within the sheet; what lost the focus with a part that went gives it to what came in its place. */
    private void keep(Node focused) {
        if (!isDisplay() || focused == null || getContent() == null || Stops.isWithin(focused, this)) {
            return;
        }
        List<Node> stops = Stops.in(getContent());
        if (moving == null || stops.isEmpty()) {
            Stops.enter(getContent());
        } else {
            (moving.isShiftDown() ? stops.getLast() : stops.getFirst()).requestFocus();
        }
    }

    @SuppressWarnings("ReferenceEquality") // A scene is itself and no other.
    private void giveBack() {
        if (before != null && before.getScene() == getScene()) {
            before.requestFocus();
        }
        before = null;
    }
}
