package kz.onkundik.store;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Gives out of a copy what a damaged file has lost: pictures and files by their hash, and whose file it is. Other rows
 * are not taken, for the copy is older than they may be.
 */
final class CopyRescue {
    /** Without one of these there is no file, and they change little. */
    private static final List<String> WHOSE = List.of("institution", "person", "file");

    private static final Map<String, String> MISSING = Map.of(
            "kept_file",
            """
            SELECT sha256 FROM (SELECT sha256 FROM campaign_revision UNION SELECT chain_sha256 FROM campaign
                UNION SELECT sha256 FROM emblem)
            WHERE sha256 NOT IN (SELECT sha256 FROM kept_file)""",
            "photo_data",
            "SELECT DISTINCT sha256 FROM photo WHERE sha256 NOT IN (SELECT sha256 FROM photo_data)",
            "photo_thumbnail",
            "SELECT DISTINCT sha256 FROM photo WHERE sha256 NOT IN (SELECT sha256 FROM photo_thumbnail)");

    private final Database copy;
    private final Database to;

    private CopyRescue(Database copy, Database to) {
        this.copy = copy;
        this.to = to;
    }

    /**
     * Fills up the rescued file; a copy of another file gives nothing.
     *
     * @throws kz.onkundik.problem.Failure {@code file.…} when the copy cannot be read
     */
    static void fill(Path copy, Database to) {
        new Opening(copy, Migrations.released()).look(database -> {
            var rescue = new CopyRescue(database, to);
            if (rescue.isOfTheSame()) {
                WHOSE.forEach(rescue::rows);
                MISSING.forEach(rescue::bytes);
            }
            return true;
        });
    }

    private boolean isOfTheSame() {
        String id = "SELECT id FROM file";
        UUID own = copy.first(id, row -> row.uuid("id")).orElseThrow();
        return to.first(id, row -> row.text("id")).stream().allMatch(own.toString()::equals);
    }

    private void rows(String table) {
        boolean lost = to.first("SELECT 1 AS found FROM " + table, row -> true).isEmpty();
        if (lost) {
            new TableRescue(copy, to, table, Integer.MAX_VALUE).save();
        }
    }

    private void bytes(String table, String missing) {
        for (String sha256 : to.query(missing, row -> row.text("sha256"))) {
            new TableRescue(copy, to, table, Integer.MAX_VALUE).saveOnly(sha256);
        }
    }
}
