package kz.onkundik.store;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * A table that the history follows.
 *
 * @param columns in the order of the table
 * @param owner the column that names the record that a row is a part of, or null where the row stands for itself
 */
record WatchedTable(String name, List<Column> columns, String owner) {
    /**
     * The history itself, what never changes, what only lies on the desk, bytes (their hashes are in the tables that name
     * them), the secret key, and whose papers were looked at.
     */
    private static final Set<String> UNWATCHED = Set.of(
            "act", "change", "file", "desk", "kept_file", "photo_data", "photo_thumbnail", "own_key", "met_report");

    /** What was let out cannot be called back, and whom the person trusts is decided, not typed. */
    private static final Set<String> LASTING = Set.of("issued_report", "issued_file", "handed_report", "known_key");

    /** @param key whether it is a part of the primary key */
    record Column(String name, boolean key, boolean blob) {}

    static List<WatchedTable> all(Database database) {
        return tables(database).stream()
                .filter(table -> !UNWATCHED.contains(table))
                .map(table -> new WatchedTable(table, columns(database, table), owner(database, table)))
                .toList();
    }

    /** The names of all tables. */
    static List<String> tables(Database database) {
        return database.query(
                "SELECT name FROM main.sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite^_%' ESCAPE '^'"
                        + " ORDER BY name",
                row -> row.text("name"));
    }

    private static List<Column> columns(Database database, String table) {
        return database.query(
                "SELECT name, pk, type FROM pragma_table_info(?, 'main') ORDER BY cid",
                row -> new Column(row.text("name"), row.flag("pk"), "BLOB".equals(row.text("type"))),
                table);
    }

    private static String owner(Database database, String table) {
        return database.first(
                        "SELECT \"from\" AS owner FROM pragma_foreign_key_list(?, 'main')"
                                + " WHERE \"table\" IN ('event', 'plan_row', 'report_draft')",
                        row -> row.text("owner"),
                        table)
                .orElse(null);
    }

    /** Whether its rows cannot be taken back: for what it means, or because the history does not keep their bytes. */
    boolean lasting() {
        return LASTING.contains(name) || columns.stream().anyMatch(Column::blob);
    }

    /** The columns that the history keeps. */
    List<String> kept() {
        return names(column -> !column.blob());
    }

    List<String> keys() {
        return names(Column::key);
    }

    /**
     * An expression for a row as a JSON object.
     *
     * @param row how the statement calls the row: {@code old}, {@code new} or the table's own name
     */
    String object(String row) {
        Function<String, String> pair = column -> "'%1$s', %2$s.\"%1$s\"".formatted(column, row);
        return kept().stream().map(pair).collect(Collectors.joining(", ", "json_object(", ")"));
    }

    /** An expression for a row's primary key as one text. */
    String record(String row) {
        return keys().stream()
                .map(column -> "%s.\"%s\"".formatted(row, column))
                .collect(Collectors.joining(" || '/' || ", "CAST(", " AS TEXT)"));
    }

    /** An expression for whose row it is. */
    String subject(String row) {
        return owner == null ? record(row) : "%s.\"%s\"".formatted(row, owner);
    }

    private List<String> names(Predicate<Column> which) {
        return columns.stream().filter(which).map(Column::name).toList();
    }
}
