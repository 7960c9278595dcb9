package kz.onkundik.ui.common;

import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;

/** One line of a list of places to go to: icon, name, what stands at the right. Chosen by a click, Space or Enter. */
public final class PlaceItem extends HBox {
    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");
    private static final double GAP = 10;

    /**
     * @param id what the line is called in the scene
     * @param right what stands at the right of the name, such as a count
     */
    public PlaceItem(String id, Ikon icon, ObservableValue<String> name, Node right, Runnable choose) {
        super(GAP);
        setId(id);
        getStyleClass().add("nav-item");
        setAlignment(Pos.CENTER_LEFT);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.TOGGLE_BUTTON);
        accessibleTextProperty().bind(name);
        var picture = new FontIcon(icon);
        picture.getStyleClass().add("nav-icon");
        var room = new Region();
        setHgrow(room, Priority.ALWAYS);
        getChildren().addAll(picture, new SteadyWord(name, "name"), room, right);
        setOnMouseClicked(_ -> {
            requestFocus();
            choose.run();
        });
        setOnKeyPressed(key -> {
            if (key.getCode() == KeyCode.SPACE || key.getCode() == KeyCode.ENTER) {
                choose.run();
                key.consume();
            }
        });
    }

    /** Shows whether it is the place where one is. */
    public void select(boolean selected) {
        pseudoClassStateChanged(SELECTED, selected);
    }
}
