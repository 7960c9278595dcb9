package kz.onkundik.ui.plan.days;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import kz.onkundik.campaign.Campaign;
import kz.onkundik.campaign.Item;
import kz.onkundik.text.Messages;
import kz.onkundik.ui.common.Buttons;
import kz.onkundik.ui.common.TypedTitle;
import kz.onkundik.ui.common.Words;
import kz.onkundik.ui.plan.PlanLine;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The chosen card: what it is, the words of the letter, who is in charge, for whom, and which letter asks for it. */
final class AboutPanel extends VBox {
    private static final double GAP = 8;
    private static final double BETWEEN = 20;

    /** The margins at the left and the right together. */
    private static final double SIDES = 41;

    private final Words words;
    private final DaysModel model;
    private final CardActions actions;
    private final Button hold;

    AboutPanel(Words words, DaysModel model, CardActions actions) {
        super(GAP);
        this.words = words;
        this.model = model;
        this.actions = actions;
        setId("plan-about");
        getStyleClass().addAll("days-panel", "hairline-left");
        hold = Buttons.link(words.of(this::held, model.selected(), model.board()), this::hold);
        hold.setId("card-hold");
        HBox.setMargin(hold, Buttons.AT_END);
        hold.managedProperty().bind(hold.visibleProperty());
    }

    private Optional<DayCard> card() {
        return model.board().get().card(model.selected().get());
    }

    private String held(Messages all) {
        return all.text(
                card().filter(card -> card.occasion().isHeld()).isPresent() ? "plan.open-event" : "plan.days.hold");
    }

    private void hold() {
        card().ifPresent(actions::hold);
    }

    void show(String key) {
        getChildren().clear();
        Optional<DayCard> card = model.board().get().card(key);
        Optional<PlanLine> line = card.map(DayCard::line)
                .or(() -> model.board().get().undated().stream()
                        .filter(each -> each.key().equals(key))
                        .findFirst());
        if (card.isEmpty() && line.isEmpty()) {
            getChildren().add(label(words.messages().get().text("plan.days.choose"), "muted"));
            return;
        }
        getChildren().add(head(card, line));
        line.map(PlanLine::item).ifPresent(item -> getChildren().add(letter(item)));
        var room = new Region();
        setVgrow(room, Priority.ALWAYS);
        getChildren().addAll(room, facts(card, line));
    }

    private Node head(Optional<DayCard> card, Optional<PlanLine> line) {
        var head = new HBox(GAP);
        head.setAlignment(Pos.CENTER_LEFT);
        line.map(PlanLine::item).ifPresent(item -> {
            Label number = label(Integer.toString(item.number()), "number-chip");
            number.setMinWidth(Region.USE_PREF_SIZE);
            number.setWrapText(false);
            head.getChildren().add(number);
        });
        String what = card.map(each -> each.occasion().title())
                .orElseGet(() -> line.map(actions::title).orElseThrow());
        var title = new TypedTitle("bold");
        title.setText(what);
        title.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(title, Priority.ALWAYS);
        head.getChildren().add(title);
        hold.setVisible(card.isPresent());
        head.getChildren().add(hold);
        return head;
    }

    private Node letter(Item item) {
        var scroll = new ScrollPane(label(item.text().in(words.language().get()), "letter"));
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("edge-to-edge");
        scroll.setMinHeight(0);
        return scroll;
    }

    private Node facts(Optional<DayCard> card, Optional<PlanLine> line) {
        Messages all = words.messages().get();
        Campaign campaign = model.snapshot().campaign();
        var facts = new FlowPane(BETWEEN, 2);
        String inCharge = card.map(each -> each.occasion().inCharge()).orElse("");
        String participants = card.flatMap(
                        each -> Optional.ofNullable(each.occasion().row()))
                .map(row -> row.participants())
                .orElse("");
        fact(facts, Feather.USER, inCharge);
        fact(facts, Feather.USERS, participants);
        line.map(PlanLine::item)
                .ifPresent(item -> fact(
                        facts,
                        Feather.MAIL,
                        all.text(
                                "plan.days.letter",
                                campaign.levelLabel(campaign.letter().fromLevel()),
                                item.number())));
        return facts;
    }

    private void fact(FlowPane facts, Feather icon, String said) {
        if (!said.isBlank()) {
            var fact = label(said, "compact");
            fact.maxWidthProperty().bind(widthProperty().subtract(SIDES));
            fact.setGraphic(new FontIcon(icon));
            fact.getGraphic().getStyleClass().addAll("state-icon", "muted");
            facts.getChildren().add(fact);
        }
    }

    private static Label label(String text, String style) {
        var label = new Label(text);
        label.getStyleClass().addAll(List.of(style));
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }
}
