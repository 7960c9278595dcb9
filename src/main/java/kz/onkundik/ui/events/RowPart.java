package kz.onkundik.ui.events;

import java.util.List;
import java.util.stream.Collectors;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import kz.onkundik.campaign.Item;
import kz.onkundik.school.PlanRow;
import kz.onkundik.ui.common.Buttons;
import kz.onkundik.ui.common.DayText;
import kz.onkundik.ui.common.Fields;
import kz.onkundik.ui.common.PlanState;
import kz.onkundik.ui.common.Spot;
import kz.onkundik.ui.common.TimeText;
import kz.onkundik.ui.common.TypedTitle;
import kz.onkundik.ui.common.Words;
import org.kordamp.ikonli.feather.Feather;

/** A row of the plan that no event answers: what is known of it, and the question what became of it. */
final class RowPart extends BorderPane {
    private static final double GAP = 12;
    private static final double BETWEEN = 20;
    private static final double CLOSE = 4;
    private static final double WIDEST = 620;
    private static final int ROWS = 3;

    private final Words words;
    private final EventsViewModel model;
    private final RowDraft draft;

    /** @param delete puts the row away */
    RowPart(Words words, EventsViewModel model, RowDraft draft, Runnable delete) {
        this.words = words;
        this.model = model;
        this.draft = draft;
        setTop(head(delete));
        var about = new VBox(BETWEEN);
        about.getStyleClass().add("event-form");
        about.setMaxWidth(WIDEST);
        draft.state().subscribe(state -> about.getChildren().setAll(facts(), question(state), letter()));
        var scroll = new ScrollPane(about);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("edge-to-edge");
        setCenter(scroll);
    }

    private HBox head(Runnable delete) {
        var title = new TypedTitle("section-title");
        title.textProperty().bind(draft.row().map(PlanRow::title));
        title.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(title, Priority.ALWAYS);
        var plan = Buttons.with(
                Feather.LIST, Buttons.link(words.text("events.in-plan"), () -> model.showPlan(draft.uuid())));
        plan.setId("row-in-plan");
        var history = Buttons.icon(
                Feather.CLOCK,
                words.text("history.title"),
                () -> model.historyOf().set(draft.uuid()));
        history.setId("row-history");
        var away = Buttons.icon(Feather.TRASH_2, words.text("events.delete-row"), delete);
        away.setId("row-delete");
        var head = new HBox(GAP, title, plan, history, away);
        head.setAlignment(Pos.CENTER_LEFT);
        head.getStyleClass().addAll("page-head", "hairline-bottom");
        return head;
    }

    private Node facts() {
        PlanRow row = draft.row().get();
        var facts = new FlowPane(2 * GAP, GAP);
        String day = (DayText.said(row.date()) + " " + TimeText.said(row.start(), row.end())).strip();
        facts.getChildren().add(fact("plan.column.day", day));
        facts.getChildren().add(fact("events.place", row.place()));
        facts.getChildren().add(fact("plan.column.participants", row.participants()));
        facts.getChildren().add(fact("events.in-charge", row.inCharge()));
        facts.getChildren().add(fact("plan.note", row.note()));
        facts.getChildren().removeIf(node -> !node.isVisible());
        return facts;
    }

    private VBox fact(String key, String said) {
        var box = new VBox(CLOSE, label(words.text(key), "field-label"), said(said));
        box.setVisible(!said.isBlank());
        return box;
    }

    private Node question(PlanState state) {
        boolean givenUp = state == PlanState.NOT_HELD || state == PlanState.POSTPONED;
        var icon = state.icon().label(words.text(state.key()));
        icon.getStyleClass().add("bold");
        var held =
                Buttons.with(Feather.CHECK, Buttons.primary(words.text("plan.held"), () -> model.hold(draft.uuid())));
        held.setId("row-held");
        var hint = label(words.text("events.held-hint"), "hint");
        if (givenUp) {
            held.getStyleClass().remove("accent");
            held.getStyleClass().add("button-outlined");
            var back = Buttons.link(words.text("plan.take-back"), () -> model.takeBack(List.of(draft.uuid())));
            back.setId("row-take-back");
            return Spot.mark(new VBox(GAP, icon, reason(), new FlowPane(GAP, GAP, held, back)), "row");
        }
        var answers = new FlowPane(
                GAP,
                GAP,
                held,
                comeOut("plan.not-held", "row-not-held", PlanRow.State.NOT_HELD),
                comeOut("plan.postponed", "row-postponed", PlanRow.State.POSTPONED));
        return Spot.mark(new VBox(GAP, icon, answers, hint), "row");
    }

    private Node comeOut(String key, String id, PlanRow.State state) {
        var button = Buttons.secondary(words.text(key), () -> model.comeOut(List.of(draft.uuid()), state));
        button.setId(id);
        return button;
    }

    private Node reason() {
        var fields = new Fields(words);
        TextArea reason = fields.area(draft.reason());
        reason.setId("row-reason");
        reason.setPrefRowCount(ROWS);
        return Spot.mark(fields.labelled(words.text("plan.reason"), reason, draft.problem()), "reason");
    }

    /** What the letter says of it. */
    private Node letter() {
        List<Item> items = model.items().stream()
                .filter(item -> draft.row().get().items().contains(item.id()))
                .toList();
        var text = label(
                words.of(all -> items.stream()
                        .map(item -> item.number() + ". " + item.text().in(all.language()))
                        .collect(Collectors.joining("\n"))),
                "letter");
        var box = new VBox(CLOSE, label(words.text("events.letter-says"), "field-label"), text);
        box.setVisible(!items.isEmpty());
        return box;
    }

    private static Label said(String said) {
        var label = new Label(said);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        label.setMaxWidth(WIDEST);
        return label;
    }

    private static Label label(ObservableValue<String> text, String style) {
        var label = said("");
        label.textProperty().bind(text);
        label.getStyleClass().add(style);
        return label;
    }
}
