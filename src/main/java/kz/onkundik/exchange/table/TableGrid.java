package kz.onkundik.exchange.table;

import java.util.ArrayList;
import java.util.List;
import kz.onkundik.problem.Failure;

/** A table while it is being read: cells are put where their program says, spans included. */
final class TableGrid {
    private final List<List<FoundCell>> rows = new ArrayList<>();

    /**
     * Puts a cell, and again into each row that it spans.
     *
     * @throws Failure {@code table.too-large} (most rows, most columns)
     */
    void put(int row, int column, int rowSpan, FoundCell cell) {
        long last = (long) row + Math.max(1, rowSpan) - 1;
        if (last >= FoundTable.MOST_ROWS || column >= FoundTable.MOST_COLUMNS) {
            throw new Failure("table.too-large", FoundTable.MOST_ROWS, FoundTable.MOST_COLUMNS);
        }
        for (int at = row; at <= last; at++) {
            List<FoundCell> cells = row(at);
            while (cells.size() <= column) {
                cells.add(null);
            }
            cells.set(column, cell);
        }
    }

    /** Whether a cell, perhaps of a row above, is there already. */
    boolean has(int row, int column) {
        return row < rows.size()
                && column < rows.get(row).size()
                && rows.get(row).get(column) != null;
    }

    FoundCell at(int row, int column) {
        return rows.get(row).get(column);
    }

    FoundTable table(String name) {
        return new FoundTable(
                name,
                rows.stream()
                        .map(cells -> cells.stream()
                                .map(cell -> cell == null ? FoundCell.EMPTY : cell)
                                .toList())
                        .toList());
    }

    private List<FoundCell> row(int row) {
        while (rows.size() <= row) {
            rows.add(new ArrayList<>());
        }
        return rows.get(row);
    }
}
