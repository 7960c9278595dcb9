package kz.onkundik.ui.common;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import javafx.beans.property.Property;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.RadioButton;
import javafx.scene.layout.VBox;

/** A few things of which one is chosen, each a whole line that wraps; a null among them may stand for none. */
public final class RadioList<T> extends VBox {
    private static final double GAP = 8;

    private final Function<T, ObservableValue<String>> word;
    private final Property<T> chosen;

    /**
     * @param word what each is called
     * @param chosen follows the choice, and is followed
     */
    public RadioList(Function<T, ObservableValue<String>> word, Property<T> chosen) {
        super(GAP);
        this.word = word;
        this.chosen = chosen;
        chosen.subscribe(this::select);
    }

    /** Offers these and no others. */
    public void offer(List<T> options) {
        getChildren().setAll(options.stream().map(this::button).toList());
        select(chosen.getValue());
    }

    private RadioButton button(T option) {
        var button = new RadioButton();
        button.setUserData(option);
        button.textProperty().bind(word.apply(option));
        button.setWrapText(true);
        button.setMinHeight(USE_PREF_SIZE);
        button.setOnAction(_ -> {
            button.setSelected(true);
            chosen.setValue(option);
        });
        return button;
    }

    private void select(T option) {
        getChildren().stream()
                .map(RadioButton.class::cast)
                .forEach(button -> button.setSelected(Objects.equals(button.getUserData(), option)));
    }
}
