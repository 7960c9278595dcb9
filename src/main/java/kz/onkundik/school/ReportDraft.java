package kz.onkundik.school;

import java.time.LocalDate;
import java.util.Map;

/**
 * What is typed for the report itself, apart from plan and events; kept between revisions.
 *
 * @param kind interim or final
 * @param number the outgoing number, or empty
 * @param date the report's date, or null for the day of issue
 * @param counts indicators of the report's scope, such as different children
 * @param results own words on each expected result, by its number
 */
public record ReportDraft(
        ReportKind kind, String number, LocalDate date, Map<String, Long> counts, Map<Integer, String> results) {
    public static final ReportDraft EMPTY = new ReportDraft(ReportKind.INTERIM, "", null, Map.of(), Map.of());
}
