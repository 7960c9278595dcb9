package kz.onkundik.ui.plan;

import kz.onkundik.ui.common.StateIcon;

/** How a line of the plan stands. */
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
}
