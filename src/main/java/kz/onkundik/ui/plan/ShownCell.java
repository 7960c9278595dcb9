package kz.onkundik.ui.plan;

import java.util.function.Function;
import javafx.scene.layout.Region;

/** A cell that is only read. */
final class ShownCell extends WrappedCell<PlanLine> {
    private final Function<PlanLine, Region> words;

    ShownCell(Function<PlanLine, Region> words) {
        this.words = words;
    }

    @Override
    protected void updateItem(PlanLine line, boolean empty) {
        super.updateItem(line, empty);
        setGraphic(empty || line == null ? null : words.apply(line));
    }
}
