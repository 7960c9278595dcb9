package kz.onkundik.ui.common.guard;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Control;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.TilePane;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * Words can be read whole: none is cut or broken, sticks out of what is seen, or lies over another. A cut title is allowed where
 * a tooltip says the whole.
 */
final class ReadableWords {
    /** Lines stand a little higher than their letters. */
    private static final double SLACK = 1.5;

    private static final double LINE_SLACK = 3;

    private static final Pattern WORD = Pattern.compile("\\p{L}+");

    /** Containers whose children stand beside each other, never over each other. */
    private static final List<Class<?>> SIDE_BY_SIDE =
            List.of(HBox.class, VBox.class, GridPane.class, FlowPane.class, TilePane.class, BorderPane.class);

    private ReadableWords() {}

    static List<String> faults(Scene scene) {
        List<String> found = new ArrayList<>();
        List<Node> shown = Shown.of(scene);
        shown.forEach(node -> {
            if (node instanceof Labeled label && cut(label)) {
                found.add(label.getText() + " (cut)");
            } else if (node instanceof TextField field && promptCut(field)) {
                found.add(field.getPromptText() + " (cut)");
            }
        });
        List<Text> words = shown.stream()
                .flatMap(node -> node instanceof Text text ? Stream.of(text) : Stream.empty())
                .filter(text -> !(text instanceof FontIcon) && !text.getText().isBlank() && !Shown.typed(text))
                .toList();
        words.forEach(text -> broken(text).forEach(word -> found.add(word + " (broken: " + said(text) + ")")));
        words.stream().filter(ReadableWords::outside).forEach(text -> found.add(said(text) + " (outside)"));
        found.addAll(overlaps(words));
        return found;
    }

    private static boolean cut(Labeled label) {
        String whole = squeezed(label.getText());
        return !whole.isEmpty()
                && label.getChildrenUnmodifiable().stream()
                        .filter(child -> child instanceof Text && !(child instanceof FontIcon))
                        .anyMatch(text -> !squeezed(((Text) text).getText()).equals(whole))
                && !toldOnHover(label, whole);
    }

    /** A tooltip of it or of a control around it, such as a combo box around its chosen line. */
    private static boolean toldOnHover(Node node, String whole) {
        for (Node each = node; each != null; each = each.getParent()) {
            if (each instanceof Control control
                    && control.getTooltip() != null
                    && squeezed(control.getTooltip().getText()).contains(whole)) {
                return true;
            }
        }
        return false;
    }

    private static boolean promptCut(TextField field) {
        String prompt = field.getPromptText();
        if (prompt == null || prompt.isEmpty() || !field.getText().isEmpty()) {
            return false;
        }
        var measured = new Text(prompt);
        measured.setFont(field.getFont());
        double room = field.getWidth() - field.snappedLeftInset() - field.snappedRightInset();
        return measured.getLayoutBounds().getWidth() > room + SLACK && !toldOnHover(field, squeezed(prompt));
    }

    /** Words of which a part stands in the next line; addresses and numbers have no other way. */
    private static List<String> broken(Text text) {
        if (text.getWrappingWidth() <= 0) {
            return List.of();
        }
        return WORD.matcher(text.getText())
                .results()
                .map(MatchResult::group)
                .filter(word -> {
                    var measured = new Text(word);
                    measured.setFont(text.getFont());
                    return measured.getLayoutBounds().getWidth() > text.getWrappingWidth() + SLACK;
                })
                .toList();
    }

    private static boolean outside(Text text) {
        Bounds words = place(text);
        Bounds window = Shown.window(text);
        return words.getMinX() < window.getMinX() - SLACK
                || words.getMaxX() > window.getMaxX() + SLACK
                || words.getMinY() < window.getMinY() - LINE_SLACK
                || words.getMaxY() > window.getMaxY() + LINE_SLACK;
    }

    private static List<String> overlaps(List<Text> words) {
        List<String> found = new ArrayList<>();
        for (int one = 0; one < words.size(); one++) {
            for (int other = one + 1; other < words.size(); other++) {
                if (core(words.get(one)).intersects(core(words.get(other)))
                        && sideBySide(words.get(one), words.get(other))) {
                    found.add(said(words.get(one)) + " (lies over: " + said(words.get(other)) + ")");
                }
            }
        }
        return found;
    }

    private static boolean sideBySide(Node one, Node other) {
        for (Node each = one.getParent(); each != null; each = each.getParent()) {
            if (contains(each, other)) {
                Node common = each;
                return SIDE_BY_SIDE.stream().anyMatch(kind -> kind.isInstance(common));
            }
        }
        return false;
    }

    @SuppressWarnings("ReferenceEquality") // A node is itself and no other.
    private static boolean contains(Node parent, Node node) {
        for (Parent each = node.getParent(); each != null; each = each.getParent()) {
            if (each == parent) {
                return true;
            }
        }
        return false;
    }

    private static Bounds core(Text text) {
        Bounds place = place(text);
        Bounds seen = Shown.seen(text);
        double left = Math.max(place.getMinX() + SLACK, seen.getMinX());
        double top = Math.max(place.getMinY() + LINE_SLACK, seen.getMinY());
        return new BoundingBox(
                left,
                top,
                Math.min(place.getMaxX() - SLACK, seen.getMaxX()) - left,
                Math.min(place.getMaxY() - LINE_SLACK, seen.getMaxY()) - top);
    }

    private static Bounds place(Text text) {
        return text.localToScene(text.getLayoutBounds());
    }

    private static String said(Text text) {
        return text.getParent() instanceof Labeled label && label.getText() != null ? label.getText() : text.getText();
    }

    private static String squeezed(String text) {
        return text == null ? "" : text.replaceAll("\\s+", "");
    }
}
