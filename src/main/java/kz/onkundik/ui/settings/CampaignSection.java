package kz.onkundik.ui.settings;

import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import kz.onkundik.campaign.Campaign;
import kz.onkundik.ui.common.Buttons;
import kz.onkundik.ui.common.TypedTitle;
import kz.onkundik.ui.common.Words;
import org.kordamp.ikonli.feather.Feather;

/** The campaign in work, and the ways to change it and to make another. */
public final class CampaignSection extends VBox {
    private static final double GAP = 24;
    private static final double CLOSE = 8;

    private final Words words;

    /** The ways to the pages about campaigns. */
    public record Ways(Runnable edit, Runnable copy, Runnable letter, Runnable receive) {}

    public CampaignSection(Words words, ObservableValue<Campaign> campaign, Ways ways) {
        super(GAP);
        this.words = words;
        var title = new TypedTitle("section-title");
        title.textProperty().bind(words.name(campaign.map(Campaign::title)));
        var days = label(
                words.of(
                        all -> all.formats()
                                .range(
                                        campaign.getValue().start(),
                                        campaign.getValue().end()),
                        campaign),
                "muted");
        var hint = label(words.text("settings.campaign.hint"), "hint");
        getChildren()
                .addAll(
                        new VBox(CLOSE, title, days, hint, way("edit", Feather.EDIT_2, ways.edit())),
                        new VBox(
                                CLOSE,
                                label(words.text("settings.campaign.new"), "section-title"),
                                alike(
                                        way("copy", Feather.COPY, ways.copy()),
                                        way("letter", Feather.FILE_TEXT, ways.letter()),
                                        way("receive", Feather.DOWNLOAD, ways.receive()))));
    }

    /** Buttons one below the other, as wide as the widest. */
    private static Node alike(Button... buttons) {
        var column = new VBox(CLOSE, buttons);
        column.setMaxWidth(USE_PREF_SIZE);
        for (Button button : buttons) {
            button.setMaxWidth(Double.MAX_VALUE);
            button.setAlignment(Pos.CENTER_LEFT);
        }
        return column;
    }

    private Button way(String name, Feather icon, Runnable way) {
        Button button = Buttons.with(icon, Buttons.secondary(words.text("shell.campaign." + name), way));
        button.setId("settings-campaign-" + name);
        return button;
    }

    private static Label label(ObservableValue<String> text, String style) {
        var label = new Label();
        label.textProperty().bind(text);
        label.getStyleClass().add(style);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }
}
