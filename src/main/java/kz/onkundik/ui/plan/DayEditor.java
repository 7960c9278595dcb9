package kz.onkundik.ui.plan;

import java.time.LocalDate;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import kz.onkundik.problem.Problem;
import kz.onkundik.problem.Problem.Place;
import kz.onkundik.school.PlanRow;
import kz.onkundik.ui.common.DayPicker;
import kz.onkundik.ui.common.DayText;
import kz.onkundik.ui.common.Fields;
import kz.onkundik.ui.common.TimeText;
import kz.onkundik.ui.common.TimeText.Span;
import kz.onkundik.ui.common.Words;

/** The day of a row and the time below it as they are typed; what is no day or no time is said below its field. */
final class DayEditor extends VBox {
    private static final double GAP = 2;

    private final LocalDate dayBefore;
    private final Span spanBefore;
    private final DayPicker day;
    private final TextField time;
    private final ObjectProperty<Problem> dayProblem = new SimpleObjectProperty<>();
    private final ObjectProperty<Problem> timeProblem = new SimpleObjectProperty<>();

    /** @param row the row as it stands, or null for an item without one */
    DayEditor(Words words, PlanRow row) {
        super(GAP);
        dayBefore = row == null ? null : row.date();
        spanBefore = row == null ? new Span(null, null) : new Span(row.start(), row.end());
        day = new DayPicker(new SimpleStringProperty(DayText.said(dayBefore)));
        day.accessibleTextProperty().bind(words.text("plan.column.day"));
        time = new TextField(TimeText.said(spanBefore.start(), spanBefore.end()));
        time.setId("plan-time");
        time.accessibleTextProperty().bind(words.text("plan.time"));
        time.promptTextProperty().bind(words.text("plan.time"));
        var fields = new Fields(words);
        getChildren().setAll(day, fields.below(day, dayProblem), time, fields.below(time, timeProblem));
        mendable(day.getEditor(), dayProblem);
        mendable(time, timeProblem);
    }

    /** What was said is said no more as soon as she types on. */
    private static void mendable(TextField field, ObjectProperty<Problem> problem) {
        field.textProperty().subscribe((_, _) -> problem.set(null));
    }

    TextField typed() {
        return day.getEditor();
    }

    Node first() {
        return day;
    }

    /** From the day to the time and back; false where it goes on to another column. */
    boolean tab(boolean back) {
        if (day.isFocusWithin() == back) {
            return false;
        }
        (back ? day : time).requestFocus();
        return true;
    }

    /** Says what is no day and no time, and goes there; false where all can be read. */
    boolean refuses() {
        dayProblem.set(wrongDay()
                .map(text -> problem("date", "events.date-malformed", text))
                .orElse(null));
        timeProblem.set(wrongTime()
                .map(text -> problem(
                        "time", TimeText.isReversed(text) ? "events.time-reversed" : "events.time-malformed", text))
                .orElse(null));
        if (dayProblem.get() != null) {
            day.requestFocus();
        } else if (timeProblem.get() != null) {
            time.requestFocus();
        }
        return dayProblem.get() != null || timeProblem.get() != null;
    }

    /** What was typed as the day and is none. */
    Optional<String> wrongDay() {
        return wrong(typed().getText(), DayText.read(typed().getText()).isPresent());
    }

    /** What was typed as the time and is none. */
    Optional<String> wrongTime() {
        return wrong(time.getText(), TimeText.span(time.getText()).isPresent());
    }

    private static Optional<String> wrong(String text, boolean read) {
        return text.isBlank() || read ? Optional.empty() : Optional.of(text.strip());
    }

    /** The day typed, or null; what stood there where it is none. */
    LocalDate day() {
        String text = typed().getText();
        return text.isBlank() ? null : DayText.read(text).orElse(dayBefore);
    }

    /** The time typed; what stood there where it is none. */
    Span span() {
        return TimeText.span(time.getText()).orElse(spanBefore);
    }

    boolean isSame() {
        return span().equals(spanBefore) && (day() == null ? dayBefore == null : day().equals(dayBefore));
    }

    private static Problem problem(String field, String code, String text) {
        return Problem.error(code, new Place("plan", "", field), text);
    }
}
