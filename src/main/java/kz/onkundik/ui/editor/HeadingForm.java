package kz.onkundik.ui.editor;

import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.control.TextArea;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import kz.onkundik.ui.common.DayPicker;
import kz.onkundik.ui.common.Fields;
import kz.onkundik.ui.common.Spot;
import kz.onkundik.ui.common.Words;

/** What the campaign is called and when it is held. */
final class HeadingForm extends VBox {
    private static final double GAP = 12;
    private static final double DAY = 140;

    private final Words words;
    private final EditViewModel model;
    private final Fields fields;

    HeadingForm(Words words, EditViewModel model) {
        super(GAP);
        this.words = words;
        this.model = model;
        this.fields = new Fields(words);
        getStyleClass().add("page");
        HeadingDraft draft = model.heading();
        getChildren()
                .addAll(
                        title("title-kk", draft.title().kk(), "title"),
                        title("title-ru", draft.title().ru(), "title-ru"),
                        new HBox(GAP, day("start", draft.start()), day("end", draft.end())));
    }

    private Node title(String name, StringProperty value, String place) {
        TextArea area = fields.area(value);
        area.setId("edit-" + name);
        area.setPrefRowCount(2);
        area.setMinHeight(Region.USE_PREF_SIZE);
        return fields.labelled(
                words.text("editor.letter." + name), Spot.mark(area, place), model.headingProblem(place));
    }

    private Node day(String name, StringProperty value) {
        var picker = new DayPicker(value);
        picker.setId("edit-" + name);
        picker.setMinWidth(DAY);
        picker.setMaxWidth(DAY);
        var box = fields.labelled(
                words.text("editor.letter." + name), Spot.mark(picker, name), model.headingProblem(name));
        box.setMaxWidth(DAY + GAP);
        return box;
    }
}
