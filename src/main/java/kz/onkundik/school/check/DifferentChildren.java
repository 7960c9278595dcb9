package kz.onkundik.school.check;

import java.util.stream.Stream;
import kz.onkundik.campaign.Indicator;
import kz.onkundik.problem.Problem;
import kz.onkundik.problem.Problem.Place;
import kz.onkundik.school.ReportKind;
import kz.onkundik.school.Totals;

/**
 * A number of different children that cannot be: below the largest single event, or above all the children of the
 * institution. A final report should have it.
 */
final class DifferentChildren implements Check {
    @Override
    public Stream<Problem> problems(Checked checked) {
        return checked.campaign().indicators().stream()
                .filter(indicator -> indicator.scope() == Indicator.Scope.REPORT)
                .flatMap(indicator -> problems(checked, indicator));
    }

    private static Stream<Problem> problems(Checked checked, Indicator indicator) {
        Place place = new Place("report", "", "counts." + indicator.id());
        Long typed = checked.work().draft().counts().get(indicator.id());
        if (typed == null) {
            return checked.kind() == ReportKind.FINAL
                    ? Stream.of(Problem.warning("report.count-empty", place, indicator.label()))
                    : Stream.empty();
        }
        long least = Totals.largestEvent(indicator, checked.work().events());
        long most = Totals.people(indicator, checked.work().contingent());
        boolean tooMany = most > 0 && typed > most;
        return typed < least || tooMany
                ? Stream.of(Problem.error("report.count-impossible", place, indicator.label(), typed, least, most))
                : Stream.empty();
    }
}
