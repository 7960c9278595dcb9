package kz.onkundik.ui.common;

import java.time.LocalDate;
import kz.onkundik.school.PlanRow;

/** How what is planned stands. */
public enum PlanState {
    HELD(StateIcon.HELD, "held"),
    NOT_HELD(StateIcon.NOT_HELD, "not-held"),
    POSTPONED(StateIcon.POSTPONED, "postponed"),
    NOT_CONCERNED(StateIcon.NOT_CONCERNED, "not-concerned"),
    PLANNED(StateIcon.PLANNED, "planned"),
    /** Its day has passed, and nothing is recorded. */
    PASSED(StateIcon.UNANSWERED, "passed"),
    UNANSWERED(StateIcon.UNANSWERED, "unanswered");

    private final StateIcon icon;
    private final String word;

    PlanState(StateIcon icon, String word) {
        this.icon = icon;
        this.word = word;
    }

    public StateIcon icon() {
        return icon;
    }

    /** The key of its word among the messages. */
    public String key() {
        return "plan.state." + word;
    }

    /** How a row of the plan stands that no event answers. */
    public static PlanState of(PlanRow row, LocalDate today) {
        if (row.outcome() != null) {
            return switch (row.outcome().state()) {
                case HELD -> HELD;
                case NOT_HELD -> NOT_HELD;
                case POSTPONED -> POSTPONED;
            };
        }
        if (row.date() == null) {
            return UNANSWERED;
        }
        return row.date().isBefore(today) ? PASSED : PLANNED;
    }
}
