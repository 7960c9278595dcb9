package kz.onkundik.ui.common;

import java.util.List;
import java.util.function.Function;
import javafx.beans.property.Property;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** What of a list is shown: a funnel with the chosen word, the choices below it; tinted while not all is shown. */
public final class FilterButton<T> extends MenuButton {
    private static final PseudoClass ACTIVE = PseudoClass.getPseudoClass("active");

    /**
     * @param choices the first shows all
     * @param chosen follows the choice, and is followed
     */
    public FilterButton(Words words, List<T> choices, Function<T, ObservableValue<String>> word, Property<T> chosen) {
        setGraphic(new FontIcon(Feather.FILTER));
        getStyleClass().add("filter-button");
        textProperty().bind(chosen.flatMap(word));
        setMinWidth(USE_PREF_SIZE);
        accessibleTextProperty().bind(words.of(all -> all.text("common.filter") + ": " + getText(), textProperty()));
        var tip = new Tooltip();
        tip.textProperty().bind(words.text("common.filter"));
        setTooltip(tip);
        var group = new ToggleGroup();
        for (T choice : choices) {
            var item = new RadioMenuItem();
            item.textProperty().bind(word.apply(choice));
            item.setToggleGroup(group);
            item.setId("filter-" + choice);
            item.setOnAction(_ -> {
                // A second click must not leave all unchosen.
                item.setSelected(true);
                chosen.setValue(choice);
            });
            chosen.subscribe(now -> item.setSelected(choice.equals(now)));
            getItems().add(item);
        }
        chosen.subscribe(
                now -> pseudoClassStateChanged(ACTIVE, !choices.getFirst().equals(now)));
    }
}
