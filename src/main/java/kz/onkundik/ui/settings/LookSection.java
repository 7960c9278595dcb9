package kz.onkundik.ui.settings;

import java.util.List;
import java.util.Locale;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import kz.onkundik.settings.TextSize;
import kz.onkundik.settings.ThemeChoice;
import kz.onkundik.ui.common.LanguageSwitch;
import kz.onkundik.ui.common.Segments;
import kz.onkundik.ui.common.Theme;
import kz.onkundik.ui.common.Words;

/** Language, light or dark, and how large the letters are: on this PC, whatever file is open. */
public final class LookSection extends VBox {
    private static final double GAP = 24;
    private static final double CLOSE = 6;

    private final Words words;

    public LookSection(Words words, Theme theme) {
        super(GAP);
        this.words = words;
        getChildren()
                .addAll(
                        part("settings.language", new LanguageSwitch(words, false), "settings.language.hint"),
                        part(
                                "settings.theme",
                                new Segments<>(
                                        List.of(ThemeChoice.values()),
                                        choice -> words.text("settings.theme." + lower(choice)),
                                        choice -> "theme-" + lower(choice),
                                        theme.choice()),
                                "settings.theme.hint"),
                        part(
                                "settings.text-size",
                                new Segments<>(
                                        List.of(TextSize.values()),
                                        size -> words.text("settings.text-size.percent", size.percent()),
                                        size -> "text-size-" + size.percent(),
                                        theme.textSize()),
                                "settings.text-size.hint"));
    }

    private Node part(String title, Node choice, String hint) {
        var head = label(words.text(title), "section-title");
        var below = label(words.text(hint), "hint");
        below.setWrapText(true);
        return new VBox(CLOSE, head, choice, below);
    }

    private static Label label(ObservableValue<String> text, String style) {
        var label = new Label();
        label.textProperty().bind(text);
        label.getStyleClass().add(style);
        return label;
    }

    private static String lower(ThemeChoice choice) {
        return choice.name().toLowerCase(Locale.ROOT);
    }
}
