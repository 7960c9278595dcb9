package kz.onkundik.ui.plan.days;

import java.util.List;
import java.util.stream.Collectors;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import kz.onkundik.text.Messages;
import kz.onkundik.ui.common.PlanState;
import kz.onkundik.ui.common.StateIcon;
import kz.onkundik.ui.common.TypedTitle;
import kz.onkundik.ui.common.Words;

/** A card: its items, time and state, what it is and where; below it, when its day has passed, whether it was held. */
final class CardView extends VBox {
    private static final PseudoClass CLASHING = PseudoClass.getPseudoClass("clashing");
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    private static final PseudoClass DONE = PseudoClass.getPseudoClass("done");
    private static final String NO_TIME = "\u2013";
    private static final double GAP = 4;
    private static final double BESIDE = 4;

    /** A longer title leaves the other cards of its day in sight. */
    private static final int MOST_LINES = 7;

    private final Words words;
    private final Label number = new Label();
    private final Label time = new Label();
    private final StackPane sign = new StackPane();
    private final Label title = new TypedTitle(MOST_LINES, "title");
    private final Label place = new TypedTitle("hint");
    private final VBox card;
    private final MenuButton question = new MenuButton();
    private DayCard shown;

    CardView(Words words, CardActions actions) {
        super(GAP);
        this.words = words;
        number.getStyleClass().add("number-chip");
        number.setMinWidth(Region.USE_PREF_SIZE);
        number.managedProperty().bind(number.visibleProperty());
        time.getStyleClass().add("bold");
        time.setMinWidth(Region.USE_PREF_SIZE);
        place.managedProperty().bind(place.visibleProperty());
        var room = new Region();
        HBox.setHgrow(room, Priority.ALWAYS);
        var head = new HBox(BESIDE, number, time, room, sign);
        head.setAlignment(Pos.CENTER_LEFT);
        card = new VBox(GAP, head, title, place);
        card.getStyleClass().add("day-card");
        card.setFocusTraversable(true);
        card.setAccessibleRole(AccessibleRole.BUTTON);
        question.textProperty().bind(words.text("plan.state.passed"));
        question.getStyleClass().add("day-question");
        question.setMaxWidth(Double.MAX_VALUE);
        question.getItems().addAll(actions.answers(() -> shown));
        for (Region each : new Region[] {this, card, head}) {
            each.setMinWidth(0);
        }
        getChildren().add(card);
    }

    /** The part that takes the focus and the mouse. */
    Region card() {
        return card;
    }

    DayCard shown() {
        return shown;
    }

    void show(DayCard now) {
        shown = now;
        Messages all = words.messages().get();
        var occasion = now.occasion();
        card.setId("card-" + now.key());
        String numbers = now.numbers().stream().map(String::valueOf).collect(Collectors.joining(", "));
        number.setText(numbers);
        number.setVisible(!numbers.isEmpty());
        time.setText(occasion.start() == null ? NO_TIME : all.formats().times(occasion.start(), null));
        title.setText(occasion.title());
        place.setText(occasion.place());
        place.setVisible(!occasion.place().isBlank());
        place.getStyleClass().removeAll("danger-text", "bold");
        if (now.placeClashes()) {
            place.getStyleClass().addAll("danger-text", "bold");
        }
        sign.getChildren().setAll(icon(now).icon());
        card.pseudoClassStateChanged(CLASHING, now.clashes());
        card.pseudoClassStateChanged(DONE, now.state() == PlanState.HELD);
        card.setAccessibleText(said(all, now));
        List<Node> wanted = now.state() == PlanState.PASSED ? List.of(card, question) : List.of(card);
        // A card that is taken out, were it only to be put back, loses the mouse that drags it.
        if (!wanted.equals(getChildren())) {
            getChildren().setAll(wanted);
        }
    }

    void choose(boolean chosen) {
        card.pseudoClassStateChanged(CHOSEN, chosen);
    }

    private static StateIcon icon(DayCard card) {
        return card.errors() > 0 || card.clashes()
                ? StateIcon.ERROR
                : card.state().icon();
    }

    /** What a screen reader says: the day, the time, what, where, how it stands. */
    private static String said(Messages all, DayCard card) {
        var occasion = card.occasion();
        return all.text(
                "plan.days.card",
                all.formats().dayAndMonth(occasion.date()),
                all.formats().times(occasion.start(), occasion.end()),
                occasion.title(),
                occasion.place(),
                all.text(card.clashes() ? "plan.days.clashing" : card.state().key()));
    }
}
