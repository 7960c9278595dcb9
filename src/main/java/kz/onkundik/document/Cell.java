package kz.onkundik.document;

import java.util.List;

/**
 * A table's cell.
 *
 * @param paragraphs one below the other; none for an empty cell
 * @param columnSpan over how many columns
 * @param alignment of its lines
 * @param kind data or a header
 * @param shade its fill
 */
public record Cell(List<Text> paragraphs, int columnSpan, Alignment alignment, Kind kind, Shade shade) {
    public static final Cell EMPTY = new Cell(List.of(), 1, Alignment.LEFT, Kind.DATA, Shade.NONE);

    public Cell {
        paragraphs = List.copyOf(paragraphs);
        if (columnSpan < 1) {
            throw new IllegalArgumentException("span " + columnSpan);
        }
    }

    public static Cell of(String text) {
        return of(Text.of(text));
    }

    public static Cell of(Text... paragraphs) {
        return new Cell(List.of(paragraphs), 1, Alignment.LEFT, Kind.DATA, Shade.NONE);
    }

    /** A column's header: bold, centred, shaded. */
    public static Cell header(String text) {
        return new Cell(List.of(Text.bold(text)), 1, Alignment.CENTER, Kind.COLUMN_HEADER, Shade.HEADER);
    }

    /** A row's header, in plain type. */
    public static Cell rowHeader(Text text) {
        return new Cell(List.of(text), 1, Alignment.LEFT, Kind.ROW_HEADER, Shade.NONE);
    }

    public Cell spanning(int columns) {
        return new Cell(paragraphs, columns, alignment, kind, shade);
    }

    public Cell aligned(Alignment other) {
        return new Cell(paragraphs, columnSpan, other, kind, shade);
    }

    public Cell shaded(Shade other) {
        return new Cell(paragraphs, columnSpan, alignment, kind, other);
    }

    /** What a cell is to the others: TD, or TH with its scope (PDF/UA, 7.5). */
    public enum Kind {
        DATA,
        ROW_HEADER,
        COLUMN_HEADER
    }
}
