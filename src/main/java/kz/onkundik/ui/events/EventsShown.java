package kz.onkundik.ui.events;

import java.util.function.Predicate;
import kz.onkundik.problem.Severity;
import kz.onkundik.ui.common.PlanState;

/** Which lines of the list are shown. */
public enum EventsShown {
    ALL(_ -> true),
    HELD(EventLine::isEvent),
    PLANNED(line -> line.state() == PlanState.PLANNED),
    /** Their day has passed or was never set, and nothing was said of them. */
    PASSED(line -> line.state() == PlanState.PASSED || line.state() == PlanState.UNANSWERED),
    NOT_HELD(EventLine::isGivenUp),
    /** Those with mistakes that stop a report. */
    WRONG(line -> line.worst() == Severity.ERROR),
    /** Those that lack something, be it a mistake or not. */
    INCOMPLETE(line -> line.isEvent() && (line.worst() == Severity.ERROR || line.worst() == Severity.WARNING)),
    WITHOUT_PHOTOS(line -> line.isEvent() && line.photos() == 0),
    WITHOUT_LINKS(line -> line.isEvent() && line.links() == 0);

    @SuppressWarnings("ImmutableEnumChecker") // None of them holds anything.
    private final Predicate<EventLine> filter;

    EventsShown(Predicate<EventLine> filter) {
        this.filter = filter;
    }

    boolean lets(EventLine line) {
        return filter.test(line);
    }

    String key() {
        return "events.shown." + name();
    }
}
