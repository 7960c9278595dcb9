package kz.onkundik.ui.editor;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import kz.onkundik.campaign.Indicator;
import kz.onkundik.campaign.Item.Asked;
import kz.onkundik.text.LocalText;
import kz.onkundik.ui.common.Buttons;
import kz.onkundik.ui.common.Words;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The numbers that an item asks for, and those that it could ask for. */
final class AskedIndicators extends VBox {
    private static final double GAP = 12;
    private static final double CLOSE = 4;

    private final Words words;
    private final ItemsModel model;
    private final ItemDraft draft;
    private final MenuButton more = new MenuButton();
    private final VBox asking = new VBox();

    AskedIndicators(Words words, ItemsModel model) {
        super(CLOSE);
        this.words = words;
        this.model = model;
        this.draft = model.draft();
        more.setId("indicator-add");
        more.textProperty().bind(words.text("editor.item.ask"));
        more.setGraphic(new FontIcon(Feather.PLUS));
        more.setMinWidth(USE_PREF_SIZE);
        model.chosen().subscribe(_ -> asking.getChildren().clear());
        model.campaign().subscribe((_, _) -> fill(draft.indicators().get()));
        draft.indicators().subscribe(this::fill);
    }

    private void fill(List<Asked> asked) {
        getChildren().setAll(asked.stream().map(this::line).toList());
        List<String> known = asked.stream().map(Asked::indicator).toList();
        more.getItems()
                .setAll(model.campaign().getValue().indicators().stream()
                        .filter(each -> each.scope() == Indicator.Scope.EVENT && !known.contains(each.id()))
                        .map(this::offer)
                        .toList());
        if (!more.getItems().isEmpty()) {
            more.getItems().add(new SeparatorMenuItem());
        }
        more.getItems().add(own());
        getChildren().addAll(more, asking);
    }

    private MenuItem own() {
        var own = new MenuItem();
        own.setId("indicator-own");
        own.textProperty().bind(words.text("editor.indicator.own"));
        own.setOnAction(_ -> word(Indicator.counted(IndicatorPanel.PERSONS, new LocalText("", null, null))));
        return own;
    }

    /** Asks in place how an indicator is called. */
    private void word(Indicator indicator) {
        Runnable close = asking.getChildren()::clear;
        asking.getChildren().setAll(new IndicatorPanel(words, indicator, model::define, close));
    }

    private MenuItem offer(Indicator indicator) {
        var offer = new MenuItem();
        offer.textProperty().bind(words.name(indicator.label()));
        offer.setOnAction(_ -> draft.ask(indicator.id(), false));
        return offer;
    }

    private Node line(Asked asked) {
        Indicator indicator =
                model.campaign().getValue().indicator(asked.indicator()).orElseThrow();
        var name = new Label();
        name.textProperty().bind(words.name(indicator.label()));
        name.getStyleClass().add("compact");
        name.setWrapText(true);
        name.setMinHeight(Region.USE_PREF_SIZE);
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        var required = new CheckBox();
        required.setId("indicator-required-" + asked.indicator());
        required.textProperty().bind(words.text("editor.item.required"));
        required.accessibleTextProperty()
                .bind(words.of(all ->
                        all.text("editor.item.required-of", indicator.label().in(all.language()))));
        required.setMinWidth(Region.USE_PREF_SIZE);
        required.setSelected(asked.required());
        required.setOnAction(_ -> draft.ask(asked.indicator(), required.isSelected()));
        var edit = Buttons.icon(
                Feather.EDIT_2,
                words.of(all ->
                        all.text("editor.indicator.edit", indicator.label().in(all.language()))),
                () -> word(indicator));
        edit.setId("indicator-edit-" + asked.indicator());
        var remove = Buttons.icon(
                Feather.X,
                words.of(all ->
                        all.text("editor.item.ask-no-more", indicator.label().in(all.language()))),
                () -> draft.askNoMore(asked.indicator()));
        remove.setId("indicator-remove-" + asked.indicator());
        var line = new HBox(GAP, name, required, edit, remove);
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("hairline-bottom");
        return line;
    }
}
