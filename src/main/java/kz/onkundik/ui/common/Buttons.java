package kz.onkundik.ui.common;

import javafx.beans.value.ObservableValue;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;

/** The buttons of the program: one filled button a pane, all others outlined or flat. */
public final class Buttons {
    /** For a link that begins or ends a line: its word stands at the edge, not its ground. */
    public static final Insets AT_START = new Insets(0, 0, 0, -7);

    public static final Insets AT_END = new Insets(0, -7, 0, 0);

    private static final double BETWEEN = 7;

    private Buttons() {}

    /** The one filled button of a pane. */
    public static Button primary(ObservableValue<String> word, Runnable action) {
        return styled(word, action, "accent");
    }

    /** An outlined button. */
    public static Button secondary(ObservableValue<String> word, Runnable action) {
        return styled(word, action, "button-outlined");
    }

    /** A word that can be pressed, without an edge; in a column it stands under what is above. */
    public static Button link(ObservableValue<String> word, Runnable action) {
        Button link = styled(word, action, "link");
        VBox.setMargin(link, AT_START);
        return link;
    }

    /** Links side by side, below each other where there is no room; the first word of a line stands at the edge. */
    public static FlowPane row(Button... links) {
        var row = new FlowPane(BETWEEN, 0, links);
        for (Button link : links) {
            FlowPane.setMargin(link, AT_START);
        }
        return row;
    }

    /** An icon alone: only for close, copy, delete, undo, zoom and calendar; its word is the tooltip and accessible. */
    public static Button icon(Ikon icon, ObservableValue<String> word, Runnable action) {
        var button = new Button(null, new FontIcon(icon));
        button.getStyleClass().addAll("flat", "icon-only");
        button.accessibleTextProperty().bind(word);
        button.setTooltip(tooltip(word));
        button.setOnAction(_ -> action.run());
        return button;
    }

    /** As an icon before the word of a button. */
    public static Button with(Ikon icon, Button button) {
        button.setGraphic(new FontIcon(icon));
        return button;
    }

    /**
     * Disables a node while there is a reason, which hovering tells: a disabled node itself gets no hover.
     *
     * @param reason why not; empty or null when it may be pressed
     */
    public static Node whyNot(Node node, ObservableValue<String> reason) {
        var wrapper = new StackPane(node);
        wrapper.setMaxWidth(Region.USE_PREF_SIZE);
        // A binding lives only while somebody holds it, and a subscription does not.
        wrapper.setUserData(reason);
        var tip = tooltip(reason);
        reason.subscribe(why -> {
            boolean hindered = why != null && !why.isEmpty();
            node.setDisable(hindered);
            if (hindered) {
                Tooltip.install(wrapper, tip);
            } else {
                Tooltip.uninstall(wrapper, tip);
            }
        });
        return wrapper;
    }

    private static Button styled(ObservableValue<String> word, Runnable action, String style) {
        var button = new Button();
        button.textProperty().bind(word);
        button.getStyleClass().add(style);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> action.run());
        return button;
    }

    private static Tooltip tooltip(ObservableValue<String> word) {
        var tip = new Tooltip();
        tip.textProperty().bind(word);
        return tip;
    }
}
