package kz.onkundik.ui.plan;

import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import kz.onkundik.campaign.Item.Concern;
import kz.onkundik.text.Messages;
import kz.onkundik.ui.common.PlanState;
import kz.onkundik.ui.common.StateIcon;
import kz.onkundik.ui.common.Words;

/** What the cells of a line say. */
final class LineWords {
    private static final String NOTHING = "–";

    private final Words words;

    LineWords(Words words) {
        this.words = words;
    }

    Region number(PlanLine line) {
        Label number =
                label(line.item() == null ? "" : Integer.toString(line.item().number()), line);
        number.getStyleClass().add("bold");
        return number;
    }

    Region title(PlanLine line) {
        Label title = label(titleOf(line), line);
        if (line.concern() != Concern.OPTIONAL) {
            return title;
        }
        Label hint = label(all().text("plan.optional"), line);
        hint.getStyleClass().add("hint");
        return new VBox(title, hint);
    }

    Region day(PlanLine line) {
        if (line.row() == null || line.row().date() == null || !line.isOpen()) {
            return label(NOTHING, line);
        }
        var formats = all().formats();
        var day = line.row().date();
        Label said = label(formats.dayAndMonth(day) + ", " + formats.weekday(day), line);
        if (line.row().start() == null) {
            return said;
        }
        Label time = label(formats.times(line.row().start(), line.row().end()), line);
        time.getStyleClass().add("hint");
        return new VBox(said, time);
    }

    /** The place; where there is nothing to hold, why not, and where nothing is said yet, what to do. */
    Region place(PlanLine line) {
        if (line.state() == PlanState.NOT_CONCERNED) {
            return label(line.reason().isBlank() ? all().text("plan.by-letter") : line.reason(), line);
        }
        if (line.isBlank() && RowField.PLACE.of(line.row()).isBlank()) {
            Label hint = label(all().text("plan.say-day-or-reason"), line);
            hint.getStyleClass().add("warning-text");
            return hint;
        }
        return label(RowField.PLACE.of(line.row()), line);
    }

    Region participants(PlanLine line) {
        boolean spanned = line.state() == PlanState.NOT_CONCERNED
                || (line.isBlank() && RowField.PLACE.of(line.row()).isBlank());
        return label(spanned ? "" : RowField.PARTICIPANTS.of(line.row()), line);
    }

    Region inCharge(PlanLine line) {
        return label(RowField.IN_CHARGE.of(line.row()), line);
    }

    Region state(PlanLine line) {
        Label state = label(stateOf(line), line);
        state.getStyleClass().remove("muted");
        state.getStyleClass().add("state");
        state.setGraphic((line.errors() > 0 ? StateIcon.ERROR : line.state().icon()).icon());
        return state;
    }

    /** The row's own title, or what the letter calls the item. */
    String titleOf(PlanLine line) {
        return line.row() != null ? line.row().title() : line.item().title().in(all().language());
    }

    /** The state in words: "Өткізілді: 3", "Өткізілді, 1 қате". */
    String stateOf(PlanLine line) {
        String word = all().text(line.state().key());
        if (line.errors() > 0) {
            return word + ", " + all().text("common.errors", line.errors());
        }
        return line.events().size() > 1 ? word + ": " + line.events().size() : word;
    }

    private Messages all() {
        return words.messages().get();
    }

    private static Label label(String text, PlanLine line) {
        var label = new Label(text);
        label.setWrapText(true);
        if (!line.isOpen()) {
            label.getStyleClass().add("muted");
        }
        return label;
    }
}
