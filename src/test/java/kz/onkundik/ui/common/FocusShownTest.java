package kz.onkundik.ui.common;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.SimpleStringProperty;
import javafx.collections.FXCollections;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioButton;
import javafx.scene.control.SplitMenuButton;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import kz.onkundik.settings.ThemeChoice;
import kz.onkundik.text.Language;
import kz.onkundik.ui.common.guard.ReadableColours;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kordamp.ikonli.feather.Feather;

/** Who walks by keyboard sees where she is: what changes with the focus stands out 3:1 (WCAG 2.2: 1.4.11, 2.4.7). */
class FocusShownTest {
    private static final double EDGE = 3;

    /** An edge of a small box has more. */
    private static final int PIXELS = 20;

    @ParameterizedTest
    @EnumSource(
            value = ThemeChoice.class,
            names = {"LIGHT", "DARK"})
    void everyKindOfControlShowsThatItHasTheFocus(ThemeChoice theme) {
        List<Node> kinds = new ArrayList<>();
        try (var window = TestWindow.show(500, 900, Language.KK, theme, (words, _) -> {
            kinds.addAll(kinds(words));
            var all = new VBox(14);
            all.setPadding(new Insets(14));
            all.getChildren().add(new Button("Бас"));
            all.getChildren().addAll(kinds);
            return all;
        })) {
            List<String> unseen = new ArrayList<>();
            window.run(() -> window.scene().getRoot().requestFocus());
            WritableImage without = seen(window);
            window.key(KeyCode.TAB);
            for (Node kind : kinds) {
                window.key(KeyCode.TAB);
                if (!window.call(kind::isFocused)) {
                    unseen.add("not reached: " + kind);
                }
                int changed = changed(without, seen(window), window.call(() -> (int) kind.getLayoutY()), kind);
                if (changed < PIXELS) {
                    unseen.add(changed + " pixels: " + kind);
                }
            }
            assertEquals(List.of(), unseen);
        }
    }

    @Test
    void theRingOfASegmentLiesOverItsNeighbours() {
        try (var window = TestWindow.show(500, 200, Language.KK, ThemeChoice.LIGHT, (words, _) -> {
            var all = new VBox(14, new Button("Бас"), new LanguageSwitch(words, false));
            all.setPadding(new Insets(14));
            return all;
        })) {
            window.run(() -> window.scene().getRoot().requestFocus());
            window.key(KeyCode.TAB);
            window.key(KeyCode.TAB);
            assertEquals("language-kk", window.focused());
            assertTrue(order(window, "#language-kk") < order(window, "#language-ru"));
        }
    }

    /** What is of a lower order lies over the others. */
    private static double order(TestWindow window, String selector) {
        return window.call(() -> window.scene().getRoot().lookup(selector).getViewOrder());
    }

    private static List<Node> kinds(Words words) {
        var box = new ComboBox<String>();
        box.getItems().add("Мектеп");
        var toggle = new ToggleButton("Апта");
        toggle.setSelected(true);
        var accent = Buttons.primary(words.text("common.close"), () -> {});
        var area = new TextArea("Сөз");
        area.setPrefRowCount(1);
        Fields.leaveOnTab(area);
        var list = new ListView<>(FXCollections.observableArrayList("Бірінші", "Екінші"));
        list.getSelectionModel().select(0);
        list.setPrefHeight(70);
        var table = new TableView<>(FXCollections.observableArrayList("Бірінші", "Екінші"));
        var column = new TableColumn<String, String>("Жол");
        column.setCellValueFactory(line -> new SimpleStringProperty(line.getValue()));
        table.getColumns().setAll(List.of(column));
        table.getSelectionModel().select(0);
        table.setPrefHeight(100);
        return List.of(
                new Button("Басу"),
                accent,
                Buttons.link(words.text("common.close"), () -> {}),
                Buttons.icon(Feather.X, words.text("common.close"), () -> {}),
                toggle,
                new CheckBox("Белгі"),
                new RadioButton("Мектеп"),
                new Hyperlink("Сілтеме"),
                new MenuButton("Тағы", null, new MenuItem("Бір")),
                new SplitMenuButton(new MenuItem("Бір")),
                new TextField("Сөз"),
                area,
                box,
                new DayPicker(new SimpleStringProperty("")),
                new PlaceItem("place", Feather.LIST, words.text("shell.plan"), new Label(), () -> {}),
                list,
                table);
    }

    private static WritableImage seen(TestWindow window) {
        return window.call(() -> window.scene().getRoot().snapshot(null, null));
    }

    /** How many pixels around the control stand out from what they were without the focus. */
    private static int changed(WritableImage before, WritableImage after, int top, Node kind) {
        int from = Math.max(0, top - 6);
        int to = (int) Math.min(before.getHeight(), top + kind.getLayoutBounds().getHeight() + 6);
        int changed = 0;
        for (int y = from; y < to; y++) {
            for (int x = 0; x < before.getWidth(); x++) {
                var was = before.getPixelReader().getColor(x, y);
                var is = after.getPixelReader().getColor(x, y);
                if (!was.equals(is) && ReadableColours.contrast(was, is) >= EDGE) {
                    changed++;
                }
            }
        }
        return changed;
    }
}
