package kz.onkundik.ui.shell;

import java.time.format.DateTimeFormatter;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import kz.onkundik.settings.ThemeChoice;
import kz.onkundik.ui.common.Buttons;
import kz.onkundik.ui.common.LanguageSwitch;
import kz.onkundik.ui.common.Theme;
import kz.onkundik.ui.common.Words;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Whose file, which campaign, saved when; the language and the theme. */
final class TopBar extends HBox {
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm");
    private static final double GAP = 12;

    private final Words words;

    TopBar(Words words, Theme theme, ShellViewModel model) {
        super(GAP);
        this.words = words;
        getStyleClass().addAll("top-bar", "hairline-bottom");
        setAlignment(Pos.CENTER_LEFT);
        var room = new Region();
        setHgrow(room, Priority.ALWAYS);
        getChildren()
                .addAll(
                        wrapped(words.name(model.institution()), "bold"),
                        fictional(model),
                        new CampaignSwitcher(words, model),
                        room,
                        saved(model),
                        new LanguageSwitch(words, true),
                        themeToggle(theme));
    }

    private Node fictional(ShellViewModel model) {
        var chip = uncut(words.text("shell.fictional"), "chip");
        chip.visibleProperty().bind(model.fictional());
        chip.managedProperty().bind(model.fictional());
        return chip;
    }

    private Node saved(ShellViewModel model) {
        var time = model.savedAt().map(CLOCK::format).orElse("");
        var mark = uncut(words.text("shell.saved", time), "saved-mark");
        mark.setGraphic(new FontIcon(Feather.CHECK));
        mark.getGraphic().getStyleClass().addAll("state-icon", "muted");
        mark.visibleProperty().bind(model.savedAt().isNotNull());
        mark.managedProperty().bind(mark.visibleProperty());
        return mark;
    }

    private Button themeToggle(Theme theme) {
        var dark = theme.dark();
        var word = words.of(all -> all.text(dark.get() ? "shell.theme.light" : "shell.theme.dark"), dark);
        var toggle = Buttons.icon(
                Feather.MOON, word, () -> theme.choice().set(dark.get() ? ThemeChoice.LIGHT : ThemeChoice.DARK));
        toggle.setId("theme-toggle");
        dark.subscribe(isDark -> toggle.setGraphic(new FontIcon(isDark ? Feather.SUN : Feather.MOON)));
        return toggle;
    }

    /** Names are long: two lines before an ellipsis, and then the whole of it on hovering. */
    private static Label wrapped(ObservableValue<String> text, String style) {
        var label = new Label();
        label.textProperty().bind(text);
        label.getStyleClass().add(style);
        label.setWrapText(true);
        var whole = new Tooltip();
        whole.textProperty().bind(text);
        label.setTooltip(whole);
        return label;
    }

    private static Label uncut(ObservableValue<String> text, String style) {
        var label = new Label();
        label.textProperty().bind(text);
        label.getStyleClass().add(style);
        label.setMinWidth(USE_PREF_SIZE);
        return label;
    }
}
