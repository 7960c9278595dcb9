package kz.onkundik.ui.common;

import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import kz.onkundik.problem.Problem;
import kz.onkundik.problem.Severity;

/** What is wrong, in words, beside its field; takes no room while nothing is. */
public final class ProblemLabel extends Label {
    /** @param problem what is wrong, or null */
    public ProblemLabel(Words words, ObservableValue<Problem> problem) {
        getStyleClass().add("field-problem");
        setWrapText(true);
        setMinHeight(USE_PREF_SIZE);
        textProperty().bind(words.of(all -> problem.getValue() == null ? "" : all.text(problem.getValue()), problem));
        visibleProperty().bind(problem.map(_ -> true).orElse(false));
        managedProperty().bind(visibleProperty());
        problem.subscribe(this::show);
    }

    private void show(Problem problem) {
        getStyleClass().remove("warning");
        if (problem == null) {
            return;
        }
        setGraphic(sign(problem.severity()).icon());
        if (problem.severity() != Severity.ERROR) {
            getStyleClass().add("warning");
        }
    }

    /** The sign of a problem of this weight. */
    public static StateIcon sign(Severity severity) {
        return switch (severity) {
            case ERROR -> StateIcon.ERROR;
            case WARNING -> StateIcon.WARNING;
            case HINT -> StateIcon.HINT;
        };
    }
}
