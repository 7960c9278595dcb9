package kz.onkundik.ui.common;

import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import kz.onkundik.settings.ThemeChoice;
import kz.onkundik.text.Language;
import kz.onkundik.ui.common.guard.ReadableColours;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Colours by role can be told apart (WCAG 2.2: 1.4.3 for text, 1.4.11 for edges and icons). */
class ContrastTest {
    private static final double TEXT = 4.5;
    private static final double EDGE = 3;

    @ParameterizedTest
    @EnumSource(
            value = ThemeChoice.class,
            names = {"LIGHT", "DARK"})
    void textCanBeReadOnItsGround(ThemeChoice theme) {
        try (var window = window(theme)) {
            for (String ground : new String[] {"-color-bg-default", "-color-bg-subtle"}) {
                atLeast(TEXT, window, "-color-fg-default", ground);
                atLeast(TEXT, window, "-color-fg-muted", ground);
                atLeast(TEXT, window, "-color-accent-fg", ground);
                atLeast(TEXT, window, "-color-warning-fg", ground);
                atLeast(TEXT, window, "-color-danger-fg", ground);
            }
            atLeast(TEXT, window, "-color-fg-subtle", "-color-bg-default");
            atLeast(TEXT, window, "-color-fg-emphasis", "-color-accent-emphasis");
            atLeast(TEXT, window, "-color-accent-fg", "-color-accent-subtle");
            atLeast(TEXT, window, "-color-fg-default", "-color-warning-subtle");
            atLeast(TEXT, window, "-color-warning-fg", "-color-warning-subtle");
            atLeast(TEXT, window, "-color-danger-fg", "-color-danger-subtle");
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = ThemeChoice.class,
            names = {"LIGHT", "DARK"})
    void edgesOfFieldsAndIconsCanBeSeen(ThemeChoice theme) {
        try (var window = window(theme)) {
            atLeast(EDGE, window, "-onk-field-border", "-color-bg-default");
            atLeast(EDGE, window, "-onk-field-border", "-color-bg-subtle");
            atLeast(EDGE, window, "-color-accent-emphasis", "-color-bg-default");
            atLeast(EDGE, window, "-color-success-fg", "-color-bg-default");
        }
    }

    private static TestWindow window(ThemeChoice theme) {
        return TestWindow.show(100, 100, Language.KK, theme, (_, _) -> new StackPane(new Region()));
    }

    private static void atLeast(double wanted, TestWindow window, String front, String ground) {
        double contrast = ReadableColours.contrast(colour(window, front), colour(window, ground));
        assertTrue(contrast >= wanted, front + " on " + ground + " is " + contrast);
    }

    private static Color colour(TestWindow window, String role) {
        return window.call(() -> {
            var region =
                    (Region) window.scene().getRoot().getChildrenUnmodifiable().getFirst();
            region.setStyle("-fx-background-color: " + role);
            region.applyCss();
            return (Color) region.getBackground().getFills().getFirst().getFill();
        });
    }
}
