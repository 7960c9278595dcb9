package kz.onkundik.ui.common.guard;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.image.ImageView;
import javafx.scene.layout.BackgroundFill;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import javafx.scene.paint.Paint;
import javafx.scene.text.Text;
import org.kordamp.ikonli.javafx.FontIcon;

/** Words and signs stand out from their ground (WCAG 2.2: 1.4.3 for text, 1.4.11 for icons), as far as nodes tell. */
public final class ReadableColours {
    private static final double TEXT = 4.5;
    private static final double LARGE = 3;
    private static final double ROUNDING = 0.005;
    private static final double LARGE_PIXELS = 24;
    private static final double LARGE_BOLD_PIXELS = 18.6;

    private ReadableColours() {}

    static List<String> faults(Scene scene) {
        var found = new TreeSet<String>();
        for (Node node : Shown.of(scene)) {
            // What cannot be used now may be pale.
            if (node instanceof Text text
                    && !text.isDisabled()
                    && !text.getText().isBlank()) {
                fault(text).ifPresent(found::add);
            }
        }
        return new ArrayList<>(found);
    }

    private static Optional<String> fault(Text text) {
        return colour(text.getFill())
                .flatMap(ink -> ground(text).flatMap(ground -> {
                    double contrast = contrast(over(ink, ground), ground);
                    return contrast >= needed(text) - ROUNDING
                            ? Optional.empty()
                            : Optional.of("%s (contrast %.2f)"
                                    .formatted(said(text), contrast)
                                    .replace(',', '.'));
                }));
    }

    private static String said(Text text) {
        return text instanceof FontIcon icon
                ? NamedControls.described(icon) + " " + icon.getIconCode().getDescription()
                : text.getText().strip().split("\n", 0)[0];
    }

    private static double needed(Text text) {
        double size = text.getFont().getSize();
        boolean bold = text.getFont().getStyle().toLowerCase(Locale.ROOT).contains("bold");
        boolean large = size >= LARGE_PIXELS || (bold && size >= LARGE_BOLD_PIXELS);
        return text instanceof FontIcon || large ? LARGE : TEXT;
    }

    /** The colour behind a node; empty over pictures and shades, which have no one colour. */
    private static Optional<Color> ground(Node node) {
        List<Color> tints = new ArrayList<>();
        for (Node each = node.getParent(); each != null; each = each.getParent()) {
            if (each instanceof StackPane pile && pile.getChildren().stream().anyMatch(ImageView.class::isInstance)) {
                return Optional.empty();
            }
            if (!(each instanceof Region region) || region.getBackground() == null) {
                continue;
            }
            List<BackgroundFill> fills = region.getBackground().getFills();
            for (int top = fills.size() - 1; top >= 0; top--) {
                Optional<Color> fill = colour(fills.get(top).getFill());
                if (fill.isEmpty() || !region.getBackground().getImages().isEmpty()) {
                    return Optional.empty();
                }
                tints.add(fill.get());
                if (fill.get().getOpacity() == 1) {
                    return Optional.of(mixed(tints));
                }
            }
        }
        tints.add(colour(node.getScene().getFill()).orElse(Color.WHITE));
        return Optional.of(mixed(tints));
    }

    private static Color mixed(List<Color> fromTheTop) {
        Color ground = fromTheTop.getLast();
        for (int below = fromTheTop.size() - 2; below >= 0; below--) {
            ground = over(fromTheTop.get(below), ground);
        }
        return ground;
    }

    private static Optional<Color> colour(Paint paint) {
        return paint instanceof Color colour ? Optional.of(colour) : Optional.empty();
    }

    private static Color over(Color front, Color ground) {
        return ground.interpolate(new Color(front.getRed(), front.getGreen(), front.getBlue(), 1), front.getOpacity());
    }

    /** How many times lighter one colour is than the other, as WCAG 2.2 computes it. */
    public static double contrast(Color one, Color other) {
        double a = luminance(one) + 0.05;
        double b = luminance(other) + 0.05;
        return Math.max(a, b) / Math.min(a, b);
    }

    private static double luminance(Color colour) {
        return 0.2126 * linear(colour.getRed())
                + 0.7152 * linear(colour.getGreen())
                + 0.0722 * linear(colour.getBlue());
    }

    private static double linear(double channel) {
        return channel <= 0.04045 ? channel / 12.92 : Math.pow((channel + 0.055) / 1.055, 2.4);
    }
}
