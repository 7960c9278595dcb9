package kz.onkundik.store;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import kz.onkundik.school.ReportDraft;
import kz.onkundik.school.ReportKind;

/** What is typed for the report itself, in {@code report_draft} and the tables {@code draft_…}. */
final class DraftTable {
    private record Result(int number, String text) {}

    private final Database database;
    private final NumberRows counts;
    private final PublicationTable publications;

    DraftTable(Database database) {
        this.database = database;
        this.counts = new NumberRows(database, "draft_count", "campaign");
        this.publications = PublicationTable.ofDrafts(database);
    }

    void save(String campaign, ReportDraft draft) {
        database.update("""
                INSERT INTO report_draft (campaign, kind, number, date) VALUES (?, ?, ?, ?)
                ON CONFLICT (campaign) DO UPDATE SET
                    kind = excluded.kind, number = excluded.number, date = excluded.date""", campaign, draft.kind(), draft.number(), draft.date());
        counts.save(campaign, draft.counts());
        publications.save(campaign, draft.publications());
        for (Integer number : results(campaign).keySet()) {
            if (!draft.results().containsKey(number)) {
                database.update("DELETE FROM draft_result WHERE campaign = ? AND number = ?", campaign, number);
            }
        }
        draft.results().forEach((number, text) -> database.update("""
                        INSERT INTO draft_result (campaign, number, text) VALUES (?, ?, ?)
                        ON CONFLICT (campaign, number) DO UPDATE SET text = excluded.text""", campaign, number, text));
    }

    /** The draft, or an empty one where nothing was typed. */
    ReportDraft of(String campaign) {
        return database.first(
                        "SELECT * FROM report_draft WHERE campaign = ?",
                        row -> new ReportDraft(
                                row.constant("kind", ReportKind.class),
                                row.text("number"),
                                row.date("date"),
                                counts.of(campaign),
                                results(campaign),
                                publications.of(campaign)),
                        campaign)
                .orElse(ReportDraft.EMPTY);
    }

    private Map<Integer, String> results(String campaign) {
        Map<Integer, String> results = new TreeMap<>();
        database.query(
                        "SELECT number, text FROM draft_result WHERE campaign = ?",
                        row -> new Result(row.integer("number"), row.text("text")),
                        campaign)
                .forEach(result -> results.put(result.number(), result.text()));
        return Collections.unmodifiableMap(results);
    }
}
