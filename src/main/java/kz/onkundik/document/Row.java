package kz.onkundik.document;

import java.util.List;

/**
 * A table's row.
 *
 * @param cells from left to right; where they do not reach the last column, empty ones are added
 * @param keepWithNext on the page of the next row
 */
public record Row(List<Cell> cells, boolean keepWithNext) {
    public Row {
        cells = List.copyOf(cells);
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

    int span() {
        return cells.stream().mapToInt(Cell::columnSpan).sum();
    }
}
