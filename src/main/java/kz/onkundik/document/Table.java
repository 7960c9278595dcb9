package kz.onkundik.document;

import java.util.List;

/**
 * A table from margin to margin. The header is repeated on each page; a row that is taller than a page goes on on the next.
 * Among {@link Columns} it is as wide as its column and stays on one page where it fits on one.
 *
 * @param columns from left to right
 * @param header rows of column headers; may be empty
 * @param rows the others; no cell reaches from the header down to them
 * @param size of its type in points; 0 for the page's usual size
 */
public record Table(List<Column> columns, List<Row> header, List<Row> rows, float size) implements StackedBlock {
    /** @throws IllegalArgumentException where cells overlap or reach beyond the last column or row */
    public Table {
        columns = List.copyOf(columns);
        header = List.copyOf(header);
        rows = List.copyOf(rows);
        if (columns.isEmpty()) {
            throw new IllegalArgumentException("no columns");
        }
        var _ = new Grid(header, columns.size());
        var _ = new Grid(rows, columns.size());
    }

    public Table(List<Column> columns, List<Row> header, List<Row> rows) {
        this(columns, header, rows, 0);
    }
}
