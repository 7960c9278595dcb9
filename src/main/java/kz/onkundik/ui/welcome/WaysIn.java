package kz.onkundik.ui.welcome;

import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import kz.onkundik.ui.common.AppIcon;
import kz.onkundik.ui.common.Words;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The left of the first screen: what the program is, and three ways into it. */
final class WaysIn extends VBox {
    private static final double WIDTH = 380;
    private static final double ICON = 56;
    private static final double GAP = 10;
    private static final double WIDE_GAP = 16;

    private final Words words;

    WaysIn(Words words, WelcomeViewModel model, Runnable askForFile) {
        super(GAP);
        this.words = words;
        setMinWidth(WIDTH);
        setMaxWidth(WIDTH);
        var head = new HBox(WIDE_GAP, AppIcon.node(ICON), label("welcome.title", "display"));
        head.setAlignment(Pos.CENTER_LEFT);
        var promise = label("welcome.promise", "muted");
        promise.setPadding(new Insets(4, 0, 8, 0));
        var local = label("welcome.local", "hint");
        local.setGraphic(new FontIcon(Feather.SHIELD));
        local.getGraphic().getStyleClass().addAll("state-icon", "muted");
        local.setGraphicTextGap(GAP);
        local.setPadding(new Insets(8, 0, 0, 0));
        var newFile = way("new", Feather.FILE_PLUS, model::describeNewFile);
        newFile.getStyleClass().add("accent");
        getChildren()
                .addAll(
                        head,
                        promise,
                        newFile,
                        way("open", Feather.FOLDER, askForFile),
                        way("sample", Feather.PLAY_CIRCLE, model::trySample),
                        local);
    }

    private Button way(String name, Ikon icon, Runnable action) {
        var lines = new VBox(line("welcome." + name, "title"), line("welcome." + name + ".hint", "hint"));
        lines.setAlignment(Pos.CENTER_LEFT);
        var content = new HBox(WIDE_GAP, new FontIcon(icon), lines);
        content.setAlignment(Pos.CENTER_LEFT);
        var button = new Button(null, content);
        button.setId("welcome-" + name);
        button.getStyleClass().add("way");
        button.setMaxWidth(Double.MAX_VALUE);
        button.accessibleTextProperty().bind(words.text("welcome." + name));
        button.accessibleHelpProperty().bind(words.text("welcome." + name + ".hint"));
        button.setOnAction(_ -> action.run());
        return button;
    }

    private Label line(String key, String style) {
        var label = new Label();
        label.textProperty().bind(words.text(key));
        label.getStyleClass().add(style);
        return label;
    }

    private Label label(String key, String style) {
        var label = line(key, style);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }
}
