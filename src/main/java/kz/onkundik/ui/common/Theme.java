package kz.onkundik.ui.common;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import javafx.application.ColorScheme;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.beans.value.ObservableValue;
import javafx.scene.Scene;
import javafx.scene.text.Font;
import javafx.stage.Window;
import kz.onkundik.settings.TextSize;
import kz.onkundik.settings.ThemeChoice;

/**
 * The look: AtlantaFX Primer, light or dark, our colours by role and sizes over it, and the fonts that come with the
 * program, so that it looks the same on every PC.
 */
public final class Theme {
    private static final List<String> FONTS = List.of(
            "PTSans-Regular.ttf", "PTSans-Bold.ttf", "PTSerif-Regular.ttf", "PTSerif-Bold.ttf", "PTMono-Bold.ttf");
    private static final double ANY_SIZE = 14;
    private static final double USUAL_PIXELS = 14;
    private static final double PERCENT = 100;

    private final ObjectProperty<ThemeChoice> choice = new SimpleObjectProperty<>(ThemeChoice.SYSTEM);
    private final ObjectProperty<TextSize> textSize = new SimpleObjectProperty<>(TextSize.USUAL);
    private final BooleanBinding dark;

    /** @param system what the system is set to: {@code Platform.getPreferences().colorSchemeProperty()} */
    public Theme(ObservableValue<ColorScheme> system) {
        FONTS.forEach(Theme::load);
        dark = Bindings.createBooleanBinding(
                () -> switch (choice.get()) {
                    case SYSTEM -> system.getValue() == ColorScheme.DARK;
                    case LIGHT -> false;
                    case DARK -> true;
                },
                choice,
                system);
    }

    /** What the person has chosen. */
    public ObjectProperty<ThemeChoice> choice() {
        return choice;
    }

    /** How large the letters are; all other sizes are made from it. */
    public ObjectProperty<TextSize> textSize() {
        return textSize;
    }

    /** Whether it is dark now. */
    public ObservableBooleanValue dark() {
        return dark;
    }

    /** Gives a scene the look, and changes it with the choice for as long as its window is shown. */
    public void dress(Scene scene) {
        wear(scene);
        var isShown = scene.windowProperty().flatMap(Window::showingProperty).orElse(false);
        dark.when(isShown).subscribe((_, _) -> wear(scene));
        textSize.when(isShown).subscribe((_, _) -> wear(scene));
    }

    private void wear(Scene scene) {
        Grown.set(scene, textSize.get().percent() / PERCENT);
        boolean isDark = dark.get();
        var primer = isDark ? new PrimerDark() : new PrimerLight();
        scene.setUserAgentStylesheet(primer.getUserAgentStylesheet());
        scene.getStylesheets().setAll(sheet("onkundik.css"), sheet(isDark ? "dark.css" : "light.css"), letters());
    }

    private String letters() {
        double pixels = USUAL_PIXELS * textSize.get().percent() / PERCENT;
        return "data:text/css,.root{-fx-font-size:" + pixels + "px}";
    }

    private static String sheet(String name) {
        return Theme.class.getResource("/kz/onkundik/ui/" + name).toExternalForm();
    }

    private static void load(String font) {
        try (InputStream in = Theme.class.getResourceAsStream("/kz/onkundik/ui/fonts/" + font)) {
            if (Font.loadFont(in, ANY_SIZE) == null) {
                throw new IllegalStateException(font + " is not a font");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
