package kz.onkundik.ui.shell;

import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import kz.onkundik.ui.common.StateIcon;
import org.kordamp.ikonli.javafx.FontIcon;

/** One line of the navigation: icon, name, count. Chosen by a click, Space or Enter. */
final class NavigationItem extends HBox {
    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");
    private static final double GAP = 10;

    NavigationItem(NavigationEntry entry, ObservableValue<String> name, Runnable choose) {
        super(GAP);
        setId("nav-" + entry.key());
        getStyleClass().add("nav-item");
        setAlignment(Pos.CENTER_LEFT);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.TOGGLE_BUTTON);
        accessibleTextProperty().bind(name);
        var icon = new FontIcon(entry.icon());
        icon.getStyleClass().add("nav-icon");
        var room = new Region();
        setHgrow(room, Priority.ALWAYS);
        getChildren().addAll(icon, name(name), room, count(entry));
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

    void select(boolean selected) {
        pseudoClassStateChanged(SELECTED, selected);
    }

    private static Label name(ObservableValue<String> name) {
        var label = new Label();
        label.getStyleClass().add("name");
        label.textProperty().bind(name);
        label.setMinWidth(USE_PREF_SIZE);
        return label;
    }

    private static Label count(NavigationEntry entry) {
        var label = new Label();
        label.getStyleClass().add("count");
        label.textProperty().bind(entry.count());
        label.setMinWidth(USE_PREF_SIZE);
        entry.trouble().subscribe(trouble -> {
            label.getStyleClass().remove("trouble");
            label.setGraphic(trouble ? StateIcon.ERROR.icon() : null);
            if (trouble) {
                label.getStyleClass().add("trouble");
            }
        });
        return label;
    }
}
