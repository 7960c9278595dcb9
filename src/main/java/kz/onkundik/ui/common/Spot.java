package kz.onkundik.ui.common;

import java.util.Optional;
import java.util.function.Predicate;
import javafx.animation.PauseTransition;
import javafx.beans.property.ObjectProperty;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TitledPane;
import javafx.util.Duration;

/**
 * The places of a screen where things are mended. A node is marked with the field that it shows; whoever is led to the
 * field gets it into sight and the focus into it, whatever lies around it: a scrolled pane, a folded one, a panel that
 * became a button.
 */
public final class Spot {
    private static final String FIELD = "onkundik.field";
    private static final String OPENER = "onkundik.opener";

    /** A screen that is shown for the first time has its size in the next pulse. */
    private static final Duration NEXT = Duration.millis(1);

    /** Where in a scrolled pane the field comes to stand: a third below the top. */
    private static final double THIRD = 3;

    /** What stays free above and below what has opened. */
    private static final double ABOVE = 8;

    private Spot() {}

    /**
     * Marks a node as where this field is mended.
     *
     * @param field as {@link kz.onkundik.problem.Problem.Place#field} names it
     */
    public static <N extends Node> N mark(N node, String field) {
        node.getProperties().put(FIELD, field);
        return node;
    }

    /** Takes the mark off, where another node is now the one. */
    public static void unmark(Node node) {
        node.getProperties().remove(FIELD);
    }

    /** Says how a node that may be hidden is brought into sight. */
    public static void opens(Node hidden, Runnable opener) {
        hidden.getProperties().put(OPENER, opener);
    }

    /**
     * Shows what is wanted of a screen, once each: the field itself or, of {@code counts.pupils}, what is marked {@code
     * counts}.
     *
     * @param wanted a field; set to null when it was shown
     */
    public static void follow(Parent screen, ObjectProperty<String> wanted) {
        follow(screen, wanted, _ -> false);
    }

    /**
     * As {@link #follow(Parent, ObjectProperty)}.
     *
     * @param cells shows fields that are no nodes, such as those of a table, and says whether it did
     */
    public static void follow(Parent screen, ObjectProperty<String> wanted, Predicate<String> cells) {
        var pause = new PauseTransition(NEXT);
        pause.setOnFinished(_ -> {
            String field = wanted.get();
            if (field != null && screen.getScene() != null) {
                wanted.set(null);
                if (!cells.test(field)) {
                    show(screen, field);
                }
            }
        });
        wanted.subscribe(field -> {
            if (field != null) {
                pause.playFromStart();
            }
        });
        screen.sceneProperty().subscribe(scene -> {
            if (scene != null && wanted.get() != null) {
                pause.playFromStart();
            }
        });
    }

    /** Whether the field has a place on this screen, which then has the focus. */
    public static boolean show(Parent screen, String field) {
        screen.getScene().getRoot().applyCss();
        screen.getScene().getRoot().layout();
        Optional<Node> found =
                find(screen, node -> field.equals(node.getProperties().get(FIELD)));
        int dot = field.lastIndexOf('.');
        if (found.isEmpty()) {
            return dot > 0 && show(screen, field.substring(0, dot));
        }
        open(found.get());
        screen.getScene().getRoot().layout();
        find(found.get(), Spot::takesFocus).orElse(found.get()).requestFocus();
        scrollTo(found.get());
        return true;
    }

    /** Scrolls until what has just opened is in sight, from its top on. */
    public static void bringUp(Parent opened) {
        if (opened.getScene() == null) {
            return;
        }
        opened.getScene().getRoot().applyCss();
        opened.getScene().getRoot().layout();
        for (Node each = opened.getParent(); each != null; each = each.getParent()) {
            if (each instanceof ScrollPane pane && pane.getContent() != null) {
                Bounds place = pane.getContent().sceneToLocal(opened.localToScene(opened.getBoundsInLocal()));
                double seen = pane.getViewportBounds().getHeight();
                double hidden = pane.getContent().getBoundsInLocal().getHeight() - seen;
                boolean isSeen = place.getMinY() >= hidden * pane.getVvalue()
                        && place.getMaxY() <= hidden * pane.getVvalue() + seen;
                if (hidden > 0 && !isSeen) {
                    // What is lower than the pane is shown from its top on, anything else as soon as its foot is seen.
                    double top = Math.min(place.getMinY() - ABOVE, place.getMaxY() + ABOVE - seen);
                    pane.setVvalue(Math.clamp(top / hidden, 0, 1));
                }
            }
        }
    }

    private static boolean takesFocus(Node node) {
        return node.isFocusTraversable() && !node.isDisabled() && node.isVisible();
    }

    private static Optional<Node> find(Node from, Predicate<Node> sought) {
        if (sought.test(from)) {
            return Optional.of(from);
        }
        if (from instanceof Parent parent) {
            for (Node child : parent.getChildrenUnmodifiable()) {
                Optional<Node> found = find(child, sought);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    private static void open(Node node) {
        for (Node each = node; each != null; each = each.getParent()) {
            if (each instanceof TitledPane folded) {
                folded.setExpanded(true);
            }
            if (!each.isVisible() && each.getProperties().get(OPENER) instanceof Runnable opener) {
                opener.run();
            }
        }
    }

    private static void scrollTo(Node node) {
        for (Node each = node.getParent(); each != null; each = each.getParent()) {
            if (each instanceof ScrollPane pane && pane.getContent() != null) {
                Bounds place = pane.getContent().sceneToLocal(node.localToScene(node.getBoundsInLocal()));
                double seen = pane.getViewportBounds().getHeight();
                double hidden = pane.getContent().getBoundsInLocal().getHeight() - seen;
                boolean isSeen = place.getMinY() >= hidden * pane.getVvalue()
                        && place.getMaxY() <= hidden * pane.getVvalue() + seen;
                if (hidden > 0 && !isSeen) {
                    pane.setVvalue(Math.clamp((place.getMinY() - seen / THIRD) / hidden, 0, 1));
                }
            }
        }
    }
}
