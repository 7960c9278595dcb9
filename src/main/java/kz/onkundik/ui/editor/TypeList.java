package kz.onkundik.ui.editor;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.property.StringProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import kz.onkundik.problem.Problem;
import kz.onkundik.problem.Problem.Place;
import kz.onkundik.ui.common.Buttons;
import kz.onkundik.ui.common.Fields;
import kz.onkundik.ui.common.Notices;
import kz.onkundik.ui.common.ProblemLabel;
import kz.onkundik.ui.common.Words;
import org.kordamp.ikonli.feather.Feather;

/** The types of institution that the campaign knows: items say of each whether they concern it. */
final class TypeList extends VBox {
    private static final double GAP = 12;
    private static final double CLOSE = 4;

    private final Words words;
    private final HeadingModel model;
    private final Notices notices;
    private final Fields fields;
    private final VBox lines = new VBox(CLOSE);

    /** @param notices says what was taken out, with the way back */
    TypeList(Words words, HeadingModel model, Notices notices) {
        super(GAP);
        this.words = words;
        this.model = model;
        this.notices = notices;
        this.fields = new Fields(words);
        Button add = Buttons.with(Feather.PLUS, Buttons.secondary(words.text("editor.type.add"), () -> {
            model.draft().addType();
            lines.lookup("#type-kk-" + (lines.getChildren().size() - 1)).requestFocus();
        }));
        add.setId("type-add");
        getChildren().addAll(lines, add);
        model.draft().types().subscribe(this::fill);
    }

    private void fill(List<TypeDraft> types) {
        lines.getChildren().clear();
        for (TypeDraft type : types) {
            lines.getChildren().add(line(lines.getChildren().size(), type));
        }
    }

    private Node line(int place, TypeDraft type) {
        Button remove = Buttons.icon(
                Feather.TRASH_2,
                words.of(
                        all -> all.text("editor.type.remove", type.name().kk().get()),
                        type.name().kk()),
                () -> remove(type));
        remove.setId("type-remove-" + place);
        Node names = Pages.halves(
                name("kk", place, type.name().kk()),
                name("ru", place, type.name().ru()));
        HBox.setHgrow(names, Priority.ALWAYS);
        var line = new HBox(
                GAP,
                names,
                Buttons.whyNot(remove, words.of(all -> model.isOurs(type) ? all.text("editor.type.is-ours") : "")));
        line.setAlignment(Pos.CENTER_LEFT);
        var nameless = Bindings.createObjectBinding(
                () -> type.isNameless()
                        ? Problem.error("editor.type.no-name", new Place("campaign", type.id(), "types"))
                        : null,
                type.name().kk(),
                type.name().ru());
        return new VBox(CLOSE, line, new ProblemLabel(words, nameless));
    }

    private Node name(String language, int place, StringProperty value) {
        TextField field = fields.text(value);
        field.setId("type-" + language + "-" + place);
        field.promptTextProperty().bind(words.text("editor.type.name." + language));
        field.accessibleTextProperty()
                .bind(words.of(
                        all -> all.text("editor.type.name-of", place + 1, all.text("editor.type.name." + language))));
        return field;
    }

    private void remove(TypeDraft type) {
        model.remove(
                type,
                (name, back) ->
                        notices.tell(words.of(all -> all.text("editor.type.removed", name.in(all.language()))), back));
    }
}
