package kz.onkundik.store;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Files and pictures that nothing names any more: no row, and no step that can be taken back or brought again. What was
 * added and taken back leaves them, for it may be brought again until something else is done.
 */
final class UnusedBytes {
    private static final String NAMED_IN_ROWS = """
            SELECT sha256 FROM campaign_revision UNION SELECT chain_sha256 AS sha256 FROM campaign
            UNION SELECT sha256 FROM emblem UNION SELECT sha256 FROM photo""";

    private static final String NAMED_IN_HISTORY = """
            SELECT DISTINCT a.step, named.atom AS sha256 FROM act a JOIN change c ON c.act = a.id
                JOIN (SELECT 'before' AS side UNION ALL SELECT 'after') s
                JOIN json_each(CASE s.side WHEN 'before' THEN c.before ELSE c.after END) named
            WHERE c.table_name IN ('campaign_revision', 'campaign', 'emblem', 'photo')
                AND named.key IN ('sha256', 'chain_sha256') AND named.atom IS NOT NULL""";

    private final Database database;

    private record Named(long step, String sha256) {}

    UnusedBytes(Database database) {
        this.database = database;
    }

    /** Drops them, in one transaction. */
    void drop() {
        Set<String> used = used();
        database.script("BEGIN IMMEDIATE");
        boolean done = false;
        try {
            // Thumbnails name their pictures and go first.
            for (String table : List.of("kept_file", "photo_thumbnail", "photo_data")) {
                database.query("SELECT sha256 FROM " + table, row -> row.text("sha256")).stream()
                        .filter(sha256 -> !used.contains(sha256))
                        .forEach(sha256 -> database.update("DELETE FROM " + table + " WHERE sha256 = ?", sha256));
            }
            database.script("COMMIT");
            done = true;
        } finally {
            if (!done) {
                database.rollBack();
            }
        }
    }

    private Set<String> used() {
        Set<String> used = new HashSet<>(database.query(
                "SELECT sha256 FROM (" + NAMED_IN_ROWS + ") WHERE sha256 IS NOT NULL", row -> row.text("sha256")));
        var steps = new Steps();
        new ActTable(database).all().forEach(steps::follow);
        Set<Long> reachable = steps.reachable();
        database.query(NAMED_IN_HISTORY, row -> new Named(row.number("step"), row.text("sha256"))).stream()
                .filter(named -> reachable.contains(named.step()))
                .forEach(named -> used.add(named.sha256()));
        return used;
    }
}
