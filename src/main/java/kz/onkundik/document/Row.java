package kz.onkundik.document;

import java.util.List;

/**
 * A table's row.
 *
 * @param cells from left to right, without the places of cells that reach down from rows above; where they do not reach the
 *     last column, empty ones are added
 * @param keepWithNext on the page of the next row
 * @param minimumMm not lower than this, in millimetres: room to write by hand
 */
public record Row(List<Cell> cells, boolean keepWithNext, float minimumMm) {
    public Row {
        cells = List.copyOf(cells);
    }

    public Row(List<Cell> cells, boolean keepWithNext) {
        this(cells, keepWithNext, 0);
    }

    public static Row of(Cell... cells) {
        return new Row(List.of(cells), false);
    }

    /** A row of column headers, centred and in bold. */
    public static Row header(String... titles) {
        return new Row(List.of(titles).stream().map(Cell::header).toList(), true);
    }

    /** A shaded row over all columns, which stays with the row below it: the title of a group. */
    public static Row group(Text title, int columns) {
        return new Row(List.of(Cell.of(title.inBold()).spanning(columns).shaded(Shade.GROUP)), true);
    }

    public Row atLeast(float millimetres) {
        return new Row(cells, keepWithNext, millimetres);
    }
}
