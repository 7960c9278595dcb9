package kz.onkundik.ui.common;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.TitledPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import kz.onkundik.settings.ThemeChoice;
import kz.onkundik.text.Language;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whoever is led to a field finds the focus in it, and sees it. */
class SpotTest {
    private final ObjectProperty<String> wanted = new SimpleObjectProperty<>();
    private TextField near;
    private TextField far;
    private TextField folded;
    private TextField beside;
    private ScrollPane scroll;

    @AutoClose
    private TestWindow window;

    @BeforeEach
    void show() {
        window = TestWindow.show(400, 300, Language.KK, ThemeChoice.LIGHT, (_, _) -> {
            near = new TextField();
            far = new TextField();
            folded = new TextField();
            beside = new TextField();
            var gap = new Region();
            gap.setMinHeight(2000);
            var pane = new TitledPane("", Spot.mark(new VBox(new Label("a"), folded), "results.2"));
            pane.setExpanded(false);
            pane.setAnimated(false);
            scroll = new ScrollPane(
                    new VBox(Spot.mark(near, "date"), gap, Spot.mark(new VBox(new Label("b"), far), "counts"), pane));
            var toggle = new ToggleButton();
            var panel = new SidePanel(
                    new VBox(scroll), Spot.mark(new VBox(new Label("c"), beside), "photos"), 100, 900, toggle);
            var screen = new HBox(toggle, panel);
            HBox.setHgrow(panel, Priority.ALWAYS);
            Spot.follow(screen, wanted);
            return screen;
        });
    }

    @Test
    void a_field_far_below_is_scrolled_into_sight_and_focused() {
        lead("counts.pupils");

        assertThat(focused(far)).isTrue();
        double y = window.call(() -> far.localToScene(0, 0).getY());
        assertThat(y).isBetween(0.0, 300.0);
    }

    @Test
    void a_field_in_a_folded_pane_is_unfolded() {
        lead("results.2");

        assertThat(focused(folded)).isTrue();
        assertThat(window.call(() -> folded.isVisible() && folded.getHeight() > 0))
                .isTrue();
    }

    @Test
    void a_panel_that_became_a_button_comes_out() {
        assertThat(window.call(() -> beside.getParent().isVisible())).isFalse();
        lead("photos");

        assertThat(focused(beside)).isTrue();
        assertThat(window.call(() -> beside.getParent().isVisible())).isTrue();
    }

    @Test
    void what_is_in_sight_does_not_move() {
        lead("date");

        assertThat(focused(near)).isTrue();
        assertThat(window.call(() -> scroll.getVvalue())).isZero();
    }

    @Test
    void an_unknown_field_moves_nothing_and_is_wanted_no_longer() {
        lead("date");
        lead("no-such-field");

        assertThat(focused(near)).isTrue();
        assertThat(window.call(wanted::get)).isNull();
    }

    private void lead(String field) {
        window.run(() -> wanted.set(field));
        window.waitUntil(() -> wanted.get() == null);
    }

    private boolean focused(TextField field) {
        return window.call(field::isFocused);
    }
}
