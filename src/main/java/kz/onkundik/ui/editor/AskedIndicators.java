package kz.onkundik.ui.editor;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import kz.onkundik.campaign.Campaign;
import kz.onkundik.campaign.Indicator;
import kz.onkundik.campaign.Item.Asked;
import kz.onkundik.ui.common.Buttons;
import kz.onkundik.ui.common.Words;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The numbers that an item asks for, and those that it could ask for. */
final class AskedIndicators extends VBox {
    private static final double GAP = 12;
    private static final double CLOSE = 4;

    private final Words words;
    private final ItemDraft draft;
    private final Campaign campaign;
    private final MenuButton more = new MenuButton();

    AskedIndicators(Words words, ItemDraft draft, Campaign campaign) {
        super(CLOSE);
        this.words = words;
        this.draft = draft;
        this.campaign = campaign;
        more.setId("indicator-add");
        more.textProperty().bind(words.text("editor.item.ask"));
        more.setGraphic(new FontIcon(Feather.PLUS));
        more.setMinWidth(USE_PREF_SIZE);
        draft.indicators().subscribe(this::fill);
    }

    private void fill(List<Asked> asked) {
        getChildren().setAll(asked.stream().map(this::line).toList());
        List<String> known = asked.stream().map(Asked::indicator).toList();
        more.getItems()
                .setAll(campaign.indicators().stream()
                        .filter(each -> each.scope() == Indicator.Scope.EVENT && !known.contains(each.id()))
                        .map(this::offer)
                        .toList());
        more.setDisable(more.getItems().isEmpty());
        getChildren().add(more);
    }

    private MenuItem offer(Indicator indicator) {
        var offer = new MenuItem();
        offer.textProperty().bind(words.name(indicator.label()));
        offer.setOnAction(_ -> draft.ask(indicator.id(), false));
        return offer;
    }

    private Node line(Asked asked) {
        Indicator indicator = campaign.indicator(asked.indicator()).orElseThrow();
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
        var remove = Buttons.icon(
                Feather.X,
                words.of(all ->
                        all.text("editor.item.ask-no-more", indicator.label().in(all.language()))),
                () -> draft.askNoMore(asked.indicator()));
        remove.setId("indicator-remove-" + asked.indicator());
        var line = new HBox(GAP, name, required, remove);
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("hairline-bottom");
        return line;
    }
}
