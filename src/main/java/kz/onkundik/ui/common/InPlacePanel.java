package kz.onkundik.ui.common;

import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import kz.onkundik.problem.Problem;

/**
 * What is asked before something is done, in place: a heading, what it needs, why it was not done; then back or on. It
 * takes the focus when it comes, and gives it back when it goes.
 */
public final class InPlacePanel extends VBox {
    private static final double GAP = 12;
    private static final double NEAR = 8;

    private Node from;

    /**
     * @param problem why it was not done, or null
     * @param close goes back: by its button and by Esc
     * @param actions the button that does it, and what else can be done instead
     */
    public InPlacePanel(
            Words words,
            ObservableValue<String> title,
            Node content,
            ObservableValue<Problem> problem,
            Runnable close,
            Node... actions) {
        super(GAP);
        getStyleClass().addAll("card", "in-place");
        var head = new Label();
        head.textProperty().bind(title);
        head.getStyleClass().add("section-title");
        head.setWrapText(true);
        head.setMinHeight(USE_PREF_SIZE);
        var back = Buttons.link(words.text("common.cancel"), close);
        back.getStyleClass().add("in-place-back");
        HBox.setMargin(back, Buttons.AT_START);
        var room = new Region();
        HBox.setHgrow(room, Priority.ALWAYS);
        var foot = new HBox(NEAR, back, room);
        foot.setAlignment(Pos.CENTER_LEFT);
        foot.getChildren().addAll(actions);
        getChildren().addAll(head, content, new ProblemLabel(words, problem), foot);
        addEventHandler(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ESCAPE) {
                close.run();
                key.consume();
            }
        });
        sceneProperty().subscribe(this::move);
    }

    private void move(Scene before, Scene now) {
        if (now != null) {
            from = now.getFocusOwner();
            Stops.enter(this);
        } else {
            // Who types on beside the question stays there.
            if (from != null && Stops.isWithin(before.getFocusOwner(), this)) {
                from.requestFocus();
            }
            from = null;
        }
    }
}
