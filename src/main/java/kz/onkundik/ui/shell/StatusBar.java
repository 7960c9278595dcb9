package kz.onkundik.ui.shell;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.util.Duration;
import kz.onkundik.settings.ThemeChoice;
import kz.onkundik.ui.common.BackgroundWork;
import kz.onkundik.ui.common.Buttons;
import kz.onkundik.ui.common.LanguageSwitch;
import kz.onkundik.ui.common.Theme;
import kz.onkundik.ui.common.WhileShown;
import kz.onkundik.ui.common.Words;
import kz.onkundik.ui.common.WorkLine;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** What goes on in the background, and the file; the language and the theme. */
final class StatusBar extends HBox {
    private static final double GAP = 8;

    private final Words words;

    /** @param patience how long work lasts before it is shown */
    StatusBar(Words words, Theme theme, BackgroundWork background, ShellViewModel model, Duration patience) {
        super(GAP);
        this.words = words;
        getStyleClass().addAll("status-bar", "hairline-top");
        setAlignment(Pos.CENTER_LEFT);
        var quiet = new Label();
        quiet.textProperty().bind(words.text("shell.no-work"));
        var work = new WorkLine(words, background, patience, icon(Feather.CHECK), quiet);
        var room = new Region();
        setHgrow(room, Priority.ALWAYS);
        getChildren()
                .addAll(work, room, new FileMenu(words, model), new LanguageSwitch(words, true), themeToggle(theme));
    }

    private Button themeToggle(Theme theme) {
        var dark = theme.dark();
        var word = words.of(all -> all.text(dark.get() ? "shell.theme.light" : "shell.theme.dark"), dark);
        var toggle = Buttons.icon(
                Feather.MOON, word, () -> theme.choice().set(dark.get() ? ThemeChoice.LIGHT : ThemeChoice.DARK));
        toggle.setId("theme-toggle");
        Runnable follow = () -> toggle.setGraphic(new FontIcon(dark.get() ? Feather.SUN : Feather.MOON));
        follow.run();
        WhileShown.follow(toggle, dark, follow);
        return toggle;
    }

    private static FontIcon icon(Feather feather) {
        var icon = new FontIcon(feather);
        icon.getStyleClass().addAll("small", "muted");
        return icon;
    }
}
