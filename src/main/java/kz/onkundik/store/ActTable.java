package kz.onkundik.store;

import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The acts: while one is done its changes are gathered under its number, and only if there are any it is kept. */
final class ActTable {
    /** Acts that nobody asked for, after which a file is another one, or something is gone for good, whatever they touch. */
    private static final Set<String> LASTING = Set.of("file.begin", "report.begin", "bin.purge");

    private final Database database;
    private final Bursts bursts;
    private final String lastingTables;

    ActTable(Database database) {
        this.database = database;
        this.bursts = new Bursts(database);
        this.lastingTables = WatchedTable.all(database).stream()
                .filter(WatchedTable::lasting)
                .map(table -> "'" + table.name() + "'")
                .collect(Collectors.joining(", "));
    }

    /** Says under which number all changes stand until {@link #end}. */
    void begin(String action, Instant at) {
        database.update(
                "INSERT INTO acting (act, at, action) VALUES (coalesce((SELECT max(id) FROM act), 0) + 1, ?, ?)",
                at,
                action);
    }

    /**
     * Keeps the act that was begun.
     *
     * @param undoes the step that it takes back, or null
     * @return empty when nothing was changed
     */
    Optional<Act> end(Long undoes) {
        Optional<Act> done = database.first("SELECT * FROM acting", row -> done(row, undoes));
        database.update("DELETE FROM acting");
        Optional<Act> changing = done.filter(act -> hasChanges(act.number(), ""));
        changing.ifPresent(act -> database.update(
                "INSERT INTO act (id, step, undoes, at, action, lasting) VALUES (?, ?, ?, ?, ?, ?)",
                act.number(),
                act.step(),
                act.undoes(),
                act.at(),
                act.action(),
                act.lasting()));
        return changing;
    }

    private Act done(Row row, Long undoes) throws SQLException {
        long number = row.number("act");
        String action = row.text("action");
        Instant at = row.instant("at");
        boolean lasting = LASTING.contains(action) || hasChanges(number, "AND table_name IN (" + lastingTables + ")");
        long step = undoes == null && !lasting ? bursts.stepOf(number, action, at) : bursts.none(number);
        return new Act(number, step, undoes, at, action, lasting);
    }

    private boolean hasChanges(long number, String which) {
        return database.first("SELECT 1 AS found FROM change WHERE act = ? " + which + " LIMIT 1", row -> true, number)
                .isPresent();
    }

    /** All acts, the oldest first. */
    List<Act> all() {
        return database.query(
                "SELECT * FROM act ORDER BY id",
                row -> new Act(
                        row.number("id"),
                        row.number("step"),
                        row.numberOrNull("undoes"),
                        row.instant("at"),
                        row.text("action"),
                        row.flag("lasting")));
    }
}
