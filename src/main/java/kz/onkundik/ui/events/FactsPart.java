package kz.onkundik.ui.events;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.beans.property.StringProperty;
import javafx.scene.control.CheckBox;
import javafx.scene.control.CustomMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import kz.onkundik.campaign.Item;
import kz.onkundik.school.Event;
import kz.onkundik.ui.common.DayPicker;
import kz.onkundik.ui.common.Fields;
import kz.onkundik.ui.common.Grown;
import kz.onkundik.ui.common.Spot;
import kz.onkundik.ui.common.Words;

/** When, where, how and by whom an event was held, and which items of the letter it answers. */
final class FactsPart extends VBox {
    private static final double GAP = 10;
    private static final double BESIDE = 8;
    private static final double CLOSE = 4;
    private static final double DAY = 128;
    private static final double TIME = 76;
    private static final double WIDEST_ITEM = 420;

    /** Two fields in a row share it evenly, however long their words are. */
    private static final double HALF = 200;

    private final Words words;
    private final EventsViewModel model;
    private final EventDraft draft;
    private final Fields fields;

    FactsPart(Words words, EventsViewModel model, EventDraft draft) {
        super(GAP);
        this.words = words;
        this.model = model;
        this.draft = draft;
        this.fields = new Fields(words);
        var place = suggested("place", draft.place(), () -> UsualWords.places(model.snapshot()));
        var inCharge = suggested("in-charge", draft.inCharge(), () -> UsualWords.people(model.snapshot()));
        var participants = text("participants", "participants", draft.participants());
        var items = items();
        for (VBox half : List.of(place, inCharge, participants, items)) {
            HBox.setHgrow(half, Priority.ALWAYS);
            half.setMinWidth(0);
            half.setPrefWidth(HALF);
        }
        getChildren()
                .addAll(
                        text("title", "title", draft.title()),
                        moment(),
                        new HBox(BESIDE, place, inCharge),
                        new HBox(BESIDE, participants, items));
    }

    private VBox text(String field, String key, StringProperty value) {
        TextField text = fields.text(value);
        text.setId("event-" + key);
        return Spot.mark(
                fields.labelled(
                        words.text("events." + key),
                        text,
                        model.problem(draft.saved().uuid(), field)),
                field);
    }

    private VBox suggested(String field, StringProperty value, Supplier<List<String>> offered) {
        var box = fields.suggested(value, offered);
        box.setId("event-" + field + "-choice");
        box.getEditor().setId("event-" + field);
        return Spot.mark(
                fields.labelled(
                        words.text("events." + field),
                        box,
                        model.problem(draft.saved().uuid(), field)),
                field);
    }

    /** Day and times are narrow: what is wrong with them is said below them all. */
    private VBox moment() {
        var below = new VBox();
        var above = new HBox(
                BESIDE, day(below), time("start", draft.start(), below), time("end", draft.end(), below), mode());
        return new VBox(CLOSE, above, below);
    }

    private VBox time(String field, StringProperty value, VBox below) {
        TextField text = fields.text(value);
        text.setId("event-" + field);
        VBox box = Spot.mark(fields.labelled(words.text("events." + field), text), field);
        Grown.fix(box, TIME);
        below.getChildren().add(fields.below(text, model.problem(draft.saved().uuid(), field)));
        return box;
    }

    private VBox day(VBox below) {
        var picker = new DayPicker(draft.date());
        picker.setId("event-date");
        Grown.fix(picker, DAY);
        VBox box = Spot.mark(fields.labelled(words.text("events.date"), picker), "date");
        box.maxWidthProperty().bind(Grown.pixels(box, DAY));
        below.getChildren().add(fields.below(picker, model.problem(draft.saved().uuid(), "date")));
        return box;
    }

    private VBox mode() {
        var group = new ToggleGroup();
        var buttons = new HBox();
        buttons.getStyleClass().addAll("switch", "beside-fields");
        for (Event.Mode mode : Event.Mode.values()) {
            var button = new ToggleButton();
            button.setId("event-mode-" + mode);
            button.textProperty().bind(words.text("events.mode." + mode));
            button.setMinWidth(USE_PREF_SIZE);
            button.setToggleGroup(group);
            button.getStyleClass()
                    .add(
                            switch (mode) {
                                case OFFLINE -> "left-pill";
                                case ONLINE -> "center-pill";
                                case MIXED -> "right-pill";
                            });
            button.setOnAction(_ -> {
                button.setSelected(true);
                draft.mode().set(mode);
            });
            draft.mode().subscribe(chosen -> button.setSelected(chosen == mode));
            buttons.getChildren().add(button);
        }
        var label = new Label();
        label.textProperty().bind(words.text("events.mode"));
        label.getStyleClass().add("field-label");
        return new VBox(CLOSE, label, buttons);
    }

    private VBox items() {
        var menu = new MenuButton();
        menu.setId("event-items");
        menu.setMaxWidth(Double.MAX_VALUE);
        for (Item item : model.items()) {
            var box = new CheckBox();
            box.setId("event-item-" + item.id());
            box.textProperty()
                    .bind(words.of(all -> item.number() + ". " + item.title().in(all.language())));
            box.setMaxWidth(WIDEST_ITEM);
            box.setSelected(draft.items().contains(item.id()));
            box.setOnAction(_ -> {
                if (box.isSelected()) {
                    draft.items().add(item.id());
                } else {
                    draft.items().remove(item.id());
                }
            });
            var line = new CustomMenuItem(box, false);
            menu.getItems().add(line);
        }
        menu.textProperty()
                .bind(words.of(
                        all -> draft.items().isEmpty()
                                ? all.text("events.items.none")
                                : model.items().stream()
                                        .filter(item -> draft.items().contains(item.id()))
                                        .map(item -> item.number() + ". "
                                                + item.title().in(all.language()))
                                        .collect(Collectors.joining("; ")),
                        draft.items()));
        var whole = new Tooltip();
        whole.textProperty().bind(menu.textProperty());
        menu.setTooltip(whole);
        return fields.labelled(words.text("events.items"), menu);
    }
}
