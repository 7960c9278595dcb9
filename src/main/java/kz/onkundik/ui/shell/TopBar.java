package kz.onkundik.ui.shell;

import java.time.format.DateTimeFormatter;
import javafx.beans.binding.BooleanBinding;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import kz.onkundik.ui.common.Grown;
import kz.onkundik.ui.common.Words;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Whose file, which campaign; looking for something; taking back; saved when. */
final class TopBar extends HBox {
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm");
    private static final double GAP = 12;
    private static final double NARROW = 1200;
    private static final double NAME_SHARE = 0.24;
    private static final double NAME_LEAST = 120;

    private final Words words;
    private final BooleanBinding narrow = Grown.isNarrow(this, NARROW);

    /**
     * @param search the field
     * @param tools what stands between the field and the mark of saving
     */
    TopBar(Words words, ShellViewModel model, Node search, Node tools) {
        super(GAP);
        this.words = words;
        getStyleClass().addAll("top-bar", "hairline-bottom");
        setAlignment(Pos.CENTER_LEFT);
        var room = new Region();
        setHgrow(room, Priority.ALWAYS);
        getChildren()
                .addAll(
                        institution(model),
                        fictional(model),
                        new CampaignSwitcher(words, model),
                        room,
                        search,
                        tools,
                        saved(model));
    }

    /** Names are long: two lines before an ellipsis, and then the whole of it on hovering. */
    private Node institution(ShellViewModel model) {
        var name = new Label();
        name.textProperty().bind(words.name(model.institution()));
        name.getStyleClass().add("bold");
        name.setWrapText(true);
        name.setMinWidth(NAME_LEAST);
        name.maxWidthProperty().bind(widthProperty().multiply(NAME_SHARE));
        var whole = new Tooltip();
        whole.textProperty().bind(name.textProperty());
        name.setTooltip(whole);
        return name;
    }

    private Node fictional(ShellViewModel model) {
        var chip = new Label();
        chip.textProperty().bind(words.text("shell.fictional"));
        chip.getStyleClass().add("chip");
        chip.setMinWidth(USE_PREF_SIZE);
        chip.visibleProperty().bind(model.fictional());
        chip.managedProperty().bind(model.fictional());
        return chip;
    }

    private Node saved(ShellViewModel model) {
        var time = model.savedAt().map(CLOCK::format).orElse("");
        var sentence = words.text("shell.saved", time);
        var mark = new Label();
        mark.textProperty().bind(words.of(all -> narrow.get() ? time.getValue() : sentence.get(), narrow, time));
        mark.accessibleTextProperty().bind(sentence);
        var whole = new Tooltip();
        whole.textProperty().bind(sentence);
        mark.setTooltip(whole);
        mark.getStyleClass().add("saved-mark");
        mark.setMinWidth(USE_PREF_SIZE);
        mark.setGraphic(new FontIcon(Feather.CHECK));
        mark.getGraphic().getStyleClass().addAll("state-icon", "muted");
        mark.setContentDisplay(ContentDisplay.LEFT);
        mark.visibleProperty().bind(model.savedAt().isNotNull());
        mark.managedProperty().bind(mark.visibleProperty());
        return mark;
    }
}
