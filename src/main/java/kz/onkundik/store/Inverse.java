package kz.onkundik.store;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import kz.onkundik.problem.Failure;

/**
 * Does the opposite of a step: its rows become what they were before it, the last change first, so that every state on
 * the way is one that the file has already been in. A row that is not what the step left is not touched.
 */
final class Inverse {
    private final Database database;
    private final Map<String, WatchedTable> tables;

    private record Changed(String table, String before, String after) {}

    Inverse(Database database) {
        this.database = database;
        this.tables =
                WatchedTable.all(database).stream().collect(Collectors.toMap(WatchedTable::name, Function.identity()));
    }

    /** @throws Failure {@code undo.changed-since} with the name of the action, within a transaction that is then rolled back */
    void apply(Step step) {
        // Parents may go before their children: only the whole counts.
        database.script("PRAGMA defer_foreign_keys = ON");
        List<Changed> rows = database.query(
                """
                SELECT c.table_name, c.before, c.after FROM act a JOIN change c ON c.act = a.id
                WHERE a.step = ? ORDER BY c.id DESC""", row -> new Changed(row.text("table_name"), row.text("before"), row.text("after")), step.number());
        for (Changed row : rows) {
            boolean done = tables.containsKey(row.table()) && isUntouched(row);
            if (!done) {
                throw new Failure("undo.changed-since", step.action());
            }
            write(tables.get(row.table()), row.before(), row.after());
        }
    }

    /** The campaign of the rows that a step has changed, whether they are there or not. */
    Optional<String> campaignOf(Step step) {
        return database.first("""
                SELECT * FROM (
                    SELECT coalesce(
                        json_extract(coalesce(c.after, c.before), '$.campaign'),
                        (SELECT campaign FROM event WHERE uuid = c.subject),
                        (SELECT campaign FROM plan_row WHERE uuid = c.subject)) AS campaign
                    FROM act a JOIN change c ON c.act = a.id WHERE a.step = ?
                ) WHERE campaign IS NOT NULL LIMIT 1""", row -> row.text("campaign"), step.number());
    }

    /** Whether the row is just what the change left, and of the columns that the table still has. */
    private boolean isUntouched(Changed row) {
        WatchedTable table = tables.get(row.table());
        String some = row.after() == null ? row.before() : row.after();
        return some != null && isOf(table, some) && Objects.equals(now(table, some), row.after());
    }

    private boolean isOf(WatchedTable table, String json) {
        List<String> names = database.query("SELECT key FROM json_each(?)", row -> row.text("key"), json);
        return names.equals(table.kept());
    }

    private String now(WatchedTable table, String json) {
        String name = "\"" + table.name() + "\"";
        return database.first(
                        "SELECT %s AS now FROM main.%s WHERE %s".formatted(table.object(name), name, same(table, 1)),
                        row -> row.text("now"),
                        json)
                .orElse(null);
    }

    private void write(WatchedTable table, String before, String after) {
        String name = "main.\"" + table.name() + "\"";
        if (before == null) {
            database.update("DELETE FROM %s WHERE %s".formatted(name, same(table, 1)), after);
        } else if (after == null) {
            String values = listed(table.kept(), column -> value(column, 1));
            String columns = listed(table.kept(), column -> "\"" + column + "\"");
            database.update("INSERT INTO %s (%s) SELECT %s".formatted(name, columns, values), before);
        } else {
            String sets = listed(table.kept(), column -> "\"" + column + "\" = " + value(column, 2));
            database.update("UPDATE %s SET %s WHERE %s".formatted(name, sets, same(table, 1)), after, before);
        }
    }

    /** The row whose primary key a JSON object has. */
    private static String same(WatchedTable table, int argument) {
        return table.keys().stream()
                .map(column -> "\"" + column + "\" = " + value(column, argument))
                .collect(Collectors.joining(" AND "));
    }

    private static String value(String column, int argument) {
        return "json_extract(?%d, '$.\"%s\"')".formatted(argument, column);
    }

    private static String listed(List<String> columns, Function<String, String> each) {
        return columns.stream().map(each).collect(Collectors.joining(", "));
    }
}
