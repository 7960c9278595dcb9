package kz.onkundik.ui.events;

import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import kz.onkundik.problem.Problem;
import kz.onkundik.problem.Severity;
import kz.onkundik.ui.common.Fields;
import kz.onkundik.ui.common.Grown;
import kz.onkundik.ui.common.ProblemLabel;
import kz.onkundik.ui.common.Spot;
import kz.onkundik.ui.common.WholeWords;
import kz.onkundik.ui.common.Words;

/** One number: what is counted, the field, of how many; what is wrong stands below. */
final class CountRow extends VBox {
    private static final PseudoClass DANGER = PseudoClass.getPseudoClass("danger");
    private static final double GAP = 6;
    private static final double FIELD = 70;
    private static final double WHOLE = 38;
    private static final double INDENT = 12;

    // Kept, for what is derived lives only while somebody holds it.
    private final ObservableValue<Problem> problem;

    /**
     * @param part whether it stands under its whole
     * @param whole the institution's whole number, or null where it is not known
     * @param problem what is wrong with it, or null
     * @param said what of that is said below it, or null
     */
    CountRow(
            Words words,
            CountDraft draft,
            boolean part,
            Long whole,
            ObservableValue<Problem> problem,
            ObservableValue<Problem> said) {
        super(2);
        this.problem = problem;
        var name = new Label();
        name.textProperty().bind(words.name(draft.indicator().label()));
        name.setWrapText(true);
        name.setMinHeight(USE_PREF_SIZE);
        name.setMaxWidth(Double.MAX_VALUE);
        WholeWords.keep(name);
        name.getStyleClass().add("compact");
        HBox.setHgrow(name, Priority.ALWAYS);
        TextField field = new Fields(words).text(draft.text());
        field.setId("count-" + draft.indicator().id());
        field.setAlignment(Pos.CENTER_RIGHT);
        Grown.fix(field, FIELD);
        field.promptTextProperty().bind(words.text("events.empty-count"));
        field.accessibleTextProperty().bind(name.textProperty());
        name.setLabelFor(field);
        var of = new Label();
        of.textProperty()
                .bind(words.of(all -> whole == null ? "" : "/ " + all.formats().number(whole)));
        of.getStyleClass().add("hint");
        of.minWidthProperty().bind(Grown.pixels(of, WHOLE));
        var row = new HBox(GAP, name, field, of);
        row.setAlignment(Pos.CENTER_LEFT);
        if (part) {
            setPadding(new Insets(0, 0, 0, INDENT));
        }
        this.problem.subscribe(
                found -> field.pseudoClassStateChanged(DANGER, found != null && found.severity() == Severity.ERROR));
        var below = new ProblemLabel(words, said);
        field.accessibleHelpProperty().bind(below.textProperty());
        getChildren().addAll(row, below);
        Spot.mark(this, "counts." + draft.indicator().id());
    }
}
