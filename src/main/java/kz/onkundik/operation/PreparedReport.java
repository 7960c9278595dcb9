package kz.onkundik.operation;

import java.util.List;
import kz.onkundik.problem.Failure;
import kz.onkundik.problem.Problem;
import kz.onkundik.report.ReportContent;
import kz.onkundik.school.IssuedReport;
import kz.onkundik.school.check.Checks;

/**
 * A report ready to be printed or signed.
 *
 * @param dataSha256 the SHA-256 of its data
 * @param reissue whether its data are those of the revision issued last, so that it is that revision again
 * @param overtaken the revision issued last, where the file no longer holds what it says; otherwise null
 * @param problems what the checks find, errors first
 */
public record PreparedReport(
        ReportContent content, String dataSha256, boolean reissue, IssuedReport overtaken, List<Problem> problems) {
    /** @throws Failure {@code report.has-errors} (their number) when it may not be let out */
    public void requireNoErrors() {
        long errors = problems.stream()
                .filter(problem -> Checks.stop(List.of(problem)))
                .count();
        if (errors > 0) {
            throw new Failure("report.has-errors", errors);
        }
    }
}
