package kz.onkundik.ui.common;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import kz.onkundik.problem.Problem;
import kz.onkundik.problem.Severity;

/**
 * What is wrong, in words, beside its field. It takes no room before something is; mended, it leaves its room empty until
 * the screen is left, or another record or what was changed elsewhere is shown, so that nothing moves under the hand that
 * mends.
 */
public final class ProblemLabel extends Label {
    private final ObservableValue<String> said;

    /** @param problem what is wrong, or null */
    public ProblemLabel(Words words, ObservableValue<Problem> problem) {
        getStyleClass().add("field-problem");
        setWrapText(true);
        setMinHeight(USE_PREF_SIZE);
        said = words.of(all -> problem.getValue() == null ? "" : all.text(problem.getValue()), problem);
        setVisible(false);
        setManaged(false);
        said.subscribe(this::say);
        problem.subscribe(this::show);
        sceneProperty().subscribe(scene -> setManaged(isVisible() || (isManaged() && scene != null)));
    }

    /** Takes away the rooms of what is mended, for a form that shows another record or one that was changed elsewhere. */
    public static void takeRooms(Node form) {
        form.lookupAll(".field-problem").stream()
                .filter(ProblemLabel.class::isInstance)
                .forEach(label -> label.setManaged(label.isVisible()));
    }

    /** What is wrong now; empty when nothing is. */
    ObservableValue<String> said() {
        return said;
    }

    private void say(String sentence) {
        boolean wrong = !sentence.isEmpty();
        setVisible(wrong);
        if (wrong) {
            setText(sentence);
            setManaged(true);
        }
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
