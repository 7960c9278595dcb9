package kz.onkundik.ui.editor;

import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import kz.onkundik.campaign.Campaign;
import kz.onkundik.campaign.Campaign.Level;
import kz.onkundik.text.LocalText;
import kz.onkundik.ui.common.DayPicker;
import kz.onkundik.ui.common.Fields;
import kz.onkundik.ui.common.ProblemLabel;
import kz.onkundik.ui.common.Spot;
import kz.onkundik.ui.common.Words;

/** One letter as a form: from whom to whom, its number and date, and what it asks for until when. */
final class SentLetterForm extends VBox {
    private static final double GAP = 12;
    private static final double CLOSE = 4;
    private static final double DAY = 140;

    private final Words words;
    private final LettersModel model;
    private final SentLetterDraft draft;
    private final Fields fields;
    private final Pages pages;

    SentLetterForm(Words words, LettersModel model) {
        super(GAP);
        this.words = words;
        this.model = model;
        this.draft = model.draft();
        this.fields = new Fields(words);
        this.pages = new Pages(words);
        getStyleClass().add("page");
        getChildren()
                .addAll(
                        from(),
                        Pages.halves(
                                sender("kk", draft.sender().kk()),
                                sender("ru", draft.sender().ru())),
                        numbers(),
                        pages.line("editor.letters.to", "section-title"),
                        to(),
                        pages.line("editor.letters.deadlines", "section-title"),
                        new DueList(words, model));
    }

    private Node from() {
        Campaign campaign = model.campaign();
        List<String> levels = campaign.levels().stream().map(Level::id).toList();
        var from =
                new Choice<>(words, levels, (all, id) -> campaign.levelLabel(id).in(all.language()), draft.from());
        from.setId("sent-from");
        return fields.labelled(words.text("editor.letters.from"), from);
    }

    /** Names are long: two lines are seen whole. */
    private Node sender(String language, StringProperty value) {
        TextArea area = fields.area(value);
        area.setId("sent-sender-" + language);
        area.setPrefRowCount(2);
        area.setMinHeight(USE_PREF_SIZE);
        return fields.labelled(words.text("editor.letters.sender." + language), area);
    }

    private Node text(String name, StringProperty value) {
        TextField field = fields.text(value);
        field.setId("sent-" + name);
        var box = fields.labelled(words.text("editor.letters." + name), Spot.mark(field, name));
        HBox.setHgrow(box, Priority.ALWAYS);
        return box;
    }

    private Node numbers() {
        var picker = new DayPicker(draft.date());
        picker.setId("sent-date");
        picker.setMinWidth(DAY);
        picker.setMaxWidth(DAY);
        var date = fields.labelled(words.text("editor.letter.date"), picker, model.problem("date"));
        date.setMinWidth(DAY);
        Node incoming = text("incoming", draft.incoming());
        incoming.visibleProperty().bind(model.chosen().greaterThan(0));
        return new HBox(GAP, text("number", draft.number()), date, incoming);
    }

    private Node to() {
        var boxes = new VBox(CLOSE);
        model.campaign().levels().forEach(level -> {
            CheckBox box = box("sent-to-" + level.id(), level.label(), level.id(), draft.toLevels());
            box.visibleProperty()
                    .bind(draft.from()
                            .map(from -> model.below(from).contains(level.id()))
                            .orElse(true));
            box.managedProperty().bind(box.visibleProperty());
            boxes.getChildren().add(box);
        });
        boxes.getChildren().add(pages.line("editor.letters.to-types", "field-label"));
        model.campaign()
                .institutionTypes()
                .forEach((id, name) -> boxes.getChildren().add(box("sent-to-type-" + id, name, id, draft.toTypes())));
        boxes.getChildren().add(new ProblemLabel(words, model.problem("to")));
        return Spot.mark(boxes, "to");
    }

    private CheckBox box(String name, LocalText said, String id, ObjectProperty<List<String>> to) {
        var box = new CheckBox();
        box.setId(name);
        box.textProperty().bind(words.of(all -> all.language().capitalised(said.in(all.language()))));
        box.setWrapText(true);
        box.setMinHeight(USE_PREF_SIZE);
        to.subscribe(all -> box.setSelected(all.contains(id)));
        box.setOnAction(_ -> SentLetterDraft.send(to, id, box.isSelected()));
        return box;
    }
}
