package kz.onkundik.store;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** A file to the byte: every table but the history and the bytes that are only added. */
record FileState(Map<String, List<String>> rows) {
    private static final Set<String> GROWING = Set.of("act", "change", "kept_file", "photo_data", "photo_thumbnail");

    static FileState of(Database database) {
        Map<String, List<String>> rows = new TreeMap<>();
        for (String table : WatchedTable.tables(database)) {
            if (!GROWING.contains(table)) {
                rows.put(table, rows(database, table));
            }
        }
        return new FileState(rows);
    }

    /** The type and the bytes of every value: they tell NULL from a text and a number from its digits. */
    private static List<String> rows(Database database, String table) {
        String values = database.query("SELECT name FROM pragma_table_info(?)", row -> row.text("name"), table).stream()
                .map(column -> "typeof(\"" + column + "\") || hex(\"" + column + "\")")
                .collect(Collectors.joining(" || ', ' || "));
        return database.query(
                "SELECT " + values + " AS all_values FROM \"" + table + "\" ORDER BY 1", row -> row.text("all_values"));
    }
}
