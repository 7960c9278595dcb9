package kz.onkundik.ui.plan;

import java.time.LocalDate;
import java.util.function.Function;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import kz.onkundik.school.PlanRow;
import kz.onkundik.ui.common.DayPicker;
import kz.onkundik.ui.common.DayText;
import kz.onkundik.ui.common.TimeText;
import kz.onkundik.ui.common.TimeText.Span;
import kz.onkundik.ui.common.Words;

/** A cell of the day, with the time below it; what is typed and is no day or no time changes nothing. */
final class DayCell extends EditedCell<PlanLine> {
    private static final double GAP = 2;

    private final Words words;
    private final PlanChanges changes;
    private final Function<PlanLine, Region> said;

    DayCell(PlanTable table, Words words, PlanChanges changes, Function<PlanLine, Region> said) {
        super(table);
        this.words = words;
        this.changes = changes;
        this.said = said;
    }

    @Override
    Region editor(PlanEntry entry) {
        PlanRow row = entry.line().get().row();
        var day = new DayPicker(new SimpleStringProperty(row == null ? "" : DayText.said(row.date())));
        day.accessibleTextProperty().bind(words.text("plan.column.day"));
        var time = new TextField(row == null ? "" : TimeText.said(row.start(), row.end()));
        time.setId("plan-time");
        time.accessibleTextProperty().bind(words.text("plan.time"));
        time.promptTextProperty().bind(words.text("plan.time"));
        return new VBox(GAP, day, time);
    }

    @Override
    TextField typed(Region control) {
        return picker(control).getEditor();
    }

    @Override
    Node focused(Region control) {
        return picker(control);
    }

    /** From the day to the time and back before it goes on to the next column. */
    @Override
    boolean tabWithin(Region control, boolean back) {
        if (picker(control).isFocusWithin() == back) {
            return false;
        }
        (back ? picker(control) : time(control)).requestFocus();
        return true;
    }

    @Override
    Region words(PlanEntry entry) {
        return said.apply(entry.line().get());
    }

    @Override
    void write(PlanEntry entry, Region control) {
        PlanRow row = entry.line().get().row();
        LocalDate before = row == null ? null : row.date();
        Span spanBefore = row == null ? new Span(null, null) : new Span(row.start(), row.end());
        String typed = picker(control).getEditor().getText();
        LocalDate day = typed.isBlank() ? null : DayText.read(typed).orElse(before);
        Span span = TimeText.span(time(control).getText()).orElse(spanBefore);
        boolean same = span.equals(spanBefore) && (day == null ? before == null : day.equals(before));
        if (!same) {
            changes.edit(entry.line().get(), now -> now.withDate(day).withTime(span.start(), span.end()));
        }
    }

    private static DayPicker picker(Region control) {
        return (DayPicker) ((VBox) control).getChildren().getFirst();
    }

    private static TextField time(Region control) {
        return (TextField) ((VBox) control).getChildren().getLast();
    }
}
