package kz.onkundik.ui.common.guard;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ScrollPane.ScrollBarPolicy;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.skin.VirtualFlow;

/** What is shown of a scene, node by node, and how much of it the parts around it let be seen. */
final class Shown {
    private Shown() {}

    /** Every node that is shown, a parent before its children. */
    static List<Node> of(Scene scene) {
        List<Node> found = new ArrayList<>();
        collect(scene.getRoot(), found);
        return found;
    }

    private static void collect(Node node, List<Node> found) {
        if (!node.isVisible() || node.getOpacity() == 0) {
            return;
        }
        found.add(node);
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, found));
        }
    }

    /** Whether something around it, or it itself, is of this kind. */
    static boolean within(Node node, Class<?> kind) {
        for (Node each = node; each != null; each = each.getParent()) {
            if (kind.isInstance(each)) {
                return true;
            }
        }
        return false;
    }

    /** Whether these are the insides of a field, which scrolls by itself what is typed. */
    static boolean typed(Node node) {
        return within(node, TextInputControl.class);
    }

    /** The part of the window in which a node is seen now. */
    static Bounds seen(Node node) {
        Bounds open = node.getScene().getRoot().getLayoutBounds();
        for (Node each = node; each != null; each = each.getParent()) {
            if (each.getClip() != null) {
                open = narrowed(open, each.localToScene(each.getClip().getBoundsInParent()), true, true);
            }
        }
        return open;
    }

    /** The part of the window in which a node can be seen, now or by scrolling. */
    static Bounds window(Node node) {
        Bounds seen = node.getScene().getRoot().getLayoutBounds();
        boolean sideways = false;
        boolean down = false;
        Bounds open = new BoundingBox(-1e6, -1e6, 2e6, 2e6);
        for (Node each = node; each != null; each = each.getParent()) {
            if (each.getClip() != null && !(sideways && down)) {
                Bounds clip = each.localToScene(each.getClip().getBoundsInParent());
                open = narrowed(open, clip, !sideways && !scrolls(each, true), !down && !scrolls(each, false));
            }
            sideways |= scrolls(each, true);
            down |= scrolls(each, false);
        }
        return narrowed(open, seen, !sideways, !down);
    }

    /** A clipped viewport belongs to what scrolls around it. */
    private static boolean scrolls(Node node, boolean sideways) {
        for (Node each : viewportOrSelf(node)) {
            if (each instanceof ScrollPane pane) {
                return (sideways ? pane.getHbarPolicy() : pane.getVbarPolicy()) != ScrollBarPolicy.NEVER;
            }
            if (each instanceof VirtualFlow<?> flow) {
                return flow.isVertical() != sideways || (sideways && barShown(flow));
            }
            if (each instanceof TableView<?> table) {
                return sideways && barShown(table);
            }
        }
        return false;
    }

    private static Set<Node> viewportOrSelf(Node node) {
        boolean inside = node.getStyleClass().contains("viewport")
                || node.getStyleClass().contains("clipped-container");
        return inside && node.getParent() != null ? Set.of(node.getParent()) : Set.of(node);
    }

    private static boolean barShown(Parent flow) {
        return flow.lookupAll(".scroll-bar:horizontal").stream().anyMatch(Node::isVisible);
    }

    private static Bounds narrowed(Bounds open, Bounds to, boolean sideways, boolean down) {
        double left = sideways ? Math.max(open.getMinX(), to.getMinX()) : open.getMinX();
        double right = sideways ? Math.min(open.getMaxX(), to.getMaxX()) : open.getMaxX();
        double top = down ? Math.max(open.getMinY(), to.getMinY()) : open.getMinY();
        double bottom = down ? Math.min(open.getMaxY(), to.getMaxY()) : open.getMaxY();
        return new BoundingBox(left, top, Math.max(0, right - left), Math.max(0, bottom - top));
    }
}
