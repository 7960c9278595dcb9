package kz.onkundik.ui.settings;

import java.util.List;
import javafx.css.PseudoClass;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import kz.onkundik.ui.common.Fields;
import kz.onkundik.ui.common.ProblemLabel;
import kz.onkundik.ui.common.Words;

/** How many pupils, students, teachers there are in all: the wholes that an event's numbers are held against. */
public final class ContingentSection extends VBox {
    private static final PseudoClass DANGER = PseudoClass.getPseudoClass("danger");
    private static final double GAP = 12;
    private static final double CLOSE = 4;
    private static final double INDENT = 20;
    private static final double NUMBER_WIDTH = 90;
    private static final double WIDEST = 500;

    private final Words words;
    private final Fields fields;

    public ContingentSection(Words words, ContingentViewModel model) {
        super(GAP);
        this.words = words;
        this.fields = new Fields(words);
        var hint = new Label();
        hint.textProperty().bind(words.text("settings.contingent.hint"));
        hint.getStyleClass().add("hint");
        hint.setWrapText(true);
        hint.setMinHeight(USE_PREF_SIZE);
        var lines = new VBox(CLOSE);
        lines.setMaxWidth(WIDEST);
        model.wholes().subscribe(wholes -> lines.getChildren().setAll(lines(wholes)));
        getChildren().addAll(hint, lines);
    }

    private List<Node> lines(List<ContingentViewModel.Whole> wholes) {
        return wholes.stream().map(this::line).toList();
    }

    private Node line(ContingentViewModel.Whole whole) {
        var name = new Label();
        name.textProperty().bind(words.name(whole.indicator().label()));
        name.setWrapText(true);
        name.setMinHeight(USE_PREF_SIZE);
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        var number = fields.text(whole.text());
        number.setId("contingent-" + whole.indicator().id());
        number.setAlignment(Pos.CENTER_RIGHT);
        number.setMinWidth(NUMBER_WIDTH);
        number.setMaxWidth(NUMBER_WIDTH);
        number.promptTextProperty().bind(words.text("settings.contingent.unknown"));
        number.accessibleTextProperty().bind(name.textProperty());
        var row = new HBox(GAP, name, number);
        row.setAlignment(Pos.CENTER_LEFT);
        var problem = whole.problem();
        problem.subscribe(found -> number.pseudoClassStateChanged(DANGER, found != null));
        boolean isPart = whole.indicator().partOf() != null;
        row.setPadding(new Insets(0, 0, 0, isPart ? INDENT : 0));
        return new VBox(row, new ProblemLabel(words, problem));
    }
}
