package kz.onkundik.ui.shell;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.beans.property.StringProperty;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import kz.onkundik.ui.common.PlaceItem;
import kz.onkundik.ui.common.Shortcut;
import kz.onkundik.ui.common.StateIcon;
import kz.onkundik.ui.common.Words;
import org.kordamp.ikonli.feather.Feather;

/** The list of screens at the left, as wide as its longest line. */
final class Navigation extends VBox {
    private static final double GAP = 2;

    private final Map<String, PlaceItem> items = new LinkedHashMap<>();

    /**
     * @param above the screens of the work
     * @param below what stands at the foot, such as the settings
     * @param model knows the shown screen, and the way to the help
     */
    Navigation(Words words, List<NavigationEntry> above, List<NavigationEntry> below, ShellViewModel model) {
        super(GAP);
        getStyleClass().addAll("navigation", "hairline-right");
        var room = new Region();
        setVgrow(room, Priority.ALWAYS);
        StringProperty screen = model.screen();
        above.forEach(entry -> add(words, entry, screen));
        getChildren().add(room);
        below.forEach(entry -> add(words, entry, screen));
        getChildren().add(help(words, model));
        screen.subscribe(key -> items.forEach((each, item) -> item.select(each.equals(key))));
    }

    /** Not a screen: it opens beside the one that is shown, as its key does. */
    private static PlaceItem help(Words words, ShellViewModel model) {
        var key = new Label(Shortcut.HELP.shown());
        key.getStyleClass().add("count");
        var item = new PlaceItem(
                "nav-help",
                Feather.HELP_CIRCLE,
                words.text("help.title"),
                key,
                () -> model.help().get().run());
        item.visibleProperty().bind(model.help().isNotNull());
        item.managedProperty().bind(item.visibleProperty());
        return item;
    }

    private void add(Words words, NavigationEntry entry, StringProperty screen) {
        var item = new PlaceItem(
                "nav-" + entry.key(),
                entry.icon(),
                words.text(entry.key()),
                count(entry),
                () -> screen.set(entry.key()));
        items.put(entry.key(), item);
        getChildren().add(item);
    }

    private static Label count(NavigationEntry entry) {
        var label = new Label();
        label.getStyleClass().add("count");
        label.textProperty().bind(entry.count());
        label.setMinWidth(USE_PREF_SIZE);
        entry.trouble().subscribe(trouble -> {
            label.getStyleClass().remove("trouble");
            label.setGraphic(trouble ? StateIcon.ERROR.icon() : null);
            if (trouble) {
                label.getStyleClass().add("trouble");
            }
        });
        return label;
    }
}
