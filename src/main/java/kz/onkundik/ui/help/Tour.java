package kz.onkundik.ui.help;

import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import kz.onkundik.ui.common.Buttons;
import kz.onkundik.ui.common.Words;
import org.controlsfx.control.PopOver;
import org.controlsfx.control.PopOver.ArrowLocation;

/**
 * The short tour: it points at five places of the frame and says what each is for. One goes on with Enter, ends it with
 * Esc; it never hinders the work, and ends by itself when what it points at is gone.
 */
public final class Tour {
    private static final double WIDTH = 300;
    private static final double GAP = 8;
    private static final double ROUND = 6;
    private static final double ARROW = 10;

    private final Words words;
    private final Parent frame;
    private PopOver shown;

    /** @param frame the frame of the open file, in which its places are found by their ids */
    public Tour(Words words, Parent frame) {
        this.words = words;
        this.frame = frame;
    }

    /** Begins at the first place, also where it has begun already. */
    public void begin() {
        end();
        // A frame that was not drawn yet has neither places to point at nor letters to hand on.
        frame.applyCss();
        frame.layout();
        show(0);
    }

    /** Ends it, if it goes on. */
    public void end() {
        if (shown != null) {
            shown.hide();
            shown = null;
        }
    }

    /** Whether it points at something now. */
    public boolean isGoingOn() {
        return shown != null && shown.isShowing();
    }

    private void show(int number) {
        TourStep step = TourStep.ALL.get(number);
        find(frame, step.node()).ifPresentOrElse(place -> point(number, step, place), () -> next(number));
    }

    private void next(int number) {
        end();
        if (number + 1 < TourStep.ALL.size()) {
            show(number + 1);
        }
    }

    private void point(int number, TourStep step, Node place) {
        var bubble = new PopOver(content(number, step));
        bubble.setId("tour");
        bubble.setDetachable(false);
        bubble.setAnimated(false);
        bubble.setAutoHide(false);
        bubble.setHideOnEscape(true);
        bubble.setCornerRadius(ROUND);
        bubble.setArrowSize(ARROW);
        bubble.setArrowLocation(arrow(place));
        // Its own sheet would go before those of the window.
        bubble.getRoot()
                .getStylesheets()
                .setAll(Tour.class.getResource("/kz/onkundik/ui/tour.css").toExternalForm());
        place.sceneProperty().subscribe(scene -> {
            if (scene == null) {
                bubble.hide();
            }
        });
        shown = bubble;
        bubble.show(place, 0);
        bubble.getContentNode().lookup("#tour-next").requestFocus();
    }

    /** What lies in the upper bar is pointed at from below, what stands in the navigation from its right. */
    private ArrowLocation arrow(Node place) {
        double right =
                frame.sceneToLocal(place.localToScene(place.getBoundsInLocal())).getMaxX();
        if (right < frame.getLayoutBounds().getWidth() / 2) {
            return isLow(place) ? ArrowLocation.LEFT_BOTTOM : ArrowLocation.LEFT_TOP;
        }
        return ArrowLocation.TOP_RIGHT;
    }

    private boolean isLow(Node place) {
        double foot =
                frame.sceneToLocal(place.localToScene(place.getBoundsInLocal())).getMaxY();
        return foot > frame.getLayoutBounds().getHeight() / 2;
    }

    private Node content(int number, TourStep step) {
        int last = TourStep.ALL.size();
        var title = label(step.key(), "section-title");
        var text = label(step.key() + ".text");
        var count = new Label();
        count.textProperty().bind(words.text("tour.count", number + 1, last));
        count.getStyleClass().add("hint");
        var room = new Region();
        HBox.setHgrow(room, Priority.ALWAYS);
        var foot = new HBox(GAP, count, room);
        foot.setAlignment(Pos.CENTER_LEFT);
        if (number + 1 < last) {
            Button skip = Buttons.link(words.text("tour.skip"), this::end);
            skip.setId("tour-skip");
            foot.getChildren().add(skip);
        }
        Button next = Buttons.primary(words.text(number + 1 < last ? "common.next" : "tour.done"), () -> next(number));
        next.setId("tour-next");
        next.setDefaultButton(true);
        foot.getChildren().add(next);
        var content = new VBox(GAP, title, text, foot);
        content.getStyleClass().add("tour-content");
        content.setPrefWidth(WIDTH);
        content.setMaxWidth(WIDTH);
        return content;
    }

    private Label label(String key, String... styles) {
        var label = new Label();
        label.textProperty().bind(words.text(key));
        label.getStyleClass().addAll(styles);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    private static Optional<Node> find(Node within, String id) {
        if (!within.isVisible()) {
            return Optional.empty();
        }
        if (id.equals(within.getId())) {
            return Optional.of(within);
        }
        return within instanceof Parent parent
                ? parent.getChildrenUnmodifiable().stream()
                        .flatMap(child -> find(child, id).stream())
                        .findFirst()
                : Optional.empty();
    }
}
