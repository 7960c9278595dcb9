package kz.onkundik.document;

import java.util.List;

/**
 * A table from margin to margin. The header is repeated on each page; a row that is taller than a page goes on on the next.
 *
 * @param columns from left to right
 * @param header rows of column headers; may be empty
 * @param rows the others
 * @param size of its type in points; 0 for the page's usual size
 */
public record Table(List<Column> columns, List<Row> header, List<Row> rows, float size) implements Block {
    public Table {
        columns = List.copyOf(columns);
        header = List.copyOf(header);
        rows = List.copyOf(rows);
        if (columns.isEmpty()) {
            throw new IllegalArgumentException("no columns");
        }
        checkSpans(header, columns.size());
        checkSpans(rows, columns.size());
    }

    public Table(List<Column> columns, List<Row> header, List<Row> rows) {
        this(columns, header, rows, 0);
    }

    private static void checkSpans(List<Row> rows, int columns) {
        for (Row row : rows) {
            if (row.span() > columns) {
                throw new IllegalArgumentException("row of " + row.span() + " columns in a table of " + columns);
            }
        }
    }
}
