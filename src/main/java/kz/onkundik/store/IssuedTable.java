package kz.onkundik.store;

import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.onkundik.problem.Failure;
import kz.onkundik.school.IssuedReport;
import kz.onkundik.school.ReportKind;

/** What was let out, in {@code report}, {@code issued_report} and {@code issued_file}; rows are added, never changed. */
final class IssuedTable {
    private final Database database;

    IssuedTable(Database database) {
        this.database = database;
    }

    Optional<UUID> reportId(String campaign) {
        return database.first("SELECT uuid FROM report WHERE campaign = ?", row -> row.uuid("uuid"), campaign);
    }

    void saveReportId(String campaign, UUID uuid) {
        database.update("INSERT INTO report (campaign, uuid) VALUES (?, ?)", campaign, uuid);
    }

    /** Remembers data that went out unsigned; the same data may go out again. */
    void hand(UUID report, String dataSha256, Instant at) {
        database.update(
                "INSERT INTO handed_report (report, data_sha256, handed_at) VALUES (?, ?, ?) ON CONFLICT DO NOTHING",
                report,
                dataSha256,
                at);
    }

    boolean isHanded(UUID report, String dataSha256) {
        return database.first(
                        "SELECT 1 AS found FROM handed_report WHERE report = ? AND data_sha256 = ?",
                        row -> row.flag("found"),
                        report,
                        dataSha256)
                .isPresent();
    }

    /** Adds a revision, or more files to one that holds the same data. */
    void add(IssuedReport issued) {
        if (isTaken(issued)) {
            throw new Failure("file.revision-taken", database.fileName(), issued.revision());
        }
        database.update(
                """
                INSERT INTO issued_report (report, revision, kind, number, date, data_sha256, previous_sha256)
                VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT (report, revision) DO NOTHING""",
                issued.report(),
                issued.revision(),
                issued.kind(),
                issued.number(),
                issued.date(),
                issued.dataSha256(),
                issued.previousSha256());
        issued.files().forEach(file -> addFile(issued, file));
    }

    private boolean isTaken(IssuedReport issued) {
        return database.first(
                        "SELECT data_sha256 FROM issued_report WHERE report = ? AND revision = ?",
                        row -> row.text("data_sha256"),
                        issued.report(),
                        issued.revision())
                .filter(sha256 -> !sha256.equals(issued.dataSha256()))
                .isPresent();
    }

    private void addFile(IssuedReport issued, IssuedReport.File file) {
        database.update(
                """
                INSERT INTO issued_file (report, revision, pdf_sha256, position, language, name, key_sha256, signer,
                    signed_at)
                VALUES (?1, ?2, ?3,
                    (SELECT coalesce(max(position), -1) + 1 FROM issued_file WHERE report = ?1 AND revision = ?2),
                    ?4, ?5, ?6, ?7, ?8)
                ON CONFLICT (report, revision, pdf_sha256) DO NOTHING""",
                issued.report(),
                issued.revision(),
                file.pdfSha256(),
                file.language(),
                file.name(),
                file.keySha256(),
                file.signer(),
                file.signedAt());
    }

    List<IssuedReport> of(String campaign) {
        return List.copyOf(database.query("""
                SELECT i.* FROM issued_report i JOIN report r ON r.uuid = i.report
                WHERE r.campaign = ? ORDER BY i.revision""", this::issued, campaign));
    }

    private IssuedReport issued(Row row) throws SQLException {
        UUID report = row.uuid("report");
        int revision = row.integer("revision");
        return new IssuedReport(
                report,
                revision,
                row.constant("kind", ReportKind.class),
                row.text("number"),
                row.date("date"),
                row.text("data_sha256"),
                row.text("previous_sha256"),
                files(report, revision));
    }

    private List<IssuedReport.File> files(UUID report, int revision) {
        return List.copyOf(database.query(
                "SELECT * FROM issued_file WHERE report = ? AND revision = ? ORDER BY position",
                row -> new IssuedReport.File(
                        row.text("language"),
                        row.text("name"),
                        row.text("pdf_sha256"),
                        row.text("key_sha256"),
                        row.text("signer"),
                        row.instant("signed_at")),
                report,
                revision));
    }
}
