package kz.onkundik.ui.common;

import java.util.Map;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import kz.onkundik.problem.Problem;
import kz.onkundik.text.LocalText;
import org.kordamp.ikonli.feather.Feather;

/** A link to be typed: its address, and below it the outlet, the day, and the cross that takes it away. */
public final class LinkRow extends VBox {
    private static final double CLOSE = 4;
    private static final double DAY = 104;

    private final Words words;

    /**
     * @param outlets the campaign's outlets
     * @param index its place among the links, from 0
     * @param problem what is wrong with the address, or null
     */
    public LinkRow(
            Words words,
            Map<String, LocalText> outlets,
            LinkDraft link,
            int index,
            ObservableValue<Problem> problem,
            Runnable remove) {
        super(CLOSE);
        this.words = words;
        String id = "link-" + index + "-";
        var fields = new Fields(words);
        TextField url = fields.text(link.url());
        url.setId(id + "url");
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
