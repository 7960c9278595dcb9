package kz.onkundik.store;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Fills the history. The triggers are TEMP ones, made anew from the tables' columns at every opening, because a file
 * that brings its own triggers is not trusted.
 */
final class HistoryTriggers {
    /**
     * The history itself, what never changes, what only lies on the desk, pictures (their words are in {@code photo}), and
     * the secret key.
     */
    private static final Set<String> UNWATCHED =
            Set.of("change", "file", "desk", "photo_data", "photo_thumbnail", "own_key");

    private HistoryTriggers() {}

    static void make(Database database) {
        database.script("""
                CREATE TEMP TABLE acting (act INTEGER, at TEXT, action TEXT);
                CREATE TEMP TRIGGER change_stays BEFORE UPDATE ON main.change
                BEGIN SELECT RAISE(ABORT, 'append-only'); END;
                CREATE TEMP TRIGGER change_remains BEFORE DELETE ON main.change
                BEGIN SELECT RAISE(ABORT, 'append-only'); END;
                """);
        for (String table : tables(database)) {
            if (!UNWATCHED.contains(table)) {
                database.script(triggers(table, columns(database, table)));
            }
        }
    }

    /** Says under which name all changes stand until {@link #unname}. */
    static void name(Database database, String action, Instant at) {
        database.update("""
                INSERT INTO acting (act, at, action)
                VALUES (coalesce((SELECT act FROM change ORDER BY id DESC LIMIT 1), 0) + 1, ?, ?)""", at, action);
    }

    static void unname(Database database) {
        database.update("DELETE FROM acting");
    }

    static List<String> tables(Database database) {
        return database.query(
                "SELECT name FROM main.sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite^_%' ESCAPE '^'",
                row -> row.text("name"));
    }

    private record Column(String name, boolean key, boolean blob) {}

    private static List<Column> columns(Database database, String table) {
        return database.query(
                "SELECT name, pk, type FROM pragma_table_info(?, 'main') ORDER BY cid",
                row -> new Column(row.text("name"), row.flag("pk"), "BLOB".equals(row.text("type"))),
                table);
    }

    private static String triggers(String table, List<Column> columns) {
        String before = object("old", columns);
        String after = object("new", columns);
        String differs = "WHEN " + before + " IS NOT " + after;
        return trigger("INSERT", "", table, key("new", columns), "NULL", after)
                + trigger("UPDATE", differs, table, key("new", columns), before, after)
                + trigger("DELETE", "", table, key("old", columns), before, "NULL");
    }

    private static String trigger(String event, String when, String table, String record, String before, String after) {
        return """
                CREATE TEMP TRIGGER "%1$s_%2$s" AFTER %2$s ON main."%1$s" %3$s
                BEGIN
                    INSERT INTO change (act, at, action, table_name, record, before, after)
                    SELECT act, at, action, '%1$s', %4$s, %5$s, %6$s FROM acting;
                END;
                """.formatted(table, event, when, record, before, after);
    }

    private static String key(String row, List<Column> columns) {
        return columns.stream()
                .filter(Column::key)
                .map(column -> "%s.\"%s\"".formatted(row, column.name()))
                .collect(Collectors.joining(" || '/' || ", "CAST(", " AS TEXT)"));
    }

    private static String object(String row, List<Column> columns) {
        Function<Column, String> pair = column -> "'%1$s', %2$s.\"%1$s\"".formatted(column.name(), row);
        return columns.stream()
                .filter(column -> !column.blob())
                .map(pair)
                .collect(Collectors.joining(", ", "json_object(", ")"));
    }
}
