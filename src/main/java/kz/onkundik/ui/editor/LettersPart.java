package kz.onkundik.ui.editor;

import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import kz.onkundik.ui.common.Buttons;
import kz.onkundik.ui.common.Notices;
import kz.onkundik.ui.common.Words;
import org.kordamp.ikonli.feather.Feather;

/** The letters at the left, the form of the chosen one at the right. */
final class LettersPart extends HBox {
    private static final double NEAR = 8;

    private final Words words;
    private final LettersModel model;
    private final Notices notices;

    LettersPart(Words words, LettersModel model, Notices notices) {
        this.words = words;
        this.model = model;
        this.notices = notices;
        var list = new LetterList(words, model);
        VBox.setVgrow(list, Priority.ALWAYS);
        var left = new VBox(list, foot());
        left.setMinWidth(Pages.LIST);
        left.setMaxWidth(Pages.LIST);
        left.getStyleClass().add("hairline-right");
        ScrollPane form = Pages.scrolled(new SentLetterForm(words, model));
        model.chosen().subscribe(_ -> Pages.startAnew(form));
        form.disableProperty().bind(model.mayChange().map(may -> !may));
        var right = new BorderPane(form);
        HBox.setHgrow(right, Priority.ALWAYS);
        getChildren().addAll(left, right);
    }

    private HBox foot() {
        Button add = Buttons.with(Feather.PLUS, Buttons.secondary(words.text("editor.letters.add"), model::add));
        add.setId("letter-add");
        Button remove = Buttons.icon(
                Feather.TRASH_2,
                words.text("editor.letters.remove"),
                () -> model.remove(back -> notices.tell(words.text("editor.letters.removed"), back)));
        remove.setId("letter-remove");
        var why = words.of(all -> model.chosen().get() == 0 ? all.text("editor.letters.is-own") : "", model.chosen());
        var foot = new HBox(NEAR, add, Buttons.whyNot(remove, why));
        foot.getStyleClass().addAll("edit-list-foot", "hairline-top");
        return foot;
    }
}
