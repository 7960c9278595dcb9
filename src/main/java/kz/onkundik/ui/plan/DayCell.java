package kz.onkundik.ui.plan;

import java.time.LocalDate;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.layout.Region;
import kz.onkundik.ui.common.TimeText.Span;
import kz.onkundik.ui.common.Words;

/** A cell of the day, with the time below it; what is typed and is no day or no time changes nothing, and is told. */
final class DayCell extends EditedCell<PlanLine> {
    private final Words words;
    private final PlanChanges changes;
    private final Function<PlanLine, Region> said;
    private final Consumer<ObservableValue<String>> told;

    /** @param told takes what to say of what was typed and not taken */
    DayCell(
            PlanTable table,
            Words words,
            PlanChanges changes,
            Function<PlanLine, Region> said,
            Consumer<ObservableValue<String>> told) {
        super(table);
        this.words = words;
        this.changes = changes;
        this.said = said;
        this.told = told;
    }

    @Override
    Region editor(PlanEntry entry) {
        return new DayEditor(words, entry.line().get().row());
    }

    @Override
    TextField typed(Region control) {
        return ((DayEditor) control).typed();
    }

    @Override
    Node focused(Region control) {
        return ((DayEditor) control).first();
    }

    @Override
    boolean tabWithin(Region control, boolean back) {
        return ((DayEditor) control).tab(back);
    }

    @Override
    boolean refuses(Region control) {
        return ((DayEditor) control).refuses();
    }

    @Override
    Region words(PlanEntry entry) {
        return said.apply(entry.line().get());
    }

    @Override
    void write(PlanEntry entry, Region control) {
        PlanLine line = entry.line().get();
        var typed = (DayEditor) control;
        if (!typed.isSame()) {
            LocalDate day = typed.day();
            Span span = typed.span();
            changes.edit(line, now -> now.withDate(day).withTime(span.start(), span.end()));
        }
        String wrongDay = typed.wrongDay().orElse("");
        String wrongTime = typed.wrongTime().orElse("");
        if (!wrongDay.isEmpty() && !wrongTime.isEmpty()) {
            told.accept(words.text("plan.day-and-time-refused", wrongDay, wrongTime));
        } else if (!wrongDay.isEmpty()) {
            told.accept(words.text("plan.day-refused", wrongDay));
        } else if (!wrongTime.isEmpty()) {
            told.accept(words.text("plan.time-refused", wrongTime));
        }
    }
}
