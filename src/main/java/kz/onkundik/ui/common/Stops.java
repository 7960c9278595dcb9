package kz.onkundik.ui.common;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Toggle;

/** Where Tab stops within a part of the window, and at which of the stops one begins. */
public final class Stops {
    private static final String BEGINS = "onkundik.begins";

    private Stops() {}

    /**
     * Says where the keyboard begins in a part of the window.
     *
     * @param where asked each time; what is not seen just then does not count
     */
    public static void begin(Node part, Supplier<Node> where) {
        part.getProperties().put(BEGINS, where);
    }

    /** Brings the focus into a part of the window: to where it begins, and there to what is chosen or comes first. */
    public static void enter(Node part) {
        // What a scrolled pane holds is in it only once it is styled.
        part.applyCss();
        Node begins = part.getProperties().get(BEGINS) instanceof Supplier<?> where && where.get() instanceof Node node
                ? node
                : part;
        List<Node> there = isWithin(begins, part) ? in(begins) : List.of();
        List<Node> stops = there.isEmpty() ? in(part) : there;
        stops.stream()
                .filter(stop -> stop instanceof Toggle choice && choice.isSelected())
                .findFirst()
                .or(() -> stops.stream().findFirst())
                .ifPresent(Node::requestFocus);
    }

    /** All of them, in the order of Tab. */
    public static List<Node> in(Node part) {
        List<Node> stops = new ArrayList<>();
        collect(part, stops);
        return stops;
    }

    /** Whether a node is this part of the window or lies in it. */
    @SuppressWarnings("ReferenceEquality") // A node is itself and no other.
    public static boolean isWithin(Node node, Node part) {
        for (Node each = node; each != null; each = each.getParent()) {
            if (each == part) {
                return true;
            }
        }
        return false;
    }

    private static void collect(Node node, List<Node> stops) {
        if (!node.isVisible() || node.isDisabled()) {
            return;
        }
        if (node.isFocusTraversable()) {
            stops.add(node);
        }
        // What is typed in a picker is typed in the picker's own focus.
        if (node instanceof Parent parent && !(node instanceof ComboBoxBase<?>)) {
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, stops));
        }
    }
}
