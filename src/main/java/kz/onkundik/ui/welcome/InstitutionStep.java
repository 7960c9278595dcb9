package kz.onkundik.ui.welcome;

import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import kz.onkundik.text.LocalText;
import kz.onkundik.text.Messages;
import kz.onkundik.ui.common.Fields;
import kz.onkundik.ui.common.ProblemLabel;
import kz.onkundik.ui.common.RadioList;
import kz.onkundik.ui.common.Words;

/** The first step: what the institution is called and of which type it is. */
final class InstitutionStep extends VBox {
    private static final double GAP = 14;
    private static final double SHORT = 180;

    InstitutionStep(Words words, NewFileViewModel model) {
        super(GAP);
        var fields = new Fields(words);
        var draft = model.institution();
        var nameKk = fields.text(draft.nameKk());
        nameKk.setId("name-kk");
        var nameRu = fields.text(draft.nameRu());
        nameRu.setId("name-ru");
        var bin = fields.text(draft.bin());
        bin.setId("bin");
        bin.setMaxWidth(SHORT);
        getChildren()
                .addAll(
                        fields.labelled(
                                words.text("newfile.name-kk"), nameKk, model.problem("institution", "", "nameKk")),
                        fields.labelled(
                                words.text("newfile.name-ru"), nameRu, model.problem("institution", "", "nameRu")),
                        types(words, model),
                        fields.labelled(words.text("newfile.bin"), bin, model.problem("institution", "", "bin")));
    }

    private static VBox types(Words words, NewFileViewModel model) {
        var label = new Label();
        label.textProperty().bind(words.text("newfile.type"));
        label.getStyleClass().add("field-label");
        var list = new RadioList<String>(
                type -> words.of(all -> nameOf(model, type, all), model.campaign()),
                model.institution().type());
        list.setId("types");
        model.campaign()
                .subscribe(chosen -> list.offer(
                        chosen.campaign().institutionTypes().keySet().stream().toList()));
        return new VBox(6, label, list, new ProblemLabel(words, model.problem("institution", "", "type")));
    }

    /** Another campaign may not know the type; its line goes with it. */
    private static String nameOf(NewFileViewModel model, String type, Messages all) {
        LocalText name = model.campaign().get().campaign().institutionTypes().get(type);
        return name == null ? "" : all.language().capitalised(name.in(all.language()));
    }
}
