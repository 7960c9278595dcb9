package kz.onkundik.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kz.onkundik.problem.Problem;
import kz.onkundik.problem.Problem.Place;

/** Whether a file is whole: its pages, what its rows refer to, and every byte of its pictures and files. */
final class Integrity {
    private static final Place FILE = new Place("file", "", "");

    private final Database database;

    private Integrity(Database database) {
        this.database = database;
    }

    static boolean isSound(Database database) {
        return faults(database).isEmpty();
    }

    /**
     * All that is wrong: {@code care.structure} (how many places), {@code care.reference} (how many rows), {@code
     * care.file}, {@code care.photo} (caption, event), and {@code care.photos-unseen} (how many) of pictures that no event
     * shows any more.
     */
    static List<Problem> faults(Database database) {
        return new Integrity(database).all();
    }

    private List<Problem> all() {
        List<Problem> faults = new ArrayList<>();
        counted(
                faults,
                "care.structure",
                "SELECT count(*) AS found FROM pragma_integrity_check WHERE integrity_check <> 'ok'");
        counted(faults, "care.reference", "SELECT count(*) AS found FROM pragma_foreign_key_check");
        if (!faults.isEmpty()) {
            // What lies on damaged pages cannot be asked for one by one.
            return faults;
        }
        if (!spoiled("kept_file", "bytes").isEmpty()) {
            faults.add(Problem.error("care.file", FILE));
        }
        int unseen = 0;
        for (String sha256 : spoiled("photo_data", "jpeg")) {
            Optional<Problem> shown = shown(sha256);
            shown.ifPresent(faults::add);
            unseen += shown.isEmpty() ? 1 : 0;
        }
        if (unseen > 0) {
            faults.add(Problem.warning("care.photos-unseen", FILE, unseen));
        }
        return faults;
    }

    private void counted(List<Problem> faults, String code, String sql) {
        int found = database.first(sql, row -> row.integer("found")).orElse(0);
        if (found > 0) {
            faults.add(Problem.error(code, FILE, found));
        }
    }

    /** The hashes under which other bytes lie; one after the other, for all together may be more than there is memory. */
    private List<String> spoiled(String table, String column) {
        return database.query("SELECT sha256 FROM " + table + " ORDER BY rowid", row -> row.text("sha256")).stream()
                .filter(sha256 -> !database.first(
                                "SELECT " + column + " FROM " + table + " WHERE sha256 = ?",
                                row -> Sha256.of(row.bytes(column)),
                                sha256)
                        .filter(sha256::equals)
                        .isPresent())
                .toList();
    }

    private Optional<Problem> shown(String sha256) {
        return database.first(
                """
                SELECT p.caption, e.title, e.uuid FROM photo p JOIN event e ON e.uuid = p.event WHERE p.sha256 = ?
                ORDER BY p.deleted_at IS NOT NULL""",
                row -> Problem.error(
                        "care.photo",
                        new Place("event", row.text("uuid"), "photos"),
                        row.text("caption"),
                        row.text("title")),
                sha256);
    }
}
