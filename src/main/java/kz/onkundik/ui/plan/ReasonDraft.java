package kz.onkundik.ui.plan;

import java.util.Optional;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import kz.onkundik.problem.Problem;

/** Why something was not held, was postponed or does not concern us, as it is typed. */
public final class ReasonDraft {
    private final PlanLine line;
    private final StringProperty text;

    ReasonDraft(PlanLine line) {
        this.line = line;
        this.text = new SimpleStringProperty(line.reason());
    }

    public StringProperty text() {
        return text;
    }

    /** The line as it was when the typing began. */
    PlanLine line() {
        return line;
    }

    /** What must be mended: {@code plan.reason-missing}. */
    public Optional<Problem> parse() {
        return text.get().isBlank()
                ? Optional.of(Problem.error("plan.reason-missing", new Problem.Place("plan", line.key(), "reason")))
                : Optional.empty();
    }
}
