package kz.onkundik.document;

import java.util.List;

/**
 * A table's cell.
 *
 * @param paragraphs one below the other; none for an empty cell
 * @param columnSpan over how many columns
 * @param rowSpan over how many rows; the rows below name no cell in its place
 * @param alignment of its lines
 * @param kind data or a header
 * @param shade its fill
 */
public record Cell(List<Text> paragraphs, int columnSpan, int rowSpan, Alignment alignment, Kind kind, Shade shade) {
    public static final Cell EMPTY = of();

    public Cell {
        paragraphs = List.copyOf(paragraphs);
        if (columnSpan < 1 || rowSpan < 1) {
            throw new IllegalArgumentException("span " + columnSpan + " x " + rowSpan);
        }
    }

    private Cell(Alignment alignment, Kind kind, Shade shade, Text... paragraphs) {
        this(List.of(paragraphs), 1, 1, alignment, kind, shade);
    }

    public static Cell of(String text) {
        return of(Text.of(text));
    }

    public static Cell of(Text... paragraphs) {
        return new Cell(Alignment.LEFT, Kind.DATA, Shade.NONE, paragraphs);
    }

    /** A column's header: bold, centred, shaded. */
    public static Cell header(String text) {
        return new Cell(Alignment.CENTER, Kind.COLUMN_HEADER, Shade.HEADER, Text.bold(text));
    }

    /** A row's header, in plain type. */
    public static Cell rowHeader(Text text) {
        return new Cell(Alignment.LEFT, Kind.ROW_HEADER, Shade.NONE, text);
    }

    public Cell spanning(int columns) {
        return new Cell(paragraphs, columns, rowSpan, alignment, kind, shade);
    }

    public Cell spanningRows(int rows) {
        return new Cell(paragraphs, columnSpan, rows, alignment, kind, shade);
    }

    public Cell aligned(Alignment other) {
        return new Cell(paragraphs, columnSpan, rowSpan, other, kind, shade);
    }

    public Cell shaded(Shade other) {
        return new Cell(paragraphs, columnSpan, rowSpan, alignment, kind, other);
    }

    /** What a cell is to the others: TD, or TH with its scope (PDF/UA, 7.5). */
    public enum Kind {
        DATA,
        ROW_HEADER,
        COLUMN_HEADER
    }
}
