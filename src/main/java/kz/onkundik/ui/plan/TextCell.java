package kz.onkundik.ui.plan;

import java.util.function.Function;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.TextField;
import javafx.scene.layout.Region;

/** A cell of text. */
final class TextCell extends EditedCell<PlanLine> {
    private final PlanViewModel model;
    private final RowField field;
    private final Function<PlanLine, Region> words;
    private final ObservableValue<? extends Number> widthWhenShut;

    /**
     * @param words what is shown of a line
     * @param widthWhenShut how wide the words of a line that cannot be edited may be drawn
     */
    TextCell(
            PlanTable table,
            PlanViewModel model,
            RowField field,
            Function<PlanLine, Region> words,
            ObservableValue<? extends Number> widthWhenShut) {
        super(table);
        this.model = model;
        this.field = field;
        this.words = words;
        this.widthWhenShut = widthWhenShut;
    }

    @Override
    Region editor(PlanEntry entry) {
        return new TextField(field.of(entry.line().get().row()));
    }

    @Override
    TextField typed(Region control) {
        return (TextField) control;
    }

    @Override
    Region words(PlanEntry entry) {
        // Words that reach into the next column must lie above its cell.
        setViewOrder(entry.line().get().isOpen() && !entry.line().get().isBlank() ? 0 : -1);
        return words.apply(entry.line().get());
    }

    @Override
    void write(PlanEntry entry, Region control) {
        model.changes().write(entry.line().get(), field, typed(control).getText());
    }

    @Override
    ObservableValue<? extends Number> wide() {
        boolean shut = getItem() != null && (!getItem().isOpen() || getItem().isBlank());
        return shut && !isEditing() ? widthWhenShut : super.wide();
    }
}
