package kz.onkundik.ui.plan;

import java.nio.file.Path;
import java.util.List;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.SplitMenuButton;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import kz.onkundik.text.Language;
import kz.onkundik.ui.common.Buttons;
import kz.onkundik.ui.common.FilterButton;
import kz.onkundik.ui.common.Grown;
import kz.onkundik.ui.common.Notices;
import kz.onkundik.ui.common.Segments;
import kz.onkundik.ui.common.Words;
import kz.onkundik.ui.plan.PlanExport.Format;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The head of the plan: how it is looked at, how it is filled, where it goes. */
final class PlanHead extends HBox {
    private static final double GAP = 12;

    /** Below this width of the screen, in pixels with letters of the usual size, "from the letter" is found in the menu of rows. */
    private static final double NARROW = 1000;

    private final Words words;
    private final PlanViewModel model;
    private final PlanExport export;
    private final Notices notices;
    private final BooleanBinding narrow = Grown.isNarrow(this, NARROW);

    /**
     * @param paste takes rows that were copied
     * @param choose takes rows of a file
     * @param panel brings out the panel of the item where the window is narrow
     */
    PlanHead(
            Words words,
            PlanViewModel model,
            PlanExport export,
            Notices notices,
            ObjectProperty<PlanLook> look,
            Runnable paste,
            Runnable choose,
            ToggleButton panel) {
        super(GAP);
        this.words = words;
        this.model = model;
        this.export = export;
        this.notices = notices;
        var title = new Label();
        title.textProperty().bind(words.text("shell.plan"));
        title.getStyleClass().add("screen-title");
        title.setMinWidth(Region.USE_PREF_SIZE);
        var looks = new Segments<>(
                List.of(PlanLook.values()), each -> words.text(each.key()), each -> "plan-look-" + each, look);
        looks.icons(PlanLook::icon);
        var filter = new FilterButton<>(
                words, List.of(PlanShown.values()), each -> words.text("plan.shown." + each), model.filter());
        filter.setId("plan-filter");
        // An empty plan has nothing to filter, and its first button needs the room.
        ObservableValue<Boolean> filtering = model.isEmpty()
                .flatMap(empty -> model.filter().map(shown -> !empty || shown != PlanShown.ALL))
                .flatMap(useful -> look.map(now -> useful && now == PlanLook.TABLE));
        filter.visibleProperty().bind(filtering);
        filter.managedProperty().bind(filter.visibleProperty());
        var room = new Region();
        setHgrow(room, Priority.ALWAYS);
        setAlignment(Pos.CENTER_LEFT);
        getStyleClass().addAll("page-head", "hairline-bottom");
        getChildren().addAll(title, looks, filter, room, make(), rows(paste, choose), out(), besideTable(panel, look));
    }

    /** The board of days has the item at its foot. */
    private static Node besideTable(ToggleButton panel, ObjectProperty<PlanLook> look) {
        var place = new StackPane(panel);
        place.visibleProperty().bind(panel.managedProperty().and(look.isEqualTo(PlanLook.TABLE)));
        place.managedProperty().bind(place.visibleProperty());
        return place;
    }

    private Node make() {
        Button make = Buttons.with(
                Feather.FILE_PLUS, Buttons.secondary(words.text("plan.from-letter"), model::makeFromLetter));
        make.setId("plan-from-letter");
        // The first thing to press in an empty plan is this, however narrow the window is.
        ObservableValue<Boolean> shown = model.isEmpty().flatMap(empty -> narrow.map(isNarrow -> empty || !isNarrow));
        make.visibleProperty().bind(shown);
        make.managedProperty().bind(shown);
        accent(make, model.isEmpty());
        return make;
    }

    private Node rows(Runnable paste, Runnable choose) {
        var menu = new MenuButton();
        menu.setId("plan-rows");
        menu.textProperty().bind(words.text("plan.rows"));
        menu.setGraphic(new FontIcon(Feather.CLIPBOARD));
        menu.getStyleClass().add("button-outlined");
        menu.setMinWidth(Region.USE_PREF_SIZE);
        menu.getItems()
                .addAll(
                        item("plan.rows.paste", paste),
                        item("plan.import", choose),
                        new SeparatorMenuItem(),
                        item("plan.from-letter", model::makeFromLetter),
                        item("plan.menu.add", model::addRow));
        return menu;
    }

    private Node out() {
        var split = new SplitMenuButton();
        split.setId("plan-export");
        split.textProperty().bind(words.text("plan.export"));
        split.setGraphic(new FontIcon(Feather.DOWNLOAD));
        split.setMinWidth(Region.USE_PREF_SIZE);
        split.setOnAction(_ -> export.save(Format.PDF, export.usual(), this::tell));
        for (Format format : List.of(Format.PDF, Format.WORD)) {
            for (Language language : List.of(Language.KK, Language.RU)) {
                split.getItems()
                        .add(item(format.key() + language.code(), () -> export.save(format, language, this::tell)));
            }
        }
        split.getItems().add(item(Format.EXCEL.key(), () -> export.save(Format.EXCEL, export.usual(), this::tell)));
        split.getStyleClass().add("accent");
        // An empty plan is not worth a file.
        split.visibleProperty().bind(model.isEmpty().map(empty -> !empty));
        split.managedProperty().bind(split.visibleProperty());
        return split;
    }

    /** One filled button a pane: that which is to be pressed next. */
    private static void accent(Region button, ObservableValue<Boolean> filled) {
        button.setUserData(filled);
        filled.subscribe(isFilled -> {
            button.getStyleClass().removeAll("accent", "button-outlined");
            button.getStyleClass().add(isFilled ? "accent" : "button-outlined");
        });
    }

    private void tell(Path saved) {
        notices.tell(
                words.text("documents.saved", saved.getFileName().toString()),
                words.text("preview.open"),
                () -> export.open(saved));
    }

    private MenuItem item(String key, Runnable action) {
        var item = new MenuItem();
        item.textProperty().bind(words.text(key));
        item.setOnAction(_ -> action.run());
        return item;
    }
}
