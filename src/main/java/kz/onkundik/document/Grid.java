package kz.onkundik.document;

import java.util.ArrayList;
import java.util.List;

/** Says which cell of a table's header or body stands in which columns and rows. */
final class Grid {
    private final List<List<Place>> rows = new ArrayList<>();
    private final int columns;
    /** For each column, the first row that no cell above reaches. */
    private final int[] free;

    /** @throws IllegalArgumentException where cells overlap or reach beyond the last column or row */
    Grid(List<Row> rows, int columns) {
        this.columns = columns;
        free = new int[columns];
        for (Row row : rows) {
            this.rows.add(places(row));
        }
        for (int below : free) {
            if (below > rows.size()) {
                throw new IllegalArgumentException("a cell reaches to row " + below + " of " + rows.size());
            }
        }
    }

    /** The cells that begin in a row, with empty ones where it names none. */
    List<Place> row(int row) {
        return rows.get(row);
    }

    int count() {
        return rows.size();
    }

    /** After the last row of those that are joined with this one by cells which stand in several. */
    int endOfGroup(int row) {
        int end = row + 1;
        for (int i = row; i < end; i++) {
            for (Place place : rows.get(i)) {
                end = Math.max(end, i + place.cell().rowSpan());
            }
        }
        return end;
    }

    private List<Place> places(Row row) {
        int number = rows.size();
        var places = new ArrayList<Place>();
        for (Cell cell : row.cells()) {
            places.add(place(cell, number));
        }
        for (int column = nextFree(0, number); column < columns; column = nextFree(column, number)) {
            places.add(place(Cell.EMPTY, number));
        }
        return List.copyOf(places);
    }

    private Place place(Cell cell, int row) {
        int column = nextFree(0, row);
        for (int i = column; i < column + cell.columnSpan(); i++) {
            if (i >= columns || free[i] > row) {
                throw new IllegalArgumentException("no room in row " + row + " for column " + i + " of " + columns);
            }
            free[i] = row + cell.rowSpan();
        }
        return new Place(cell, column);
    }

    private int nextFree(int from, int row) {
        int column = from;
        while (column < columns && free[column] > row) {
            column++;
        }
        return column;
    }

    /**
     * A cell and the first column that it stands in.
     *
     * @param column counted from 0
     */
    record Place(Cell cell, int column) {}
}
