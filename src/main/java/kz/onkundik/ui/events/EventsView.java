package kz.onkundik.ui.events;

import java.util.List;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import kz.onkundik.problem.Problem;
import kz.onkundik.ui.common.Buttons;
import kz.onkundik.ui.common.EmptyState;
import kz.onkundik.ui.common.Notices;
import kz.onkundik.ui.common.ProblemLabel;
import kz.onkundik.ui.common.Spot;
import kz.onkundik.ui.common.Stops;
import kz.onkundik.ui.common.TypedTitle;
import kz.onkundik.ui.common.WayBack;
import kz.onkundik.ui.common.Words;
import org.kordamp.ikonli.feather.Feather;

/** The events: the list at the left, the form of the chosen one, its photos and links at the right. */
public final class EventsView extends BorderPane {
    private static final double GAP = 12;
    private static final double BETWEEN = 16;

    private final Words words;
    private final EventsViewModel model;
    private final Notices notices;

    /** @param notices takes what was deleted, with the way back */
    public EventsView(Words words, EventsViewModel model, Notices notices) {
        this.words = words;
        this.model = model;
        this.notices = notices;
        getStylesheets()
                .add(EventsView.class.getResource("/kz/onkundik/ui/events.css").toExternalForm());
        var list = new EventList(words, model, this::delete);
        setLeft(list);
        Stops.begin(this, list::getCenter);
        model.draft().subscribe((left, _) -> {
            show();
            tellUnread(left);
        });
        model.row().subscribe((_, _) -> show());
        model.shownAgain().subscribe((_, _) -> ProblemLabel.takeRooms(this));
        show();
        addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        new PhotoSources(words, model.photos()).listenTo(this);
        Spot.follow(this, model.wanted());
    }

    private void show() {
        EventDraft draft = model.draft().get();
        RowDraft row = model.row().get();
        if (draft != null) {
            setCenter(form(draft));
        } else {
            setCenter(row == null ? empty() : new RowPart(words, model, row, this::delete));
        }
    }

    private Node empty() {
        var lines = model.list().all();
        var sentence = words.of(all -> all.text(lines.isEmpty() ? "events.none" : "events.choose"), lines);
        var add = Buttons.secondary(words.text("events.add"), model::add);
        add.setId("add-first-event");
        return new EmptyState(sentence, add);
    }

    private Node form(EventDraft draft) {
        var left = new VBox(
                BETWEEN,
                new FactsPart(words, model, draft),
                new NumbersPart(words, model, draft),
                new StoryPart(words, model, draft),
                new PartnersPart(words, model, draft.partners()));
        var right = new VBox(
                BETWEEN, new PhotosPart(words, model, draft, notices), new LinksPart(words, model, draft, notices));
        var form = new BorderPane(new FormColumns(left, right));
        form.setTop(head(draft));
        return form;
    }

    private Node head(EventDraft draft) {
        var title = new TypedTitle("section-title");
        title.textProperty().bind(draft.title());
        title.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(title, Priority.ALWAYS);
        var numbers = new Label();
        numbers.textProperty()
                .bind(words.of(
                        _ -> model.items().stream()
                                .filter(item -> draft.items().contains(item.id()))
                                .map(item -> Integer.toString(item.number()))
                                .collect(Collectors.joining(", ")),
                        draft.items()));
        numbers.getStyleClass().add("number-chip");
        numbers.setMinWidth(Region.USE_PREF_SIZE);
        numbers.visibleProperty().bind(numbers.textProperty().isNotEmpty());
        numbers.managedProperty().bind(numbers.visibleProperty());
        var delete = Buttons.icon(Feather.TRASH_2, words.text("events.delete"), this::delete);
        delete.setId("event-delete");
        var history = Buttons.icon(
                Feather.CLOCK,
                words.text("history.title"),
                () -> model.historyOf().set(draft.saved().uuid()));
        history.setId("event-history");
        var head = new HBox(GAP, numbers, title, history, delete);
        head.setAlignment(Pos.CENTER_LEFT);
        head.getStyleClass().addAll("page-head", "hairline-bottom");
        return head;
    }

    private void delete() {
        model.delete(this::tell);
    }

    private void tell(List<EventLine> deleted, WayBack back) {
        boolean one = deleted.size() == 1;
        notices.tell(
                one
                        ? words.text("events.deleted", deleted.getFirst().title())
                        : words.text("events.deleted-lines", deleted.size()),
                back);
    }

    /** @param left the event that was left, or null */
    private void tellUnread(EventDraft left) {
        List<Problem> unread = left == null ? List.of() : model.unread(left);
        if (!unread.isEmpty()) {
            notices.tell(words.of(all -> all.text(
                    "events.unread",
                    left.title().get(),
                    unread.stream().map(all::text).collect(Collectors.joining(" ")))));
        }
    }

    private void key(KeyEvent key) {
        if (key.getCode() == KeyCode.INSERT) {
            model.add();
            key.consume();
        }
    }
}
