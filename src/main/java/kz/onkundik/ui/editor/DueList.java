package kz.onkundik.ui.editor;

import java.util.List;
import javafx.beans.property.StringProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import kz.onkundik.campaign.Deadline.Kind;
import kz.onkundik.ui.common.Buttons;
import kz.onkundik.ui.common.DayPicker;
import kz.onkundik.ui.common.Fields;
import kz.onkundik.ui.common.ProblemLabel;
import kz.onkundik.ui.common.Spot;
import kz.onkundik.ui.common.Words;
import org.kordamp.ikonli.feather.Feather;

/** What the letter asks for and until when: a report or a publication, each with its day. */
final class DueList extends VBox {
    private static final double GAP = 12;
    private static final double CLOSE = 4;
    private static final double DAY = 140;
    private static final double KIND = 180;

    private final Words words;
    private final LettersModel model;
    private final Fields fields;
    private final VBox lines = new VBox(GAP);

    DueList(Words words, LettersModel model) {
        super(GAP);
        this.words = words;
        this.model = model;
        this.fields = new Fields(words);
        Button add = Buttons.with(
                Feather.PLUS,
                Buttons.secondary(
                        words.text("editor.letters.due-add"),
                        () -> model.draft().addDue()));
        add.setId("due-add");
        getChildren().addAll(lines, Spot.mark(add, "due"));
        model.draft().dues().subscribe(this::fill);
    }

    private void fill(List<DueDraft> dues) {
        lines.getChildren().clear();
        for (DueDraft due : dues) {
            lines.getChildren().add(line(lines.getChildren().size(), due));
        }
    }

    private Node line(int place, DueDraft due) {
        var kind = new Choice<>(
                words,
                List.of(Kind.REPORT, Kind.PUBLICATION),
                (all, one) -> all.text("editor.letters.due." + one),
                due.kind());
        kind.setId("due-kind-" + place);
        kind.setMinWidth(KIND);
        var day = new DayPicker(due.day());
        day.setId("due-day-" + place);
        day.setMinWidth(DAY);
        day.setMaxWidth(DAY);
        Button remove = Buttons.icon(
                Feather.TRASH_2,
                words.text("editor.letters.due-remove", place + 1),
                () -> model.draft().removeDue(due));
        remove.setId("due-remove-" + place);
        var first = new HBox(
                GAP,
                fields.labelled(words.text("editor.letters.due-kind"), kind),
                fields.labelled(words.text("editor.letters.due-day"), Spot.mark(day, due.id())),
                remove);
        first.setAlignment(Pos.BOTTOM_LEFT);
        var line = new VBox(
                CLOSE,
                first,
                new ProblemLabel(words, model.problem(due)),
                new ProblemLabel(words, model.conflict(due)),
                Pages.halves(
                        what("kk", place, due.what().kk()),
                        what("ru", place, due.what().ru())));
        line.getStyleClass().addAll("due", "hairline-bottom");
        return line;
    }

    private Node what(String language, int place, StringProperty value) {
        TextField field = fields.text(value);
        field.setId("due-what-" + language + "-" + place);
        return fields.labelled(words.text("editor.letters.due-what." + language), field);
    }
}
