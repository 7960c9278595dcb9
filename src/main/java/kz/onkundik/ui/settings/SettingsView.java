package kz.onkundik.ui.settings;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.beans.property.StringProperty;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import kz.onkundik.ui.common.Grown;
import kz.onkundik.ui.common.PlaceItem;
import kz.onkundik.ui.common.StateIcon;
import kz.onkundik.ui.common.Stops;
import kz.onkundik.ui.common.Words;

/** The settings: their sections at the left, the chosen one beside. A section is made when it is first shown. */
public final class SettingsView extends BorderPane {
    private static final double LIST_WIDTH = 216;
    private static final double WIDEST = 880;
    private static final double MARGIN = 24;
    private static final double CLOSE = 2;

    /** The title stands as high as those of the other screens. */
    private static final double TOP = 14;

    private final Words words;
    private final List<SettingsSection> sections;
    private final StringProperty chosen;
    private final Map<String, PlaceItem> items = new LinkedHashMap<>();
    private final Map<String, Node> shown = new HashMap<>();

    /** @param chosen the key of the shown section; an empty one becomes the first */
    public SettingsView(Words words, List<SettingsSection> sections, StringProperty chosen) {
        this.words = words;
        this.sections = sections;
        this.chosen = chosen;
        setId("settings");
        var title = new Label();
        title.textProperty().bind(words.text("shell.settings"));
        title.getStyleClass().add("screen-title");
        title.setPadding(new Insets(TOP, MARGIN, MARGIN - 8, MARGIN));
        setTop(title);
        setLeft(list());
        if (chosen.get().isEmpty()) {
            chosen.set(sections.getFirst().key());
        }
        chosen.subscribe(this::show);
        Stops.begin(this, () -> items.get(chosen.get()));
    }

    private Node list() {
        var list = new VBox(CLOSE);
        list.setPadding(new Insets(0, 10, MARGIN, 10));
        list.minWidthProperty().bind(Grown.pixels(list, LIST_WIDTH));
        list.getStyleClass().add("hairline-right");
        for (SettingsSection section : sections) {
            var item = new PlaceItem(
                    section.key(),
                    section.icon(),
                    words.text(section.key()),
                    mark(section),
                    () -> chosen.set(section.key()));
            items.put(section.key(), item);
            list.getChildren().add(item);
        }
        return list;
    }

    private static Node mark(SettingsSection section) {
        var mark = new Label(null, StateIcon.WARNING.icon());
        mark.visibleProperty().bind(section.attention());
        mark.managedProperty().bind(section.attention());
        return mark;
    }

    private void show(String key) {
        items.forEach((each, item) -> item.select(each.equals(key)));
        sections.stream()
                .filter(section -> section.key().equals(key))
                .findFirst()
                .ifPresent(section -> setCenter(shown.computeIfAbsent(key, _ -> framed(section))));
    }

    /** A section scrolls by itself and is never wider than can be read. */
    private static Node framed(SettingsSection section) {
        Node view = section.view().get();
        var room = new StackPane(view);
        room.setPadding(new Insets(4, MARGIN, MARGIN, MARGIN));
        StackPane.setAlignment(view, Pos.TOP_LEFT);
        if (view instanceof Region region) {
            region.setMaxWidth(WIDEST);
        }
        var scroll = new ScrollPane(room);
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("edge-to-edge");
        return scroll;
    }
}
