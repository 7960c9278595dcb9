package kz.onkundik.store;

import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import kz.onkundik.problem.Failure;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Brings one table from a damaged file into a new one, row by row: a page that cannot be read costs its own rows, and
 * bytes that are not those of their hash stay behind.
 */
final class TableRescue {
    private static final Logger LOG = LoggerFactory.getLogger(TableRescue.class);
    /** No row takes fewer bytes; a file that leads round in a circle is left after so many. */
    private static final int SMALLEST_ROW = 3;

    /** Tables whose rows are bytes under their own hash. */
    private static final Map<String, String> BYTES =
            Map.of("kept_file", "bytes", "photo_data", "jpeg", "authority", "der", "revocation_list", "der");

    private final Database from;
    private final Database to;
    private final String table;
    private final List<String> columns;
    private final String insert;
    private final long most;

    /**
     * What is known of a table.
     *
     * @param rows how many rows were there, as far as any page tells
     * @param whole whether all pages that tell so could be read
     */
    record Found(long rows, boolean whole) {}

    /** @param bytes how many the damaged file has */
    TableRescue(Database from, Database to, String table, long bytes) {
        this.from = from;
        this.to = to;
        this.table = table;
        this.columns =
                to.query("SELECT name FROM pragma_table_info(?, 'main') ORDER BY cid", row -> row.text("name"), table);
        this.insert = "INSERT INTO \"%s\" (%s) VALUES (%s)"
                .formatted(
                        table,
                        names(),
                        String.join(", ", columns.stream().map(_ -> "?").toList()));
        this.most = bytes / SMALLEST_ROW;
    }

    /** Whether a table holds the bytes of pictures, which are much the most of a file. */
    static boolean isOfPictures(String table) {
        return table.startsWith("photo_");
    }

    /** Brings over what can be read. */
    Found save() {
        boolean hasRowids = to.first(
                        "SELECT wr FROM pragma_table_list WHERE schema = 'main' AND name = ?",
                        row -> !row.flag("wr"),
                        table)
                .orElseThrow();
        return hasRowids ? saveByRowid() : saveByKey();
    }

    /** Brings over the bytes of one hash. */
    void saveOnly(String sha256) {
        from.each("SELECT " + names() + " FROM \"" + table + "\" WHERE sha256 = ?", this::take, sha256);
    }

    /** The numbers of the rows stand in the table and in each of its indexes: one of them is enough. */
    private Found saveByRowid() {
        Set<Long> rowids = new TreeSet<>();
        boolean whole = scan("rowid AS id", "NOT INDEXED", List.of("rowid"), row -> rowids.add(row.number("id")));
        for (String index : indexes()) {
            whole |= scan(
                    "rowid AS id", "INDEXED BY \"" + index + "\"", indexed(index), row -> rowids.add(row.number("id")));
        }
        for (long rowid : rowids) {
            try {
                from.each(
                        "SELECT " + names() + " FROM \"" + table + "\" NOT INDEXED WHERE rowid = ?", this::take, rowid);
            } catch (Failure failure) {
                requireOfDamaged(failure);
            }
        }
        return new Found(rowids.size(), whole);
    }

    /** Without row numbers a table is read from both ends as far as it goes. */
    private Found saveByKey() {
        long before = count();
        boolean whole = scan(names(), "", keys(), this::take);
        return new Found(count() - before, whole);
    }

    /** Reads upwards, and where that breaks off also downwards. */
    private boolean scan(String what, String how, List<String> order, Row.Reader<?> reader) {
        return scan(what, how, order, "", reader) || scan(what, how, order, " DESC", reader);
    }

    private boolean scan(String what, String how, List<String> order, String direction, Row.Reader<?> reader) {
        String by = order.stream().map(column -> column + direction).collect(Collectors.joining(", "));
        try {
            from.each("SELECT %s FROM \"%s\" %s ORDER BY %s LIMIT ?".formatted(what, table, how, by), reader, most);
            return true;
        } catch (Failure failure) {
            requireOfDamaged(failure);
            return false;
        }
    }

    /** What the damaged file refuses is expected; what the new one refuses, such as a full disk, is not. */
    private void requireOfDamaged(Failure failure) {
        if (!failure.arguments().getFirst().equals(from.fileName())) {
            throw failure;
        }
        LOG.debug("a place of {} cannot be read", table, failure);
    }

    private boolean take(Row row) throws SQLException {
        Object[] values = row.values();
        return isAsItWas(values) && to.offer(insert, values);
    }

    /** Pictures and files are what their hash says, and none of our columns is of floating numbers. */
    private boolean isAsItWas(Object... values) {
        String bytes = BYTES.get(table);
        boolean spoiled = bytes != null
                && !(values[columns.indexOf(bytes)] instanceof byte[] file
                        && Sha256.of(file).equals(values[columns.indexOf("sha256")]));
        return !spoiled && Arrays.stream(values).noneMatch(Double.class::isInstance);
    }

    private long count() {
        return to.first("SELECT count(*) AS n FROM \"" + table + "\"", row -> row.number("n"))
                .orElseThrow();
    }

    private String names() {
        return columns.stream().map(column -> '"' + column + '"').collect(Collectors.joining(", "));
    }

    private List<String> keys() {
        return to.query(
                "SELECT name FROM pragma_table_info(?, 'main') WHERE pk > 0 ORDER BY pk",
                row -> row.text("name"),
                table);
    }

    private List<String> indexes() {
        return to.query("SELECT name FROM pragma_index_list(?, 'main')", row -> row.text("name"), table);
    }

    private List<String> indexed(String index) {
        return to.query("SELECT name FROM pragma_index_info(?, 'main') ORDER BY seqno", row -> row.text("name"), index);
    }
}
