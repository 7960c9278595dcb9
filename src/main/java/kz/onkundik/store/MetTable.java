package kz.onkundik.store;

import java.time.Instant;
import java.util.List;
import kz.onkundik.school.MetRevision;

/** The revisions of others' reports that were met, in {@code met_report}; rows are added, never changed. */
final class MetTable {
    private final Database database;

    MetTable(Database database) {
        this.database = database;
    }

    void add(MetRevision met, Instant at) {
        database.update(
                """
                INSERT INTO met_report
                    (institution, campaign, report, revision, date, data_sha256, previous_sha256, key_sha256, met_at)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING""",
                met.institution(),
                met.campaign(),
                met.report(),
                met.revision(),
                met.date(),
                met.dataSha256(),
                met.previousSha256(),
                met.keySha256(),
                at);
    }

    List<MetRevision> all() {
        return List.copyOf(database.query(
                "SELECT * FROM met_report ORDER BY met_at, revision",
                row -> new MetRevision(
                        row.uuid("institution"),
                        row.text("campaign"),
                        row.uuid("report"),
                        row.integer("revision"),
                        row.date("date"),
                        row.text("data_sha256"),
                        row.text("previous_sha256"),
                        row.text("key_sha256"))));
    }
}
