package kz.onkundik.ui.events;

import java.util.Map;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import kz.onkundik.text.LocalText;
import kz.onkundik.ui.common.Buttons;
import kz.onkundik.ui.common.DayPicker;
import kz.onkundik.ui.common.Fields;
import kz.onkundik.ui.common.Words;
import org.kordamp.ikonli.feather.Feather;

/** Where the event was published: the outlet, the address, the day. */
final class LinksPart extends VBox {
    private static final double GAP = 8;
    private static final double CLOSE = 4;
    private static final double DAY = 122;

    private final Words words;
    private final EventsViewModel model;
    private final EventDraft draft;
    private final VBox rows = new VBox(2 * GAP);

    LinksPart(Words words, EventsViewModel model, EventDraft draft) {
        super(GAP);
        this.words = words;
        this.model = model;
        this.draft = draft;
        Button add = Buttons.with(Feather.PLUS, Buttons.link(words.text("events.add-link"), model::addLink));
        add.setId("add-link");
        getChildren()
                .addAll(
                        new SectionHead(
                                words,
                                "events.links",
                                model,
                                problem -> problem.place().field().equals("url")
                                        || problem.place().field().equals("links")),
                        rows,
                        add);
        draft.links().addListener((ListChangeListener<LinkDraft>) _ -> show());
        words.messages().subscribe(_ -> show());
    }

    private void show() {
        rows.getChildren().clear();
        for (LinkDraft link : draft.links()) {
            rows.getChildren().add(row(link, rows.getChildren().size()));
        }
    }

    private Node row(LinkDraft link, int index) {
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
        var remove = Buttons.icon(
                Feather.X, words.text("events.remove-link"), () -> draft.links().remove(link));
        remove.setId(id + "remove");
        var outlet = outlet(link, id + "outlet");
        HBox.setHgrow(outlet, Priority.ALWAYS);
        var address = fields.labelled(words.text("events.link", index + 1), url, model.problem(link.uuid(), "url"));
        return new VBox(CLOSE, address, new HBox(CLOSE, outlet, day, remove));
    }

    private ComboBox<String> outlet(LinkDraft link, String id) {
        Map<String, LocalText> outlets = model.snapshot().campaign().outlets();
        var box = new ComboBox<String>();
        box.setId(id);
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
