package kz.onkundik.ui.common;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.beans.property.Property;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

/**
 * A few things of which one is chosen, each a whole line that wraps; a null among them may stand for none. Tab comes to the
 * chosen one, and the arrows choose another.
 */
public final class RadioList<T> extends VBox {
    /** What the skin of a default button listens to. */
    private static final KeyCombination ENTER = new KeyCodeCombination(KeyCode.ENTER);

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
        addEventFilter(KeyEvent.KEY_PRESSED, this::goOn);
    }

    /** Enter is for the page's own button: Space chooses. */
    private void goOn(KeyEvent key) {
        if (key.getCode() == KeyCode.ENTER) {
            Runnable button = getScene().getAccelerators().get(ENTER);
            if (button != null) {
                button.run();
            }
            key.consume();
        }
    }

    /** Offers these and no others; the focus stays in the list. */
    public void offer(List<T> options) {
        boolean isFocused = isFocusWithin();
        var group = new ToggleGroup();
        getChildren()
                .setAll(options.stream().map(option -> button(option, group)).toList());
        select(chosen.getValue());
        if (isFocused) {
            buttons().filter(RadioButton::isSelected).findFirst().ifPresent(RadioButton::requestFocus);
        }
    }

    private RadioButton button(T option, ToggleGroup group) {
        var button = new RadioButton();
        button.setToggleGroup(group);
        button.setUserData(option);
        button.textProperty().bind(word.apply(option));
        button.setWrapText(true);
        button.setMinHeight(USE_PREF_SIZE);
        button.selectedProperty().subscribe(selected -> {
            if (selected) {
                chosen.setValue(option);
            }
        });
        return button;
    }

    private void select(T option) {
        buttons().forEach(button -> button.setSelected(Objects.equals(button.getUserData(), option)));
    }

    private Stream<RadioButton> buttons() {
        return getChildren().stream().map(RadioButton.class::cast);
    }
}
