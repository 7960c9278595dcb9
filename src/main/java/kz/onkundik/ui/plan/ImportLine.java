package kz.onkundik.ui.plan;

import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import kz.onkundik.exchange.plan.FoundPlan;
import kz.onkundik.exchange.plan.PlanField;
import kz.onkundik.problem.Problem;
import kz.onkundik.school.PlanRow;

/** A row of a foreign table, and whether it is to be taken. */
public final class ImportLine {
    private final FoundPlan.Line found;
    private final BooleanProperty taken;

    ImportLine(FoundPlan.Line found) {
        this.found = found;
        taken = new SimpleBooleanProperty(found.isNew());
    }

    /** Whether it will be taken; only a usable line can be. */
    public BooleanProperty taken() {
        return taken;
    }

    /** Its number in the table, from 1. */
    public int number() {
        return found.number();
    }

    public PlanRow row() {
        return found.row();
    }

    public boolean isUsable() {
        return found.isUsable();
    }

    public List<Problem> problems() {
        return found.problems();
    }

    /** Whether something is to be known of this cell. */
    public boolean isDoubtful(PlanField field) {
        return found.problems().stream()
                .anyMatch(problem -> problem.place().field().equals(field.key()));
    }
}
