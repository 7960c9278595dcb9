package kz.onkundik.ui.plan.days;

import java.time.LocalTime;
import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import kz.onkundik.text.Messages;
import kz.onkundik.ui.common.Grown;
import kz.onkundik.ui.common.Words;

/** A day: its head, and the column of its cards below. */
final class DayColumn {
    private static final PseudoClass TODAY = PseudoClass.getPseudoClass("today");
    private static final PseudoClass OFF = PseudoClass.getPseudoClass("off");
    private static final PseudoClass TARGET = PseudoClass.getPseudoClass("target");
    private static final double GAP = 6;

    /** Widths in pixels, with letters of the usual size: an idle day off, the least of any other. */
    private static final double IDLE = 44;

    private static final double LEAST = 106;

    /** What days to come are widened to before those gone by get more than the least. */
    private static final double COMING = 128;

    private final Words words;
    private final Label number = new Label();
    private final Label weekday = new Label();
    private final VBox head = new VBox(number, weekday);
    private final VBox body = new VBox(GAP);
    private final Label nothing = new Label("\u2013");
    private final Label mark = new Label();
    private final ObservableValue<Double> letters = Grown.pixels(head, 1);
    private List<CardView> cards = List.of();
    private DayBoard.Day shown;

    DayColumn(Words words) {
        this.words = words;
        head.getStyleClass().add("day-head");
        head.setAlignment(Pos.CENTER);
        number.getStyleClass().add("day-number");
        weekday.getStyleClass().add("weekday");
        body.getStyleClass().add("day-column");
        nothing.getStyleClass().add("muted");
        nothing.setMaxWidth(Double.MAX_VALUE);
        nothing.setAlignment(Pos.CENTER);
        mark.getStyleClass().add("drop-mark");
        mark.setWrapText(true);
        mark.setMaxWidth(Double.MAX_VALUE);
        mark.setMinHeight(VBox.USE_PREF_SIZE);
    }

    VBox head() {
        return head;
    }

    VBox body() {
        return body;
    }

    DayBoard.Day shown() {
        return shown;
    }

    List<CardView> cards() {
        return cards;
    }

    /** @param startsMonth whether the month is said as well, because it is another than that of the day before */
    void show(DayBoard.Day day, List<CardView> views, boolean startsMonth) {
        shown = day;
        cards = views;
        body.setId("day-" + day.date());
        Messages all = words.messages().get();
        number.setText(
                startsMonth
                        ? all.formats().dayAndMonth(day.date())
                        : Integer.toString(day.date().getDayOfMonth()));
        weekday.setText(
                day.isToday() ? all.text("plan.days.today") : all.formats().weekday(day.date()));
        head.pseudoClassStateChanged(TODAY, day.isToday());
        head.pseudoClassStateChanged(OFF, day.isWeekend() || !day.inCampaign());
        body.pseudoClassStateChanged(OFF, day.isWeekend() || !day.inCampaign());
        fill();
    }

    double leastWidth() {
        return (shown.isIdle() ? IDLE : LEAST) * letters.getValue();
    }

    /** How much wider than the least it would like to be. */
    double wish() {
        return shown.isIdle() || shown.isPast() ? 0 : (COMING - LEAST) * letters.getValue();
    }

    /**
     * Shows where a card would come to stand.
     *
     * @param clashes whether it would clash there
     * @param start when it begins, or null
     */
    void mark(String said, boolean clashes, LocalTime start) {
        mark.setText(said);
        mark.getStyleClass().remove("clash");
        if (clashes) {
            mark.getStyleClass().add("clash");
        }
        body.pseudoClassStateChanged(TARGET, true);
        body.getChildren().remove(mark);
        body.getChildren().add(place(start), mark);
    }

    void unmark() {
        body.pseudoClassStateChanged(TARGET, false);
        body.getChildren().remove(mark);
    }

    /** Cards that are there already are not touched, or they would lose the focus. */
    private void fill() {
        List<Node> wanted = shown.isIdle() ? List.of(nothing) : List.copyOf(cards);
        if (!wanted.equals(body.getChildren())) {
            body.getChildren().setAll(wanted);
        }
    }

    private int place(LocalTime start) {
        int at = 0;
        for (CardView card : cards) {
            LocalTime other = card.shown().occasion().start();
            if (start == null || (other != null && !other.isAfter(start))) {
                at++;
            }
        }
        return at;
    }
}
