package kz.onkundik.ui.plan;

import java.util.List;
import java.util.Map;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import kz.onkundik.campaign.Campaign;
import kz.onkundik.campaign.Item;
import kz.onkundik.campaign.Item.Concern;
import kz.onkundik.campaign.Letter;
import kz.onkundik.school.PlanRow;
import kz.onkundik.text.LocalText;
import kz.onkundik.ui.common.Buttons;
import kz.onkundik.ui.common.PlanState;
import kz.onkundik.ui.common.Spot;
import kz.onkundik.ui.common.WhileShown;
import kz.onkundik.ui.common.Words;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The chosen line: what the letter says of it, whom it concerns, which numbers it asks for, and what came of it. */
final class ItemPanel extends VBox {
    private static final double GAP = 14;
    private static final double CLOSE = 4;
    private static final double BESIDE = 8;

    private final Words words;
    private final PlanViewModel model;
    private final VBox about = new VBox(GAP);
    private final VBox answers = new VBox(BESIDE);
    private PlanEntry shownEntry;
    private PlanState shownState;

    ItemPanel(Words words, PlanViewModel model) {
        this.words = words;
        this.model = model;
        getStyleClass().addAll("panel", "hairline-left", "item-panel");
        var scroll = new ScrollPane(about);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("edge-to-edge");
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        setVgrow(scroll, Priority.ALWAYS);
        about.getStyleClass().add("about");
        answers.getStyleClass().add("answers");
        Spot.mark(answers, "reason");
        getChildren().addAll(scroll, answers);
        model.line().subscribe(this::show);
        WhileShown.follow(this, words.messages(), () -> {
            shownEntry = null;
            show(model.line().getValue());
        });
    }

    /** What is being typed stays as long as neither the line nor its state is another. */
    private void show(PlanLine line) {
        boolean same = model.selected().get() == shownEntry && line != null && line.state() == shownState;
        if (same && shownEntry != null) {
            return;
        }
        shownEntry = model.selected().get();
        shownState = line == null ? null : line.state();
        about.getChildren().clear();
        answers.getChildren().clear();
        if (line == null) {
            about.getChildren().add(label(words.messages().get().text("plan.choose-line"), "muted"));
            return;
        }
        if (line.item() == null) {
            about.getChildren().add(label(words.messages().get().text("plan.general"), "section-title"));
        } else {
            aboutItem(line);
        }
        if (line.row() != null && !line.row().note().isBlank()) {
            about.getChildren().add(part("plan.note", label(line.row().note(), "compact")));
        }
        answer(line);
    }

    private void aboutItem(PlanLine line) {
        Item item = line.item();
        Campaign campaign = model.snapshot().getValue().campaign();
        about.getChildren().addAll(head(line), letter(item, campaign), whom(item, campaign));
        if (!item.indicators().isEmpty()) {
            about.getChildren().add(part("plan.numbers", numbers(item, campaign)));
        }
    }

    private Node head(PlanLine line) {
        var number = label(words.messages().get().text("plan.item", line.item().number()), "section-title");
        number.setMinWidth(Region.USE_PREF_SIZE);
        var chip = label(words.messages().get().text(key(line.concern())), "chip");
        chip.setWrapText(false);
        chip.setMinWidth(Region.USE_PREF_SIZE);
        var head = new HBox(BESIDE, number, chip);
        head.setAlignment(Pos.CENTER_LEFT);
        return head;
    }

    private VBox letter(Item item, Campaign campaign) {
        var language = words.language().get();
        var text = label(item.text().in(language), "letter");
        var all = words.messages().get();
        Letter from = campaign.letter();
        var source = label(
                all.text(
                        "plan.letter",
                        campaign.levelLabel(from.fromLevel()),
                        from.number() == null ? "" : from.number(),
                        from.date() == null ? "" : from.date()),
                "hint");
        var icon = new FontIcon(Feather.MAIL);
        icon.getStyleClass().addAll("state-icon", "muted");
        source.setGraphic(icon);
        return new VBox(BESIDE, text, source);
    }

    private Node whom(Item item, Campaign campaign) {
        var lines = new VBox(CLOSE);
        String own = model.snapshot().getValue().institution().type();
        for (Map.Entry<String, LocalText> type : campaign.institutionTypes().entrySet()) {
            var name = label(type.getValue().in(words.language().get()), "compact");
            HBox.setHgrow(name, Priority.ALWAYS);
            name.setMaxWidth(Double.MAX_VALUE);
            Concern concern = item.concern().getOrDefault(type.getKey(), Concern.NOT_APPLICABLE);
            var how = label(words.messages().get().text(key(concern)), "compact");
            how.setMinWidth(Region.USE_PREF_SIZE);
            if (type.getKey().equals(own)) {
                name.getStyleClass().add("bold");
                how.getStyleClass().add("bold");
            } else {
                how.getStyleClass().add("muted");
            }
            lines.getChildren().add(new HBox(BESIDE, name, how));
        }
        return part("plan.whom", lines);
    }

    private Node numbers(Item item, Campaign campaign) {
        var lines = new VBox(CLOSE);
        for (Item.Asked asked : item.indicators()) {
            campaign.indicator(asked.indicator()).ifPresent(indicator -> {
                var line = label(indicator.label().in(words.language().get()), "compact");
                line.setGraphic(new FontIcon(Feather.HASH));
                line.getGraphic().getStyleClass().addAll("small", "muted");
                if (asked.required()) {
                    line.getStyleClass().add("bold");
                }
                lines.getChildren().add(line);
            });
        }
        return lines;
    }

    private void answer(PlanLine line) {
        boolean reasoned = line.state() == PlanState.NOT_HELD
                || line.state() == PlanState.POSTPONED
                || (line.state() == PlanState.NOT_CONCERNED && line.ownWord());
        if (reasoned) {
            answers.getChildren().add(new ReasonPanel(words, model, model.reason()));
        } else if (line.state() == PlanState.NOT_CONCERNED) {
            answers.getChildren()
                    .add(wide(Buttons.secondary(words.text("plan.concerns-us"), model::takeBack), "plan-concerns-us"));
        } else if (!line.events().isEmpty()) {
            answers.getChildren().add(wide(Buttons.secondary(words.text("plan.open-event"), model::held), "plan-held"));
        } else {
            answers.getChildren().addAll(questions(line));
        }
    }

    private List<Node> questions(PlanLine line) {
        var held = wide(Buttons.primary(words.text("plan.held"), model::held), "plan-held");
        var notHeld = wide(
                Buttons.secondary(words.text("plan.not-held"), () -> model.comeOut(PlanRow.State.NOT_HELD)),
                "plan-not-held");
        var postponed = wide(
                Buttons.secondary(words.text("plan.postponed"), () -> model.comeOut(PlanRow.State.POSTPONED)),
                "plan-postponed");
        if (line.item() == null) {
            return List.of(held, notHeld, postponed);
        }
        var notOurs = wide(Buttons.link(words.text("plan.not-ours"), model::notConcerned), "plan-not-ours");
        return List.of(held, notHeld, postponed, notOurs);
    }

    private VBox part(String key, Node content) {
        return new VBox(CLOSE, label(words.messages().get().text(key), "field-label"), content);
    }

    private static Button wide(Button button, String id) {
        button.setId(id);
        button.setMaxWidth(Double.MAX_VALUE);
        return button;
    }

    private static String key(Concern concern) {
        return switch (concern) {
            case REQUIRED -> "plan.required";
            case OPTIONAL -> "plan.optional";
            case NOT_APPLICABLE -> "plan.not-applicable";
        };
    }

    private static Label label(String text, String style) {
        var label = new Label(text);
        label.getStyleClass().add(style);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }
}
