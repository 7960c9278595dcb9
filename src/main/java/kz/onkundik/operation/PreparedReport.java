package kz.onkundik.operation;

import java.util.List;
import kz.onkundik.problem.Problem;
import kz.onkundik.report.ReportContent;

/**
 * A report ready to be printed or signed.
 *
 * @param dataSha256 the SHA-256 of its data
 * @param reissue whether its data are those of the revision issued last, so that it is that revision again
 * @param problems what the checks find, errors first
 */
public record PreparedReport(ReportContent content, String dataSha256, boolean reissue, List<Problem> problems) {}
