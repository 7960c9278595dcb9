package kz.onkundik.ui.plan;

import java.util.Set;
import java.util.function.Predicate;
import kz.onkundik.ui.common.PlanState;

/** Which lines of the plan are shown. */
public enum PlanShown {
    ALL(Set.of(PlanState.values())),
    /** Those that await an answer, or what became of them. */
    UNANSWERED(Set.of(PlanState.UNANSWERED, PlanState.PASSED)),
    PLANNED(Set.of(PlanState.PLANNED)),
    HELD(Set.of(PlanState.HELD)),
    NOT_HELD(Set.of(PlanState.NOT_HELD, PlanState.POSTPONED)),
    NOT_CONCERNED(Set.of(PlanState.NOT_CONCERNED)),
    /** Those with mistakes that stop a report. */
    WRONG(Set.of(PlanState.values()));

    @SuppressWarnings("ImmutableEnumChecker") // Always one of Set.of.
    private final Set<PlanState> states;

    PlanShown(Set<PlanState> states) {
        this.states = states;
    }

    Predicate<PlanEntry> filter() {
        return entry -> states.contains(entry.line().get().state())
                && (this != WRONG || entry.line().get().errors() > 0);
    }
}
