package kz.onkundik.ui.shell;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.beans.property.StringProperty;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import kz.onkundik.ui.common.Words;

/** The list of screens at the left, as wide as its longest line. */
final class Navigation extends VBox {
    private static final double GAP = 2;

    private final Map<String, NavigationItem> items = new LinkedHashMap<>();

    /**
     * @param above the screens of the work
     * @param below what stands at the foot, such as the settings
     * @param screen the key of the shown screen
     */
    Navigation(Words words, List<NavigationEntry> above, List<NavigationEntry> below, StringProperty screen) {
        super(GAP);
        getStyleClass().addAll("navigation", "hairline-right");
        var room = new Region();
        setVgrow(room, Priority.ALWAYS);
        above.forEach(entry -> add(words, entry, screen));
        getChildren().add(room);
        below.forEach(entry -> add(words, entry, screen));
        screen.subscribe(key -> items.forEach((each, item) -> item.select(each.equals(key))));
    }

    private void add(Words words, NavigationEntry entry, StringProperty screen) {
        var item = new NavigationItem(entry, words.text(entry.key()), () -> screen.set(entry.key()));
        items.put(entry.key(), item);
        getChildren().add(item);
    }
}
