package kz.onkundik.ui.common.preview;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import kz.onkundik.ui.common.Buttons;
import kz.onkundik.ui.common.Grown;
import kz.onkundik.ui.common.Words;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** What can be done with the pages on the desk: turn, zoom, print, open. */
final class PreviewBar extends HBox {
    private static final double GAP = 2;
    private static final double PERCENT = 100;
    /** Below this width the words of the last buttons give way; their names stay. */
    private static final double ROOM_FOR_WORDS = 600;

    private final Words words;
    private final PagesView pages;
    private final BooleanBinding narrow = Grown.isNarrow(this, ROOM_FOR_WORDS);

    PreviewBar(Words words, PreviewModel<?> model, PagesView pages) {
        super(GAP);
        this.words = words;
        this.pages = pages;
        setAlignment(Pos.CENTER_LEFT);
        getStyleClass().addAll("preview-bar", "hairline-bottom");
        var room = new Region();
        setHgrow(room, Priority.ALWAYS);
        var print = worded(
                "preview-print",
                Feather.PRINTER,
                "preview.print",
                () -> model.print(getScene().getWindow()));
        var open = worded("preview-open", Feather.EXTERNAL_LINK, "preview.open", model::open);
        getChildren()
                .addAll(
                        icon("page-before", Feather.CHEVRON_LEFT, pages::pageBefore),
                        place(),
                        icon("page-after", Feather.CHEVRON_RIGHT, pages::pageAfter),
                        line(),
                        icon("zoom-out", Feather.MINUS, pages::zoomOut),
                        zoom(),
                        icon("zoom-in", Feather.PLUS, pages::zoomIn),
                        line(),
                        fit("fit-width", Feather.MAXIMIZE_2, Fit.WIDTH),
                        fit("fit-page", Feather.FILE, Fit.PAGE),
                        twoPages(),
                        room,
                        print,
                        open);
    }

    private Node place() {
        var place = new Label();
        place.setId("preview-page");
        place.textProperty().bind(words.text("preview.page", pages.page(), pages.count()));
        place.accessibleTextProperty().bind(words.text("preview.page.name", pages.page(), pages.count()));
        place.setMinWidth(USE_PREF_SIZE);
        return place;
    }

    private Node zoom() {
        var zoom = new Label();
        zoom.setId("preview-zoom");
        zoom.textProperty()
                .bind(words.of(
                        all -> all.text("preview.zoom", Math.round(pages.zoom().get() * PERCENT)), pages.zoom()));
        zoom.setMinWidth(USE_PREF_SIZE);
        return zoom;
    }

    private Button icon(String name, Feather icon, Runnable action) {
        var button = Buttons.icon(icon, words.text("preview." + name), action);
        button.setId("preview-" + name);
        return button;
    }

    private Button worded(String id, Feather icon, String key, Runnable action) {
        var button = Buttons.with(icon, Buttons.link(words.text(key), action));
        button.setId(id);
        button.accessibleTextProperty().bind(words.text(key));
        button.setTooltip(tooltip(key + ".hint"));
        button.contentDisplayProperty()
                .bind(Bindings.when(narrow).then(ContentDisplay.GRAPHIC_ONLY).otherwise(ContentDisplay.LEFT));
        return button;
    }

    private ToggleButton fit(String name, Feather icon, Fit fit) {
        ToggleButton button = toggle(name, icon);
        button.setOnAction(_ -> {
            button.setSelected(true);
            pages.fit().set(fit);
        });
        pages.fit().subscribe(now -> button.setSelected(now == fit));
        return button;
    }

    private ToggleButton twoPages() {
        ToggleButton button = toggle("two-pages", Feather.COLUMNS);
        button.setOnAction(_ -> pages.columns().set(button.isSelected() ? 2 : 1));
        return button;
    }

    private ToggleButton toggle(String name, Feather icon) {
        var button = new ToggleButton(null, new FontIcon(icon));
        button.setId("preview-" + name);
        button.getStyleClass().addAll("icon-only", "quiet");
        button.accessibleTextProperty().bind(words.text("preview." + name));
        button.setTooltip(tooltip("preview." + name));
        return button;
    }

    private Tooltip tooltip(String key) {
        var tip = new Tooltip();
        tip.textProperty().bind(words.text(key));
        return tip;
    }

    private static Node line() {
        var line = new Region();
        line.getStyleClass().add("bar-line");
        return line;
    }
}
