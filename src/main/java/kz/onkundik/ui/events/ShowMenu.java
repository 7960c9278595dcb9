package kz.onkundik.ui.events;

import javafx.beans.property.Property;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleGroup;
import kz.onkundik.campaign.Item;
import kz.onkundik.text.Shortened;
import kz.onkundik.ui.common.Words;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** What of the list is shown and in which order: said on the button, chosen below it; tinted while not all is shown. */
final class ShowMenu extends MenuButton {
    private static final PseudoClass ACTIVE = PseudoClass.getPseudoClass("active");
    private static final int LONGEST_ITEM = 60;

    private final Words words;

    ShowMenu(Words words, EventsViewModel model) {
        this.words = words;
        EventListModel list = model.list();
        setId("events-show");
        getStyleClass().add("filter-button");
        setGraphic(new FontIcon(Feather.FILTER));
        setMaxWidth(Double.MAX_VALUE);
        textProperty()
                .bind(words.of(
                        all -> all.text(
                                "events.showing",
                                all.text(list.filter().get().key()),
                                number(model, list.item().get()),
                                all.text(list.order().get().key())),
                        list.filter(),
                        list.item(),
                        list.order()));
        accessibleTextProperty().bind(textProperty());
        var shown = new ToggleGroup();
        for (EventsShown each : EventsShown.values()) {
            getItems().add(choice(each, shown, list.filter(), "events-" + each, words.text(each.key())));
        }
        getItems().addAll(new SeparatorMenuItem(), items(model), new SeparatorMenuItem());
        var order = new ToggleGroup();
        for (EventsOrder each : EventsOrder.values()) {
            getItems().add(choice(each, order, list.order(), "events-by-" + each, words.text(each.key())));
        }
        Runnable tint = () -> pseudoClassStateChanged(
                ACTIVE,
                list.filter().get() != EventsShown.ALL || !list.item().get().isEmpty());
        list.filter().subscribe(_ -> tint.run());
        list.item().subscribe(_ -> tint.run());
    }

    private Menu items(EventsViewModel model) {
        var menu = new Menu();
        menu.setId("events-of-item");
        menu.textProperty().bind(words.text("events.of-item"));
        var group = new ToggleGroup();
        menu.getItems().add(choice("", group, model.list().item(), "events-of-all", words.text("events.of-all-items")));
        for (Item item : model.items()) {
            var title = words.of(
                    all -> item.number() + ". " + Shortened.to(item.title().in(all.language()), LONGEST_ITEM));
            menu.getItems().add(choice(item.id(), group, model.list().item(), "events-of-" + item.id(), title));
        }
        return menu;
    }

    /** The number of an item; empty for all. */
    private static String number(EventsViewModel model, String item) {
        return model.items().stream()
                .filter(each -> each.id().equals(item))
                .map(each -> Integer.toString(each.number()))
                .findFirst()
                .orElse("");
    }

    private static <T> MenuItem choice(
            T value, ToggleGroup group, Property<T> chosen, String id, ObservableValue<String> word) {
        var item = new RadioMenuItem();
        item.setId(id);
        item.textProperty().bind(word);
        item.setToggleGroup(group);
        item.setOnAction(_ -> {
            // A second click must not leave all unchosen.
            item.setSelected(true);
            chosen.setValue(value);
        });
        chosen.subscribe(now -> item.setSelected(value.equals(now)));
        return item;
    }
}
