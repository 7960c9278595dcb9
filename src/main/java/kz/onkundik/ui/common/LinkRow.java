package kz.onkundik.ui.common;

import java.util.Map;
import java.util.function.Predicate;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import kz.onkundik.problem.Problem;
import kz.onkundik.text.LocalText;
import org.kordamp.ikonli.feather.Feather;

/** A link to be typed: its address, and below it the outlet, the day, and the cross that takes it away. */
public final class LinkRow extends VBox {
    private static final KeyCombination PASTE = new KeyCodeCombination(KeyCode.V, KeyCombination.SHORTCUT_DOWN);
    private static final KeyCombination PASTE_TOO = new KeyCodeCombination(KeyCode.INSERT, KeyCombination.SHIFT_DOWN);
    private static final double CLOSE = 4;
    private static final double DAY = 104;

    private final Words words;
    private final TextField url;

    /**
     * @param outlets the campaign's outlets
     * @param index its place among the links, from 0
     * @param problem what is wrong with the address, or null
     * @param paste takes a copied text that holds several addresses, and says whether it did
     */
    public LinkRow(
            Words words,
            Map<String, LocalText> outlets,
            LinkDraft link,
            int index,
            ObservableValue<Problem> problem,
            Predicate<String> paste,
            Runnable remove) {
        super(CLOSE);
        this.words = words;
        String id = "link-" + index + "-";
        var fields = new Fields(words);
        url = fields.text(link.url());
        url.setId(id + "url");
        // Before the field, which would make one line of them.
        url.addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            String copied = PASTE.match(key) || PASTE_TOO.match(key)
                    ? Clipboard.getSystemClipboard().getString()
                    : null;
            if (copied != null && paste.test(copied)) {
                key.consume();
            }
        });
        url.promptTextProperty().bind(words.text("events.link-example"));
        var day = new DayPicker(link.date());
        day.setId(id + "date");
        day.setMinWidth(DAY);
        day.setMaxWidth(DAY);
        day.accessibleTextProperty().bind(words.text("events.link-date"));
        day.promptTextProperty().bind(words.text("events.date"));
        var cross = Buttons.icon(Feather.X, words.text("events.remove-link"), remove);
        cross.setId(id + "remove");
        var outlet = outlet(outlets, link);
        outlet.setId(id + "outlet");
        HBox.setHgrow(outlet, Priority.ALWAYS);
        getChildren()
                .addAll(
                        fields.labelled(words.text("events.link", index + 1), url, problem),
                        new HBox(CLOSE, outlet, day, cross));
    }

    /** Brings the focus to where the address is typed. */
    public void typeAddress() {
        url.requestFocus();
    }

    private ComboBox<String> outlet(Map<String, LocalText> outlets, LinkDraft link) {
        var box = new ComboBox<String>();
        box.setMinWidth(0);
        box.setMaxWidth(Double.MAX_VALUE);
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(String outlet) {
                return outlet == null
                        ? ""
                        : outlets.get(outlet).in(words.language().get());
            }

            @Override
            public String fromString(String word) {
                throw new UnsupportedOperationException("an outlet is chosen, never typed");
            }
        });
        box.getItems().setAll(outlets.keySet());
        box.setValue(link.outlet().get());
        box.valueProperty().subscribe((_, chosen) -> link.outlet().set(chosen));
        box.accessibleTextProperty().bind(words.text("events.outlet"));
        return box;
    }
}
