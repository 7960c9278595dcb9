package kz.onkundik.school.check;

import java.util.stream.Stream;
import kz.onkundik.problem.Problem;
import kz.onkundik.problem.Problem.Place;
import kz.onkundik.school.ReportKind;

/** A final report whose campaign is to be told of on the web, without the link to where the school told of it. */
final class ReportLinkMissing implements Check {
    @Override
    public Stream<Problem> problems(Checked checked) {
        boolean wanted = checked.campaign().items().stream()
                .anyMatch(item -> !item.publish().isEmpty());
        return checked.kind() == ReportKind.FINAL
                        && wanted
                        && checked.work().draft().publications().isEmpty()
                ? Stream.of(Problem.warning("report.link-missing", new Place("report", "", "links")))
                : Stream.empty();
    }
}
