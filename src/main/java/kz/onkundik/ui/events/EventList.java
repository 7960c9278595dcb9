package kz.onkundik.ui.events;

import java.util.List;
import java.util.UUID;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MultipleSelectionModel;
import javafx.scene.control.SelectionMode;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import kz.onkundik.ui.common.Buttons;
import kz.onkundik.ui.common.Grown;
import kz.onkundik.ui.common.Rows;
import kz.onkundik.ui.common.Words;
import org.controlsfx.control.textfield.CustomTextField;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The events and what is planned: looked through, filtered, sorted, chosen, and added to. */
final class EventList extends BorderPane {
    private static final double WIDTH = 290;
    private static final double GAP = 8;

    /** How many lines stay in sight above one that is scrolled to. */
    private static final int ABOVE = 3;

    private final Words words;
    private final EventsViewModel model;
    private final ListView<EventLine> list;
    private boolean together;
    private boolean changing;

    /** @param delete puts the chosen lines away */
    EventList(Words words, EventsViewModel model, Runnable delete) {
        this.words = words;
        this.model = model;
        // Before the list hears of it: what it chooses as its lines change is nobody's choice.
        model.list().shown().addListener((ListChangeListener<EventLine>) _ -> changing = true);
        list = new ListView<>(model.list().shown());
        list.setId("events-list");
        list.getStyleClass().add("compact");
        list.setCellFactory(_ -> new EventListCell(words));
        list.accessibleTextProperty().bind(words.text("shell.events"));
        list.setContextMenu(new EventMenu(words, model, delete));
        list.setPlaceholder(nothing());
        list.addEventFilter(KeyEvent.KEY_PRESSED, key -> key(key, delete));
        Rows.speak(words, list);
        Grown.fix(this, WIDTH);
        getStyleClass().addAll("event-list", "hairline-right");
        setTop(head());
        setCenter(list);
        setBottom(new EventListFoot(words, model.list()));
        chooseTogether();
    }

    private VBox head() {
        var search = new CustomTextField();
        search.setId("events-search");
        search.getStyleClass().add("search-field");
        search.promptTextProperty().bind(words.text("events.search"));
        search.accessibleTextProperty().bind(words.text("events.search"));
        var glass = new FontIcon(Feather.SEARCH);
        glass.getStyleClass().add("muted");
        search.setLeft(glass);
        search.textProperty().bindBidirectional(model.list().text());
        search.addEventFilter(KeyEvent.KEY_PRESSED, this::searchKey);
        HBox.setHgrow(search, Priority.ALWAYS);
        var add = Buttons.icon(Feather.PLUS, words.text("events.add"), model::add);
        add.setId("add-event");
        add.getStyleClass().remove("flat");
        add.getStyleClass().add("accent");
        var first = new HBox(GAP, search, add);
        first.setAlignment(Pos.CENTER_LEFT);
        var head = new VBox(GAP, first, new ShowMenu(words, model));
        head.getStyleClass().addAll("list-head", "compact", "hairline-bottom");
        return head;
    }

    private VBox nothing() {
        var said = new Label();
        said.textProperty()
                .bind(words.of(
                        all -> all.text(model.list().isFiltered() ? "events.nothing-found" : "events.nothing-yet"),
                        model.list().filter(),
                        model.list().item(),
                        model.list().text()));
        said.getStyleClass().add("muted");
        said.setWrapText(true);
        said.setMinHeight(USE_PREF_SIZE);
        var box = new VBox(said);
        box.getStyleClass().add("list-nothing");
        return box;
    }

    private void searchKey(KeyEvent key) {
        if (key.getCode() == KeyCode.ESCAPE && !model.list().text().get().isEmpty()) {
            model.list().text().set("");
            key.consume();
        } else if (key.getCode() == KeyCode.DOWN && !list.getItems().isEmpty()) {
            list.requestFocus();
            if (list.getSelectionModel().isEmpty()) {
                list.getSelectionModel().select(0);
            }
            key.consume();
        }
    }

    private void key(KeyEvent key, Runnable delete) {
        if (key.getCode() == KeyCode.ENTER && model.selected().get() != null) {
            model.enter();
            key.consume();
        } else if (key.getCode() == KeyCode.DELETE) {
            delete.run();
            key.consume();
        }
    }

    private void chooseTogether() {
        MultipleSelectionModel<EventLine> choice = list.getSelectionModel();
        choice.setSelectionMode(SelectionMode.MULTIPLE);
        choice.getSelectedItems().addListener((ListChangeListener<EventLine>) _ -> {
            if (!together && !changing) {
                take();
            }
        });
        model.selected().subscribe(_ -> follow());
        model.list().shown().addListener((ListChangeListener<EventLine>) _ -> {
            changing = false;
            follow();
        });
    }

    /** What is chosen here is chosen; nothing is while the lines are changed for others. */
    private void take() {
        List<UUID> chosen = list.getSelectionModel().getSelectedItems().stream()
                .filter(line -> line != null)
                .map(EventLine::uuid)
                .toList();
        if (chosen.isEmpty()) {
            return;
        }
        EventLine leading = list.getSelectionModel().getSelectedItem();
        together = true;
        model.list().chosen().setAll(chosen);
        model.selected().set(leading != null && chosen.contains(leading.uuid()) ? leading.uuid() : chosen.getLast());
        together = false;
    }

    /** The list follows what is chosen elsewhere: a new event, or one that the plan leads to. */
    private void follow() {
        if (together) {
            return;
        }
        together = true;
        MultipleSelectionModel<EventLine> choice = list.getSelectionModel();
        UUID wanted = model.selected().get();
        EventLine now = choice.getSelectedItem();
        List<UUID> chosen = model.list().chosen();
        boolean same = now != null
                && now.uuid().equals(wanted)
                && choice.getSelectedItems().stream()
                        .map(EventLine::uuid)
                        .toList()
                        .equals(chosen);
        if (wanted == null) {
            choice.clearSelection();
        } else if (!same) {
            choice.clearSelection();
            int leading = -1;
            for (int i = 0; i < list.getItems().size(); i++) {
                UUID each = list.getItems().get(i).uuid();
                if (each.equals(wanted)) {
                    leading = i;
                } else if (chosen.contains(each)) {
                    choice.select(i);
                }
            }
            if (leading >= 0) {
                choice.select(leading);
                Rows.bringUp(list, list::scrollTo, leading, ABOVE);
            }
        }
        together = false;
    }
}
