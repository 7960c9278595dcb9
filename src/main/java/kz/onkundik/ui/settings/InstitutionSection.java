package kz.onkundik.ui.settings;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import kz.onkundik.text.LocalText;
import kz.onkundik.text.Messages;
import kz.onkundik.ui.common.Buttons;
import kz.onkundik.ui.common.Fields;
import kz.onkundik.ui.common.NameCells;
import kz.onkundik.ui.common.Words;
import org.kordamp.ikonli.feather.Feather;

/** What the institution is called, its number and type, and whom it reports to. */
public final class InstitutionSection extends VBox {
    private static final double GAP = 16;
    private static final double BETWEEN = 12;
    private static final double HALF = 50;
    private static final double SHORT = 180;

    private final Words words;
    private final InstitutionViewModel model;
    private final Fields fields;

    /** @param letterhead leads to where address, emblem and the look of documents are set */
    public InstitutionSection(Words words, InstitutionViewModel model, Runnable letterhead) {
        super(GAP);
        this.words = words;
        this.model = model;
        this.fields = new Fields(words);
        var bin = fields.text(model.bin());
        bin.setId("institution-bin");
        bin.setMaxWidth(SHORT);
        var nameKk = fields.text(model.name().kk());
        nameKk.setId("institution-name");
        getChildren()
                .addAll(
                        title("settings.institution.name"),
                        fields.labelled(words.text("newfile.name-kk"), nameKk, model.problem("name")),
                        fields.labelled(
                                words.text("newfile.name-ru"),
                                fields.text(model.name().ru())),
                        both(
                                fields.labelled(words.text("newfile.type"), types()),
                                fields.labelled(words.text("newfile.bin"), bin, model.problem("bin"))),
                        title("settings.institution.superior"),
                        fields.labelled(
                                words.text("settings.institution.superior-kk"),
                                fields.text(model.superior().kk())),
                        fields.labelled(
                                words.text("settings.institution.superior-ru"),
                                fields.text(model.superior().ru())),
                        hint(),
                        Buttons.with(
                                Feather.FOLDER,
                                Buttons.secondary(words.text("settings.institution.letterhead"), letterhead)));
    }

    private ComboBox<String> types() {
        var box = new ComboBox<String>();
        box.setId("institution-type");
        box.setMaxWidth(Double.MAX_VALUE);
        model.types().subscribe(types -> box.getItems().setAll(List.copyOf(types.keySet())));
        NameCells.in(box, words, (all, type) -> nameOf(type, all));
        box.valueProperty().bindBidirectional(model.type());
        return box;
    }

    private Node hint() {
        var hint = new Label();
        hint.textProperty().bind(words.text("settings.institution.letterhead.hint"));
        hint.getStyleClass().add("hint");
        hint.setWrapText(true);
        hint.setMinHeight(USE_PREF_SIZE);
        return hint;
    }

    private Label title(String key) {
        var title = new Label();
        title.textProperty().bind(words.text(key));
        title.getStyleClass().add("section-title");
        return title;
    }

    private static GridPane both(Node left, Node right) {
        var half = new ColumnConstraints();
        half.setPercentWidth(HALF);
        var grid = new GridPane();
        grid.setHgap(BETWEEN);
        grid.getColumnConstraints().addAll(half, half);
        grid.addRow(0, left, right);
        return grid;
    }

    private String nameOf(String type, Messages all) {
        LocalText name = model.types().getValue().get(type);
        return name == null ? "" : all.language().capitalised(name.in(all.language()));
    }
}
