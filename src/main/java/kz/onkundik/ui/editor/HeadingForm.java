package kz.onkundik.ui.editor;

import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import kz.onkundik.ui.common.DayPicker;
import kz.onkundik.ui.common.Fields;
import kz.onkundik.ui.common.Notices;
import kz.onkundik.ui.common.ProblemLabel;
import kz.onkundik.ui.common.Spot;
import kz.onkundik.ui.common.Words;

/** The campaign itself: what it is called, when it is held, what it is for, which institutions it knows. */
final class HeadingForm extends VBox {
    private static final double GAP = 12;
    private static final double DAY = 140;
    private static final int NAME_ROWS = 2;
    private static final int GOAL_ROWS = 4;
    private static final int LINES_ROWS = 6;

    private final Words words;
    private final HeadingModel model;
    private final HeadingDraft draft;
    private final Fields fields;

    /** @param notices says what was taken out, with the way back */
    HeadingForm(Words words, HeadingModel model, Notices notices) {
        super(GAP);
        this.words = words;
        this.model = model;
        this.draft = model.draft();
        this.fields = new Fields(words);
        getStyleClass().add("page");
        getChildren()
                .addAll(
                        Pages.halves(
                                area("editor.letter.title-kk", draft.title().kk(), "title", NAME_ROWS),
                                area("editor.letter.title-ru", draft.title().ru(), "title-ru", NAME_ROWS)),
                        new HBox(GAP, day("start", draft.start()), day("end", draft.end()), span()),
                        Pages.halves(
                                label("kk", draft.label().kk(), "label"),
                                label("ru", draft.label().ru(), "label-ru")),
                        Pages.halves(
                                area("editor.heading.goal.kk", draft.goal().kk(), "goal", GOAL_ROWS),
                                area("editor.heading.goal.ru", draft.goal().ru(), "goal-ru", GOAL_ROWS)),
                        lines("editor.heading.tasks.", "tasks", draft.tasks()),
                        lines("editor.heading.results.", "results", draft.results()),
                        new Pages(words).line("editor.field.types", "section-title"),
                        new TypeList(words, model, notices));
    }

    private Node area(String key, StringProperty value, String place, int rows) {
        TextArea area = fields.area(value);
        area.setId("edit-" + place);
        Pages.letter(area, rows);
        return fields.labelled(words.text(key), Spot.mark(area, place), model.problem(place));
    }

    private Node lines(String key, String place, TypedLines lines) {
        return new VBox(
                Pages.halves(
                        area(key + "kk", lines.kk(), place + "-kk", LINES_ROWS),
                        area(key + "ru", lines.ru(), place + "-ru", LINES_ROWS)),
                new ProblemLabel(words, model.problem(place)));
    }

    private Node label(String language, StringProperty value, String place) {
        TextField field = fields.text(value);
        field.setId("edit-label-" + language);
        return fields.labelled(
                words.text("editor.heading.label." + language), Spot.mark(field, place), model.problem(place));
    }

    private Node span() {
        var choice = new Choice<>(
                words,
                draft.spans().offered(),
                (all, span) ->
                        all.language().capitalised(draft.spans().name(span).in(all.language())),
                draft.span(),
                draft.spans().names());
        choice.setId("edit-span");
        var box = fields.labelled(words.text("editor.heading.span"), choice);
        HBox.setHgrow(box, Priority.ALWAYS);
        return box;
    }

    private Node day(String name, StringProperty value) {
        var picker = new DayPicker(value);
        picker.setId("edit-" + name);
        picker.setMinWidth(DAY);
        picker.setMaxWidth(DAY);
        var box = fields.labelled(words.text("editor.letter." + name), Spot.mark(picker, name), model.problem(name));
        box.setMinWidth(DAY + GAP);
        box.setMaxWidth(DAY + GAP);
        return box;
    }
}
