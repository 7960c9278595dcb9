package kz.onkundik.school;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * What is typed for the report itself, apart from plan and events; kept between revisions.
 *
 * @param kind interim or final
 * @param number the outgoing number, or empty
 * @param date the report's date, or null for the day of issue
 * @param counts indicators of the report's scope, such as different children
 * @param results own words on each expected result, by its number
 * @param publications where the answers item by item are published as a whole
 */
public record ReportDraft(
        ReportKind kind,
        String number,
        LocalDate date,
        Map<String, Long> counts,
        Map<Integer, String> results,
        List<Event.Publication> publications) {
    public static final ReportDraft EMPTY =
            new ReportDraft(ReportKind.INTERIM, "", null, Map.of(), Map.of(), List.of());

    public ReportDraft {
        publications = List.copyOf(publications);
    }

    /** A draft whose answers are not published yet. */
    public ReportDraft(
            ReportKind kind, String number, LocalDate date, Map<String, Long> counts, Map<Integer, String> results) {
        this(kind, number, date, counts, results, List.of());
    }

    /** The same draft for a report of this kind, number and date. */
    public ReportDraft issuedAs(ReportKind otherKind, String otherNumber, LocalDate otherDate) {
        return new ReportDraft(otherKind, otherNumber, otherDate, counts, results, publications);
    }

    /** The same draft with these numbers. */
    public ReportDraft withCounts(Map<String, Long> others) {
        return new ReportDraft(kind, number, date, others, results, publications);
    }

    /** The same draft with these words on the expected results, by their numbers. */
    public ReportDraft withResults(Map<Integer, String> others) {
        return new ReportDraft(kind, number, date, counts, others, publications);
    }

    /** The same draft, published here. */
    public ReportDraft publishedAt(List<Event.Publication> others) {
        return new ReportDraft(kind, number, date, counts, results, others);
    }
}
