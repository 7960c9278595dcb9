package kz.onkundik.ui.documents;

import java.util.EnumMap;
import java.util.Map;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import kz.onkundik.report.Paper;
import kz.onkundik.ui.common.Words;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The documents that can be made, each with what it is for. */
final class PaperList extends VBox {
    private static final Map<Paper, Feather> SIGNS = new EnumMap<>(Map.of(
            Paper.PLAN, Feather.LIST,
            Paper.BLANK_PLAN, Feather.EDIT_3,
            Paper.REPORT, Feather.FILE_TEXT,
            Paper.LETTER, Feather.MAIL,
            Paper.SUMMARY, Feather.BAR_CHART_2,
            Paper.PUBLICATIONS, Feather.GLOBE));
    private static final double GAP = 2;
    private static final double WIDE = 14;

    private final Words words;

    PaperList(Words words, DocumentsViewModel model) {
        super(GAP);
        this.words = words;
        var group = new ToggleGroup();
        for (Paper paper : Paper.values()) {
            var choice = new ToggleButton(null, face(paper));
            choice.setId("paper-" + paper);
            choice.getStyleClass().add("paper-choice");
            choice.accessibleTextProperty().bind(words.text("documents.paper." + paper));
            choice.accessibleHelpProperty().bind(words.text("documents.paper.hint." + paper));
            choice.setMaxWidth(Double.MAX_VALUE);
            choice.setToggleGroup(group);
            choice.setOnAction(_ -> {
                // A second click must not leave all unchosen.
                choice.setSelected(true);
                model.paper().set(paper);
            });
            model.paper().subscribe(now -> choice.setSelected(now == paper));
            getChildren().add(choice);
        }
    }

    private Node face(Paper paper) {
        var name = new Label();
        name.textProperty().bind(words.text("documents.paper." + paper));
        name.getStyleClass().add("name");
        var hint = new Label();
        hint.textProperty().bind(words.text("documents.paper.hint." + paper));
        hint.getStyleClass().add("hint");
        hint.setWrapText(true);
        hint.setMinHeight(USE_PREF_SIZE);
        var face = new HBox(WIDE, new FontIcon(SIGNS.get(paper)), new VBox(name, hint));
        face.setAlignment(Pos.CENTER_LEFT);
        return face;
    }
}
