package kz.onkundik.ui.common;

import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The signs of the states. A state is always three things: an icon, a word and a colour; only the icon is coloured. */
public enum StateIcon {
    PLANNED(Feather.CIRCLE, "muted"),
    IN_PROGRESS(Feather.CLOCK, "accent"),
    HELD(Feather.CHECK_CIRCLE, "success"),
    NOT_HELD(Feather.X_CIRCLE, "danger"),
    POSTPONED(Feather.CORNER_UP_RIGHT, "warning"),
    NOT_CONCERNED(Feather.MINUS_CIRCLE, "muted"),
    UNANSWERED(Feather.HELP_CIRCLE, "warning"),
    ERROR(Feather.ALERT_CIRCLE, "danger"),
    WARNING(Feather.ALERT_TRIANGLE, "warning"),
    HINT(Feather.INFO, "muted"),
    RECEIVED(Feather.INBOX, "accent"),
    ACCEPTED(Feather.CHECK_CIRCLE, "success"),
    RETURNED(Feather.CORNER_DOWN_LEFT, "warning"),
    LATE(Feather.CLOCK, "warning"),
    NOT_SUBMITTED(Feather.SLASH, "danger"),
    SIGNATURE_VALID(Feather.CHECK, "success"),
    CHANGED_AFTER_SIGNING(Feather.X_OCTAGON, "danger"),
    KEY_NEW(Feather.HELP_CIRCLE, "warning"),
    KEY_CONFIRMED(Feather.CHECK_CIRCLE, "success"),
    KEY_WITHDRAWN(Feather.MINUS_CIRCLE, "muted");

    private final Feather icon;
    private final String colour;

    StateIcon(Feather icon, String colour) {
        this.icon = icon;
        this.colour = colour;
    }

    /** The icon alone, for a label that says the word itself. */
    public FontIcon icon() {
        var node = new FontIcon(icon);
        node.getStyleClass().addAll("state-icon", colour);
        return node;
    }

    /** The icon with its word, the word in the colour of text. */
    public Label label(ObservableValue<String> word) {
        var label = new Label();
        label.textProperty().bind(word);
        label.setGraphic(icon());
        label.getStyleClass().add("state");
        return label;
    }
}
