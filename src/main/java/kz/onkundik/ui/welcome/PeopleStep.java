package kz.onkundik.ui.welcome;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import kz.onkundik.ui.common.Fields;
import kz.onkundik.ui.common.Words;

/** The second step: who signs, and who prepares. */
final class PeopleStep extends VBox {
    private static final double GAP = 12;
    private static final double HALF = 50;
    private static final double SECTION_GAP = 20;

    private final Words words;
    private final NewFileViewModel model;
    private final Fields fields;

    PeopleStep(Words words, NewFileViewModel model) {
        super(SECTION_GAP);
        this.words = words;
        this.model = model;
        this.fields = new Fields(words);
        getChildren().addAll(person("newfile.head", model.head()), person("newfile.deputy", model.deputy()));
    }

    private Node person(String titleKey, PersonDraft draft) {
        var title = new Label();
        title.textProperty().bind(words.text(titleKey));
        title.getStyleClass().add("section-title");
        title.setWrapText(true);
        title.setMinHeight(USE_PREF_SIZE);
        var name = fields.text(draft.name());
        name.setId(draft.role() + "-name");
        var postKk = fields.text(draft.postKk());
        postKk.setId(draft.role() + "-post");
        var kk = fields.labelled(words.text("newfile.post-kk"), postKk, model.problem("person", draft.role(), "post"));
        var ru = fields.labelled(words.text("newfile.post-ru"), fields.text(draft.postRu()));
        var half = new ColumnConstraints();
        half.setPercentWidth(HALF);
        var posts = new GridPane();
        posts.setHgap(GAP);
        posts.getColumnConstraints().addAll(half, half);
        posts.addRow(0, kk, ru);
        return new VBox(
                GAP,
                title,
                fields.labelled(words.text("newfile.person-name"), name, model.problem("person", draft.role(), "name")),
                posts);
    }
}
