package kz.onkundik.ui.common.guard;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Toggle;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** Everything that can be pressed can be reached with Tab: nothing works by the mouse alone, nothing holds the focus. */
final class KeyboardReach {
    private KeyboardReach() {}

    static List<String> faults(Scene scene) {
        List<String> found = new ArrayList<>();
        List<Node> shown = Shown.of(scene);
        Set<Node> reachable = new LinkedHashSet<>();
        for (Node node : shown) {
            if (node.isDisabled() || inScrollBar(node) || inEditedCell(node) || NamedControls.insideOfOne(node)) {
                continue;
            }
            if (node.isFocusTraversable() && !(node instanceof ScrollPane)) {
                reachable.add(node);
            } else if (byMouseAlone(node)) {
                found.add(NamedControls.described(node) + " (not by keyboard)");
            }
        }
        Set<Node> visited = walked(scene, reachable);
        reachable.stream()
                .filter(node -> !visited.contains(node) && !besideVisited(node, visited))
                .forEach(node -> found.add(NamedControls.described(node) + " (Tab does not come here)"));
        return found;
    }

    /** A click does something, and neither it nor the list it lies in takes the focus. */
    private static boolean byMouseAlone(Node node) {
        if (node.getStyleClass().contains("viewport") || !clicks(node)) {
            return false;
        }
        for (Parent each = node.getParent(); each != null; each = each.getParent()) {
            if (each.isFocusTraversable() || each instanceof IndexedCell) {
                return false;
            }
        }
        return true;
    }

    private static boolean clicks(Node node) {
        return node.getOnMouseClicked() != null
                || node.getOnMousePressed() != null
                || (NamedControls.isControl(node) && !(node instanceof ProgressBar));
    }

    /** Of toggles that exclude each other Tab comes to the chosen one, and arrows go on from there. */
    private static boolean besideVisited(Node node, Set<Node> visited) {
        return node instanceof Toggle toggle
                && toggle.getToggleGroup() != null
                && toggle.getToggleGroup().getToggles().stream().anyMatch(visited::contains);
    }

    private static boolean inScrollBar(Node node) {
        return Shown.within(node, ScrollBar.class);
    }

    /** A cell that is edited closes when it is left, and its table has keys of its own to come to it. */
    private static boolean inEditedCell(Node node) {
        for (Parent each = node.getParent(); each != null; each = each.getParent()) {
            if (each instanceof IndexedCell<?> cell && cell.isEditing()) {
                return true;
            }
        }
        return false;
    }

    /** Where the focus comes on its way round the window; it returns to where it was. */
    private static Set<Node> walked(Scene scene, Set<Node> reachable) {
        Set<Node> visited = new LinkedHashSet<>();
        if (reachable.isEmpty()) {
            return visited;
        }
        Node before = scene.getFocusOwner();
        reachable.iterator().next().requestFocus();
        // Twice round: a part may be entered in its middle.
        for (int step = 0; step < 2 * reachable.size() + 10; step++) {
            Node focused = scene.getFocusOwner();
            if (focused == null) {
                break;
            }
            visited.add(focused);
            focused.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "\t", "\t", KeyCode.TAB, false, false, false, false));
            if (visited.containsAll(reachable)) {
                break;
            }
        }
        (before == null ? scene.getRoot() : before).requestFocus();
        return visited;
    }
}
