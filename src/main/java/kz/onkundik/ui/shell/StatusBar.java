package kz.onkundik.ui.shell;

import javafx.animation.PauseTransition;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.util.Duration;
import kz.onkundik.settings.ThemeChoice;
import kz.onkundik.ui.common.BackgroundWork;
import kz.onkundik.ui.common.Buttons;
import kz.onkundik.ui.common.LanguageSwitch;
import kz.onkundik.ui.common.RunningWork;
import kz.onkundik.ui.common.Theme;
import kz.onkundik.ui.common.Words;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** What goes on in the background, and the file; the language and the theme. Work is shown once it has lasted: what is short would only flicker. */
final class StatusBar extends HBox {
    private static final double GAP = 8;

    private final Words words;
    private final BackgroundWork background;
    private final HBox work = new HBox(GAP);
    private final PauseTransition patience;
    private RunningWork shown;

    /** @param patience how long work lasts before it is shown */
    StatusBar(Words words, Theme theme, BackgroundWork background, ShellViewModel model, Duration patience) {
        super(GAP);
        this.words = words;
        this.background = background;
        this.patience = new PauseTransition(patience);
        this.patience.setOnFinished(_ -> showFirst());
        getStyleClass().addAll("status-bar", "hairline-top");
        setAlignment(Pos.CENTER_LEFT);
        work.setAlignment(Pos.CENTER_LEFT);
        var room = new Region();
        setHgrow(room, Priority.ALWAYS);
        getChildren()
                .addAll(work, room, new FileMenu(words, model), new LanguageSwitch(words, true), themeToggle(theme));
        background.running().addListener((ListChangeListener<RunningWork>) _ -> changed());
        changed();
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

    private void changed() {
        if (background.running().isEmpty()) {
            patience.stop();
            showNothing();
        } else if (shown == null) {
            patience.playFromStart();
        } else if (!background.running().contains(shown)) {
            showFirst();
        }
    }

    private void showNothing() {
        shown = null;
        work.getChildren().setAll(icon(Feather.CHECK), label("shell.no-work"));
    }

    private void showFirst() {
        // The patience may end in the same moment as the work.
        if (background.running().isEmpty()) {
            return;
        }
        shown = background.running().getFirst();
        var bar = new ProgressBar();
        bar.progressProperty().bind(shown.share());
        work.getChildren().setAll(icon(Feather.LOADER), label(shown.nameKey()), bar);
        if (shown.stoppable()) {
            work.getChildren().add(Buttons.link(words.text("shell.stop"), shown::stop));
        }
    }

    private Label label(String key) {
        var label = new Label();
        label.textProperty().bind(words.text(key));
        return label;
    }

    private static FontIcon icon(Feather feather) {
        var icon = new FontIcon(feather);
        icon.getStyleClass().addAll("small", "muted");
        return icon;
    }
}
