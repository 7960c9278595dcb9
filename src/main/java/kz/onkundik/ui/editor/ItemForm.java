package kz.onkundik.ui.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javafx.beans.property.Property;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.StringProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import kz.onkundik.campaign.Campaign;
import kz.onkundik.campaign.Item;
import kz.onkundik.campaign.Item.Answer;
import kz.onkundik.campaign.Item.Concern;
import kz.onkundik.text.LocalText;
import kz.onkundik.text.Messages;
import kz.onkundik.ui.common.DayPicker;
import kz.onkundik.ui.common.Fields;
import kz.onkundik.ui.common.ProblemLabel;
import kz.onkundik.ui.common.Spot;
import kz.onkundik.ui.common.WhileShown;
import kz.onkundik.ui.common.Words;

/** One item as a form: what it says, whom it concerns, by what it is answered. */
final class ItemForm extends VBox {
    private static final double GAP = 12;
    private static final double CLOSE = 4;
    private static final double NUMBER = 64;
    private static final double DAY = 140;
    private static final double TIME = 76;
    private static final double CONCERN = 170;
    private static final int ROWS = 3;

    private final Words words;
    private final ItemsModel model;
    private final ItemDraft draft;
    private final Fields fields;
    private final Pages pages;
    /** The types of institution of whom it is asked whether the item concerns them. */
    private Map<String, LocalText> askedOf = Map.of();

    ItemForm(Words words, ItemsModel model) {
        super(GAP);
        this.words = words;
        this.model = model;
        this.draft = model.draft();
        this.fields = new Fields(words);
        this.pages = new Pages(words);
        Campaign campaign = model.campaign().getValue();
        getStyleClass().add("page");
        getChildren()
                .addAll(
                        place(),
                        Pages.halves(
                                area("name-kk", draft.name().kk(), "name", 2),
                                area("name-ru", draft.name().ru(), "name-ru", 2)),
                        Pages.halves(
                                area("text-kk", draft.text().kk(), "text", ROWS),
                                area("text-ru", draft.text().ru(), "text-ru", ROWS)),
                        how(campaign),
                        pages.line("editor.item.concern", "section-title"),
                        concern(),
                        pages.line("editor.item.indicators", "section-title"),
                        Spot.mark(new AskedIndicators(words, model), "indicators"),
                        pages.line("editor.item.publish", "section-title"),
                        outlets(campaign));
    }

    private Node place() {
        Map<String, LocalText> sections = model.sections();
        var section = new Choice<>(
                words, List.copyOf(sections.keySet()), (all, id) -> named(all, sections, id), draft.section());
        section.setId("item-section");
        TextField number = fields.text(draft.number());
        number.setId("item-number");
        number.setMaxWidth(NUMBER);
        var numbered = fields.labelled(words.text("editor.item.number"), number, model.problem("number"));
        var in = fields.labelled(words.text("editor.item.section"), section);
        HBox.setHgrow(in, Priority.ALWAYS);
        return new HBox(GAP, numbered, in);
    }

    private Node area(String name, StringProperty value, String place, int rows) {
        TextArea area = fields.area(value);
        area.setId("item-" + name);
        Pages.letter(area, rows);
        return fields.labelled(words.text("editor.item." + name), Spot.mark(area, place), model.problem(place));
    }

    private Node how(Campaign campaign) {
        var kind = new Choice<>(
                words,
                List.copyOf(campaign.kinds().keySet()),
                (all, id) -> named(all, campaign.kinds(), id),
                draft.kind());
        kind.setId("item-kind");
        var answer = new Choice<>(
                words,
                List.of(Answer.values()),
                (all, how) -> all.text(how == Answer.EVENTS ? "editor.item.by-events" : "editor.item.by-links"),
                draft.answer());
        answer.setId("item-answer");
        var day = new DayPicker(draft.day());
        day.setId("item-day");
        day.setPrefWidth(DAY);
        TextField time = fields.text(draft.time());
        time.setId("item-time");
        time.setPrefWidth(TIME);
        var moment = new VBox(
                CLOSE,
                new HBox(
                        GAP,
                        fields.labelled(words.text("editor.item.day"), Spot.mark(day, "moment")),
                        fields.labelled(words.text("editor.item.time"), time)),
                new ProblemLabel(words, model.problem("moment")));
        var choices = Pages.halves(
                fields.labelled(words.text("editor.item.kind"), kind),
                fields.labelled(words.text("editor.item.answer"), answer));
        return new VBox(GAP, choices, moment);
    }

    /** Whom it concerns, type by type; where the letter names levels instead, which. */
    private Node concern() {
        var whole = new VBox(CLOSE);
        model.chosen().subscribe(_ -> fill(whole));
        // Types are named beside, while this form is open.
        model.campaign().subscribe((_, _) -> fill(whole));
        return Spot.mark(whole, "concern");
    }

    private void fill(VBox whole) {
        Campaign campaign = model.campaign().getValue();
        Item item = model.chosen().get();
        if (item != null && !item.levels().isEmpty()) {
            askedOf = Map.of();
            whole.getChildren()
                    .setAll(pages.text(all -> all.text("editor.item.levels", levels(all, campaign, item)), "muted"));
        } else if (!campaign.institutionTypes().equals(askedOf)) {
            askedOf = campaign.institutionTypes();
            whole.getChildren()
                    .setAll(askedOf.entrySet().stream()
                            .map(type -> type(type.getKey(), type.getValue()))
                            .toList());
        }
    }

    private static String levels(Messages all, Campaign campaign, Item item) {
        return String.join(
                "; ",
                item.levels().stream()
                        .map(level -> campaign.levelLabel(level).in(all.language()))
                        .toList());
    }

    private Node type(String id, LocalText name) {
        Property<Concern> chosen = new SimpleObjectProperty<>();
        Runnable follow = () -> chosen.setValue(draft.concern().get().getOrDefault(id, Concern.NOT_APPLICABLE));
        follow.run();
        chosen.subscribe((_, how) -> {
            if (how != draft.concern().get().getOrDefault(id, Concern.NOT_APPLICABLE)) {
                draft.say(id, how);
            }
        });
        var choice =
                new Choice<>(words, List.of(Concern.values()), (all, how) -> all.text("editor.concern." + how), chosen);
        choice.setId("item-concern-" + id);
        choice.setMinWidth(CONCERN);
        choice.setMaxWidth(CONCERN);
        choice.accessibleTextProperty().bind(words.name(name));
        Label label = pages.text(all -> all.language().capitalised(name.in(all.language())), "compact");
        var line = new HBox(GAP, choice, label);
        line.setAlignment(Pos.CENTER_LEFT);
        WhileShown.follow(line, draft.concern(), follow);
        return line;
    }

    private Node outlets(Campaign campaign) {
        List<Node> boxes = new ArrayList<>();
        campaign.outlets().forEach((id, name) -> {
            var box = new CheckBox();
            box.setId("item-outlet-" + id);
            box.textProperty().bind(words.name(name));
            draft.publish().subscribe(all -> box.setSelected(all.contains(id)));
            box.setOnAction(_ -> draft.publish(id, box.isSelected()));
            boxes.add(box);
        });
        var flow = new FlowPane(GAP, CLOSE);
        flow.getChildren().setAll(boxes);
        return Spot.mark(flow, "publish");
    }

    private static String named(Messages all, Map<String, LocalText> names, String id) {
        LocalText name = names.get(id);
        return name == null ? "" : name.in(all.language());
    }
}
