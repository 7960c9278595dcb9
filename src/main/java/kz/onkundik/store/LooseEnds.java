package kz.onkundik.store;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Makes rescued rows a file that can be worked with: what is no identity or moment goes, and so does what refers to
 * nothing, until every reference holds. Where a reference may be missing, the row stays without it.
 */
final class LooseEnds {
    private static final String HEX = "[0-9a-f]";

    private final Database database;

    private record Column(String name, boolean mayBeMissing) {
        String quoted() {
            return '"' + name + '"';
        }
    }

    /** @param same when a row of the parent is the one that is meant */
    private record Reference(String parent, Column from, String same) {
        String hanging() {
            return "%s IS NOT NULL AND NOT EXISTS (SELECT 1 FROM \"%s\" parent WHERE %s)"
                    .formatted(from.quoted(), parent, same);
        }
    }

    LooseEnds(Database database) {
        this.database = database;
    }

    void cut() {
        WatchedTable.tables(database).forEach(this::cutUnreadable);
        int cut;
        do {
            // What referred to a row that went hangs in the air in its turn.
            cut = WatchedTable.tables(database).stream()
                    .mapToInt(this::cutReferences)
                    .sum();
        } while (cut > 0);
    }

    /** The schema asks for the length of a UUID only, and for the ends of a moment. */
    private void cutUnreadable(String table) {
        String sql = database.first("SELECT sql FROM sqlite_schema WHERE name = ?", row -> row.text("sql"), table)
                .orElseThrow();
        for (Column column : columns(table)) {
            if (sql.contains("length(%s) = 36".formatted(column.name()))) {
                cut(table, column, column.quoted() + " NOT GLOB '" + uuidPattern() + "'");
            } else if (sql.contains("(%s GLOB '????-??-??T*Z'".formatted(column.name()))) {
                cut(table, column, column.quoted() + " IS NOT NULL AND datetime(" + column.quoted() + ") IS NULL");
            }
        }
    }

    private int cutReferences(String table) {
        return references(table).stream()
                .mapToInt(reference -> cut(table, reference.from(), reference.hanging()))
                .sum();
    }

    private int cut(String table, Column column, String where) {
        int emptied = column.mayBeMissing()
                ? database.update(
                        "UPDATE OR IGNORE \"%s\" SET %s = NULL WHERE %s".formatted(table, column.quoted(), where))
                : 0;
        return emptied + database.update("DELETE FROM \"%s\" WHERE %s".formatted(table, where));
    }

    private List<Reference> references(String table) {
        List<Column> columns = columns(table);
        return database.query(
                """
                SELECT "table" AS parent, min("from") AS first, group_concat(
                    'parent."' || "to" || '" = "' || ?1 || '"."' || "from" || '"', ' AND ') AS same
                FROM pragma_foreign_key_list(?1, 'main') GROUP BY id""",
                row -> new Reference(row.text("parent"), named(columns, row.text("first")), row.text("same")),
                table);
    }

    private static Column named(List<Column> columns, String name) {
        return columns.stream()
                .filter(column -> column.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private List<Column> columns(String table) {
        return database.query(
                "SELECT name, \"notnull\" + pk AS needed FROM pragma_table_info(?, 'main')",
                row -> new Column(row.text("name"), row.integer("needed") == 0),
                table);
    }

    private static String uuidPattern() {
        return List.of(8, 4, 4, 4, 12).stream().map(HEX::repeat).collect(Collectors.joining("-"));
    }
}
