package kz.onkundik.ui.common;

import java.util.List;
import java.util.function.Function;
import javafx.beans.property.Property;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;

/** Two things or a few of which one is chosen, side by side. */
public final class Segments<T> extends HBox {
    private final List<T> options;

    /**
     * @param options two of them or more
     * @param id what each button is called in the scene
     */
    public Segments(
            List<T> options, Function<T, ObservableValue<String>> word, Function<T, String> id, Property<T> chosen) {
        this.options = options;
        getStyleClass().add("switch");
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        var group = new ToggleGroup();
        for (T option : options) {
            var button = new ToggleButton();
            button.setId(id.apply(option));
            button.textProperty().bind(word.apply(option));
            button.getStyleClass().add(place(options, option));
            button.setToggleGroup(group);
            button.setMinWidth(USE_PREF_SIZE);
            button.setOnAction(_ -> {
                // A second click must not leave both unchosen.
                button.setSelected(true);
                chosen.setValue(option);
            });
            Runnable follow = () -> button.setSelected(option.equals(chosen.getValue()));
            follow.run();
            WhileShown.follow(this, chosen, follow);
            getChildren().add(button);
        }
    }

    /** Gives each of them a picture before its word. */
    public void icons(Function<T, Ikon> icon) {
        for (int i = 0; i < options.size(); i++) {
            ((ToggleButton) getChildren().get(i)).setGraphic(new FontIcon(icon.apply(options.get(i))));
        }
    }

    private static <T> String place(List<T> options, T option) {
        if (option.equals(options.getFirst())) {
            return "left-pill";
        }
        return option.equals(options.getLast()) ? "right-pill" : "center-pill";
    }
}
