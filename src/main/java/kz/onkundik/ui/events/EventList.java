package kz.onkundik.ui.events;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import kz.onkundik.problem.Severity;
import kz.onkundik.ui.common.Buttons;
import kz.onkundik.ui.common.Words;
import org.kordamp.ikonli.feather.Feather;

/** The events by day, and the button that adds one. */
final class EventList extends BorderPane {
    private static final double WIDTH = 262;
    private static final double GAP = 8;

    private final EventsViewModel model;
    private final ListView<EventLine> list;

    EventList(Words words, EventsViewModel model) {
        this.model = model;
        list = new ListView<>(model.lines());
        list.setId("events-list");
        list.getStyleClass().add("compact");
        list.setCellFactory(_ -> new EventListCell(words));
        list.accessibleTextProperty().bind(words.text("shell.events"));
        words.messages().subscribe((_, _) -> list.refresh());
        setMinWidth(WIDTH);
        setMaxWidth(WIDTH);
        getStyleClass().addAll("event-list", "hairline-right");
        setTop(head(words));
        setCenter(list);
        setBottom(foot(words));
        list.getSelectionModel().selectedItemProperty().subscribe(line -> {
            if (line != null) {
                model.selected().set(line.uuid());
            }
        });
        model.selected().subscribe(_ -> choose());
        model.lines().subscribe(this::choose);
    }

    boolean isListFocused() {
        return list.isFocused();
    }

    private HBox head(Words words) {
        var title = new Label();
        title.textProperty().bind(words.text("shell.events"));
        title.getStyleClass().add("screen-title");
        var room = new Region();
        HBox.setHgrow(room, Priority.ALWAYS);
        var add = Buttons.icon(Feather.PLUS, words.text("events.add"), model::add);
        add.setId("add-event");
        add.getStyleClass().remove("flat");
        add.getStyleClass().add("accent");
        var head = new HBox(GAP, title, room, add);
        head.setAlignment(Pos.CENTER_LEFT);
        head.getStyleClass().addAll("list-head", "hairline-bottom");
        return head;
    }

    private Label foot(Words words) {
        var foot = new Label();
        foot.textProperty()
                .bind(words.of(
                        all -> {
                            long wrong = model.lines().stream()
                                    .filter(line -> line.worst() == Severity.ERROR)
                                    .count();
                            String held = all.text("events.held", model.lines().size());
                            return wrong == 0 ? held : held + " · " + all.text("events.with-errors", wrong);
                        },
                        model.lines()));
        foot.getStyleClass().addAll("hint", "list-foot", "hairline-top");
        foot.setMaxWidth(Double.MAX_VALUE);
        return foot;
    }

    /** The list follows what is chosen elsewhere: a new event, or one that the plan leads to. */
    private void choose() {
        EventLine now = list.getSelectionModel().getSelectedItem();
        if (model.selected().get() == null) {
            list.getSelectionModel().clearSelection();
            return;
        }
        if (now != null && now.uuid().equals(model.selected().get())) {
            return;
        }
        model.lines().stream()
                .filter(line -> line.uuid().equals(model.selected().get()))
                .findFirst()
                .ifPresent(line -> {
                    list.getSelectionModel().select(line);
                    list.scrollTo(line);
                });
    }
}
