package kz.onkundik.ui.plan;

import java.util.function.Function;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.control.TextField;
import javafx.scene.layout.Region;
import kz.onkundik.school.PlanRow;
import kz.onkundik.ui.common.DayPicker;
import kz.onkundik.ui.common.DayText;

/** A cell of the day; what is typed and is no day changes nothing. */
final class DayCell extends EditedCell<PlanLine> {
    private final PlanViewModel model;
    private final Function<PlanLine, Region> words;

    DayCell(PlanTable table, PlanViewModel model, Function<PlanLine, Region> words) {
        super(table);
        this.model = model;
        this.words = words;
    }

    @Override
    Region editor(PlanEntry entry) {
        PlanRow row = entry.line().get().row();
        return new DayPicker(new SimpleStringProperty(row == null ? "" : DayText.said(row.date())));
    }

    @Override
    TextField typed(Region control) {
        return ((DayPicker) control).getEditor();
    }

    @Override
    Region words(PlanEntry entry) {
        return words.apply(entry.line().get());
    }

    @Override
    void write(PlanEntry entry, Region control) {
        var picker = (DayPicker) control;
        String typed = picker.getEditor().getText();
        PlanRow row = entry.line().get().row();
        if (typed.isBlank()) {
            if (row != null && row.date() != null) {
                model.setDay(entry, null);
            }
            return;
        }
        DayText.read(typed)
                .filter(day -> row == null || !day.equals(row.date()))
                .ifPresent(day -> model.setDay(entry, day));
    }
}
