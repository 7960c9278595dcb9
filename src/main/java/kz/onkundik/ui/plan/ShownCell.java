package kz.onkundik.ui.plan;

import java.util.function.Function;
import javafx.scene.layout.Region;

/** A cell that is only read. */
final class ShownCell<S, T> extends WrappedCell<S, T> {
    private final Function<T, Region> words;

    ShownCell(Function<T, Region> words) {
        this.words = words;
    }

    @Override
    protected void updateItem(T line, boolean empty) {
        super.updateItem(line, empty);
        setGraphic(empty || line == null ? null : words.apply(line));
    }
}
