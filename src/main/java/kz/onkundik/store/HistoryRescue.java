package kz.onkundik.store;

import java.util.List;
import java.util.stream.Collectors;

/** Brings rows of one table back as the history has written them down last; bytes are not in it. */
final class HistoryRescue {
    /** The last word on each row of a table, where that is not that it went. */
    private static final String LAST = """
            FROM change WHERE after IS NOT NULL
                AND id IN (SELECT max(id) FROM change WHERE table_name = ? GROUP BY record)""";

    private final Database to;
    private final WatchedTable table;

    HistoryRescue(Database to, WatchedTable table) {
        this.to = to;
        this.table = table;
    }

    /** How many rows there are by the history. */
    long rows() {
        return to.first("SELECT count(*) AS n " + LAST, row -> row.number("n"), table.name())
                .orElseThrow();
    }

    /** Adds those that are missing. */
    void save() {
        String insert = "INSERT INTO \"%s\" (%s) SELECT %s FROM change WHERE id = ?"
                .formatted(table.name(), columns("\"%s\""), columns("json_extract(after, '$.%s')"));
        List<Long> last = to.query("SELECT id " + LAST, row -> row.number("id"), table.name());
        last.forEach(id -> to.offer(insert, id));
    }

    private String columns(String each) {
        return table.kept().stream().map(each::formatted).collect(Collectors.joining(", "));
    }
}
