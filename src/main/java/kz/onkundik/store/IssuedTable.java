package kz.onkundik.store;

import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import kz.onkundik.problem.Failure;
import kz.onkundik.school.IssuedReport;
import kz.onkundik.school.ReportKind;

/** What was let out, in {@code report}, {@code issued_report} and {@code issued_file}; rows are added, never changed. */
public final class IssuedTable {
    private final Database database;
    private final Acts acts;
    private final Clock clock;
    private final Supplier<UUID> uuids;

    /** @param uuids makes the UUIDs of reports */
    IssuedTable(Database database, Acts acts, Clock clock, Supplier<UUID> uuids) {
        this.database = database;
        this.acts = acts;
        this.clock = clock;
        this.uuids = uuids;
    }

    /** The UUID of this institution's report on a campaign: made with the campaign, or here in files of before. */
    public UUID reportId(String campaign) {
        return database.first("SELECT uuid FROM report WHERE campaign = ?", row -> row.uuid("uuid"), campaign)
                .orElseGet(() -> acts.act("report.begin", () -> {
                    UUID made = uuids.get();
                    database.update("INSERT INTO report (campaign, uuid) VALUES (?, ?)", campaign, made);
                    return made;
                }));
    }

    /** Remembers data of the campaign's report that go out unsigned, so that they can be taken back signed. */
    public void hand(String campaign, String dataSha256) {
        acts.act(
                "report.hand",
                // The same data may go out again.
                () -> database.update(
                        "INSERT INTO handed_report (report, data_sha256, handed_at) VALUES (?, ?, ?) ON CONFLICT DO NOTHING",
                        reportId(campaign),
                        dataSha256,
                        clock.instant()));
    }

    /** Whether these data of the campaign's report went out unsigned. */
    public boolean isHanded(String campaign, String dataSha256) {
        UUID report = reportId(campaign);
        return database.first(
                        "SELECT 1 AS found FROM handed_report WHERE report = ? AND data_sha256 = ?",
                        row -> row.flag("found"),
                        report,
                        dataSha256)
                .isPresent();
    }

    /** Whether this file is one that was issued, of whichever campaign. */
    public boolean holds(String pdfSha256) {
        return database.first(
                        "SELECT 1 AS found FROM issued_file WHERE pdf_sha256 = ?", row -> row.flag("found"), pdfSha256)
                .isPresent();
    }

    /**
     * Adds a revision of the report, or further files to a revision that holds the same data.
     *
     * @param issued whose UUID is {@link #reportId}
     * @throws Failure {@code file.revision-taken} with the revision, when it holds other data
     */
    public void add(String campaign, IssuedReport issued) {
        acts.act("report.issue", () -> {
            if (!reportId(campaign).equals(issued.report())) {
                throw new IllegalArgumentException("not the report of this campaign: " + issued.report());
            }
            insert(issued);
            return issued;
        });
    }

    private void insert(IssuedReport issued) {
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
