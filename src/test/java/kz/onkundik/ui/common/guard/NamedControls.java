package kz.onkundik.ui.common.guard;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Slider;
import javafx.scene.control.Spinner;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.TreeView;

/** Every control has a name that a screen reader can say: its words, its label's, or a text of its own. */
final class NamedControls {
    private static final List<Class<?>> CONTROLS = List.of(
            ButtonBase.class,
            TextInputControl.class,
            ComboBoxBase.class,
            ChoiceBox.class,
            ListView.class,
            TableView.class,
            TreeView.class,
            Slider.class,
            Spinner.class,
            ProgressBar.class);

    private NamedControls() {}

    static List<String> faults(Scene scene) {
        List<Node> shown = Shown.of(scene);
        Set<Node> labelled = new HashSet<>();
        shown.forEach(node -> {
            if (node instanceof Label label && label.getLabelFor() != null && said(label.getText())) {
                labelled.add(label.getLabelFor());
            }
        });
        List<String> found = new ArrayList<>();
        for (Node node : shown) {
            if (isControl(node) && !insideOfOne(node) && !labelled.contains(node) && !named(node)) {
                found.add(described(node) + " (no name)");
            }
        }
        return found;
    }

    /** What can be used: a control of these kinds, or whatever else the focus goes to. */
    static boolean isControl(Node node) {
        return CONTROLS.stream().anyMatch(kind -> kind.isInstance(node))
                || (node.isFocusTraversable() && !(node instanceof ScrollPane));
    }

    /** The field within a combo box and the arrows of a spinner are parts of them. */
    static boolean insideOfOne(Node node) {
        for (Parent each = node.getParent(); each != null; each = each.getParent()) {
            if (each instanceof ComboBoxBase || each instanceof Spinner || each instanceof TextInputControl) {
                return true;
            }
        }
        return false;
    }

    private static boolean named(Node node) {
        return said(node.getAccessibleText())
                || (node instanceof Labeled labeled && said(labeled.getText()))
                || (node instanceof Control control
                        && control.getTooltip() != null
                        && said(control.getTooltip().getText()));
    }

    private static boolean said(String text) {
        return text != null && !text.isBlank();
    }

    /** How a programmer finds it: its kind, its id, its style. */
    static String described(Node node) {
        String kind = node.getClass().getSimpleName();
        String id = node.getId() == null ? "" : "#" + node.getId();
        return (kind.isEmpty() ? node.getClass().getSuperclass().getSimpleName() : kind)
                + id
                + String.join(
                        "",
                        node.getStyleClass().stream().map(style -> "." + style).toList());
    }
}
