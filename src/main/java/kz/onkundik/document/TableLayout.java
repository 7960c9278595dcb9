package kz.onkundik.document;

import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;

/** Turns a table into bands, one for each row. */
final class TableLayout {
    private static final float PADDING = 3;
    /** A row up to this share of the page moves to the next page whole. */
    private static final float WHOLE = 0.33f;

    private final Job job;
    private final Table table;
    private final float size;
    private final float[] widths;
    private final float pageHeight;

    TableLayout(Job job, Table table, float width, float pageHeight) {
        this.job = job;
        this.table = table;
        this.pageHeight = pageHeight;
        size = table.size() > 0 ? table.size() : job.style().tableSize();
        widths = new ColumnWidths(job, table, size, PADDING).within(width);
    }

    List<Slice> rows(PDStructureElement parent) {
        PDStructureElement element = job.tree().child(parent, "Table");
        var slices = new ArrayList<Slice>();
        slices.add(Strip.space(3).kept());
        if (!table.header().isEmpty()) {
            PDStructureElement head = job.tree().child(element, "THead");
            for (Row row : table.header()) {
                slices.add(band(row, job.tree().child(head, "TR"), List.of()).kept());
            }
        }
        List<Band> repeated = repeated();
        PDStructureElement body = job.tree().child(element, "TBody");
        for (Row row : table.rows()) {
            slices.add(band(row, job.tree().child(body, "TR"), repeated));
        }
        slices.set(slices.size() - 1, last(slices.getLast()));
        slices.add(Strip.space(6));
        return slices;
    }

    /** A header at the end of a table has no next row to stay with. */
    private static Slice last(Slice slice) {
        return switch (slice) {
            case Band band -> new Band(band.stacks(), band.look(), false, band.repeated());
            case Strip strip -> strip;
        };
    }

    /** The header as it is drawn on the pages after the first; none where it would fill them. */
    private List<Band> repeated() {
        List<Band> bands =
                table.header().stream().map(row -> band(row, null, List.of())).toList();
        double height = bands.stream().mapToDouble(Band::height).sum();
        return height > pageHeight * WHOLE ? List.of() : bands;
    }

    /** @param element the row's, or null for one that is only drawn */
    private Band band(Row row, PDStructureElement element, List<Band> repeated) {
        var stacks = new ArrayList<Band.Stack>();
        int column = 0;
        float left = 0;
        for (Cell cell : filled(row)) {
            float width = 0;
            for (int i = 0; i < cell.columnSpan(); i++) {
                width += widths[column + i];
            }
            stacks.add(new Band.Stack(left, width, cell.shade(), strips(cell, width, element)));
            column += cell.columnSpan();
            left += width;
        }
        var look = new Band.Look(PADDING, TextLayout.lineHeight(size), true, false, pageHeight * WHOLE);
        return new Band(stacks, look, row.keepWithNext(), repeated);
    }

    private List<Cell> filled(Row row) {
        var cells = new ArrayList<>(row.cells());
        for (int i = row.span(); i < widths.length; i++) {
            cells.add(Cell.EMPTY);
        }
        return cells;
    }

    private List<Strip> strips(Cell cell, float width, PDStructureElement row) {
        PDStructureElement element = row == null ? null : cellElement(cell, row);
        float wellFilled = cell.kind() == Cell.Kind.COLUMN_HEADER ? TextLayout.ONLY_WHERE_IT_MUST : TextLayout.NARROW;
        var look = new TextLayout(size, cell.alignment(), 0, width - 2 * PADDING, 0, wellFilled);
        var strips = new ArrayList<Strip>();
        for (Text text : cell.paragraphs()) {
            PDStructureElement paragraph = element == null ? null : job.tree().child(element, "P");
            strips.addAll(look.strips(
                    job.shape(text),
                    new TextTag(job.tree(), paragraph, job.info().language())));
        }
        return strips;
    }

    private PDStructureElement cellElement(Cell cell, PDStructureElement row) {
        boolean data = cell.kind() == Cell.Kind.DATA;
        PDStructureElement element = job.tree().child(row, data ? "TD" : "TH");
        var attributes = new COSDictionary();
        if (!data) {
            attributes.setName("Scope", cell.kind() == Cell.Kind.ROW_HEADER ? "Row" : "Column");
        }
        if (cell.columnSpan() > 1) {
            attributes.setInt("ColSpan", cell.columnSpan());
        }
        if (attributes.size() > 0) {
            job.tree().attributes(element, "Table", attributes);
        }
        return element;
    }
}
