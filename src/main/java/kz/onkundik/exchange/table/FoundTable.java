package kz.onkundik.exchange.table;

import java.util.List;

/**
 * A table as it was found: rows may differ in length. Where a cell spans several rows, each of them has it; where it
 * spans several columns, the first of them has it.
 *
 * @param name the sheet's name, or empty
 */
public record FoundTable(String name, List<List<FoundCell>> rows) {
    /** No plan has more; what is longer is another file by mistake. */
    static final int MOST_ROWS = 5_000;

    static final int MOST_COLUMNS = 100;

    public FoundTable {
        rows = rows.stream().map(List::copyOf).toList();
    }

    /** The cell, empty where the row is shorter. */
    public FoundCell cell(int row, int column) {
        List<FoundCell> cells = rows.get(row);
        return column < cells.size() ? cells.get(column) : FoundCell.EMPTY;
    }

    /** The number of columns of the longest row. */
    public int columns() {
        return rows.stream().mapToInt(List::size).max().orElse(0);
    }
}
