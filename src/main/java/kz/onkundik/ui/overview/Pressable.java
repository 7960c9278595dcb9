package kz.onkundik.ui.overview;

import javafx.geometry.Pos;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;

/** A line that is pressed as a whole: by a click, Space or Enter. */
final class Pressable extends HBox {
    private final Runnable action;

    /** @param name what a screen reader says of it */
    Pressable(double gap, String name, Runnable action, Node... children) {
        super(gap, children);
        this.action = action;
        getStyleClass().add("pressable");
        setAlignment(Pos.CENTER_LEFT);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.BUTTON);
        setAccessibleText(name);
        setOnMouseClicked(_ -> {
            requestFocus();
            action.run();
        });
        setOnKeyPressed(key -> {
            if (key.getCode() == KeyCode.SPACE || key.getCode() == KeyCode.ENTER) {
                action.run();
                key.consume();
            }
        });
    }

    @Override
    public void executeAccessibleAction(AccessibleAction asked, Object... parameters) {
        if (asked == AccessibleAction.FIRE) {
            action.run();
        } else {
            super.executeAccessibleAction(asked, parameters);
        }
    }
}
