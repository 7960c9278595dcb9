package kz.onkundik.store;

import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** All that was ever done to the file, as it can be read; it is written by {@link HistoryTriggers} alone. */
public final class History {
    private static final String CHANGES = "SELECT c.*, a.at, a.action FROM change c JOIN act a ON a.id = c.act ";

    private final Database database;

    History(Database database) {
        this.database = database;
    }

    /**
     * One thing that was done at once.
     *
     * @param at when it was done, a burst of typing when it ended
     * @param action the name of the action; of the one that was taken back or brought again
     */
    public record Entry(long step, Instant at, String action, Way way) {}

    /** In which direction something was done. */
    public enum Way {
        DONE,
        TAKEN_BACK,
        BROUGHT_AGAIN
    }

    /** Everything, the newest first. */
    public List<Entry> entries() {
        return entries("");
    }

    /** What was done to a plan row or an event, and to its parts, the newest first. */
    public List<Entry> entriesOf(String subject) {
        return entries("WHERE a.id IN (SELECT act FROM change WHERE subject = ?)", subject);
    }

    private List<Entry> entries(String where, Object... values) {
        return database.query(
                """
                SELECT a.step, max(a.at) AS at, a.action, a.undoes, u.undoes AS undone FROM act a
                LEFT JOIN act u ON u.id = a.undoes %s GROUP BY a.step ORDER BY a.step DESC""".formatted(where),
                row -> new Entry(row.number("step"), row.instant("at"), row.text("action"), way(row)),
                values);
    }

    private static Way way(Row row) throws SQLException {
        if (row.numberOrNull("undoes") == null) {
            return Way.DONE;
        }
        return row.numberOrNull("undone") == null ? Way.TAKEN_BACK : Way.BROUGHT_AGAIN;
    }

    /** The rows that a step has changed, in the order in which it did. */
    public List<Change> changes(long step) {
        return changes(CHANGES + "WHERE a.step = ? ORDER BY c.id", step);
    }

    /** The latest changes of rows, the newest first. */
    List<Change> newest(int limit) {
        return changes(CHANGES + "ORDER BY c.id DESC LIMIT ?", limit);
    }

    private List<Change> changes(String sql, Object value) {
        return database.query(
                sql,
                row -> new Change(
                        row.number("id"),
                        row.instant("at"),
                        row.text("action"),
                        row.text("table_name"),
                        row.text("record"),
                        row.text("subject"),
                        row.text("before"),
                        row.text("after"),
                        row.number("act")),
                value);
    }

    /** What a plan row or an event is or was called last, also when it is no longer there. */
    public Optional<String> title(String subject) {
        return database.first("""
                SELECT title FROM (
                    SELECT title, 0 AS age FROM plan_row WHERE uuid = ?1
                    UNION ALL SELECT title, 0 FROM event WHERE uuid = ?1
                    UNION ALL SELECT json_extract(coalesce(after, before), '$.title'), 1 - id FROM change
                        WHERE subject = ?1 AND table_name IN ('plan_row', 'event')
                ) WHERE title IS NOT NULL ORDER BY age = 0 DESC, age LIMIT 1""", row -> row.text("title"), subject);
    }
}
