package kz.onkundik.ui.common;

import java.util.EnumMap;
import java.util.Map;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import kz.onkundik.text.Language;

/** The three languages, each in its own words, so that one who cannot read the present one finds hers. */
public final class LanguageSwitch extends HBox {
    private static final Map<Language, String> NAMES =
            new EnumMap<>(Map.of(Language.KK, "Қазақша", Language.RU, "Русский", Language.EN, "English"));
    private static final int SHORT = 3;

    /** @param brief whether three letters of each name must do, as in the top bar */
    public LanguageSwitch(Words words, boolean brief) {
        getStyleClass().add("switch");
        setMaxHeight(USE_PREF_SIZE);
        var group = new ToggleGroup();
        NAMES.forEach((language, name) -> {
            var button = new ToggleButton(brief ? name.substring(0, SHORT) : name);
            button.setId("language-" + language.code());
            button.setAccessibleText(name);
            button.getStyleClass().add(place(language));
            button.setToggleGroup(group);
            button.setMinWidth(USE_PREF_SIZE);
            button.setOnAction(_ -> choose(words, language, button));
            Runnable follow = () -> button.setSelected(words.language().get() == language);
            follow.run();
            WhileShown.follow(this, words.language(), follow);
            getChildren().add(button);
        });
    }

    /** A second click must not leave all three unchosen. */
    private static void choose(Words words, Language language, ToggleButton button) {
        button.setSelected(true);
        words.language().set(language);
    }

    private static String place(Language language) {
        return switch (language) {
            case KK -> "left-pill";
            case RU -> "center-pill";
            case EN -> "right-pill";
        };
    }
}
