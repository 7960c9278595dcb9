package kz.onkundik.document;

import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;

/** Turns a table into bands: one for each row, or for several that cells join. */
final class TableLayout {
    private static final float PADDING = 3;
    private static final float ABOVE = 3;
    private static final float BELOW = 6;
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

    /** The table from margin to margin. */
    List<Slice> rows(PDStructureElement parent) {
        PDStructureElement element = job.tree().child(parent, "Table");
        var slices = new ArrayList<Slice>();
        slices.add(Strip.space(ABOVE).kept());
        if (!table.header().isEmpty()) {
            bands(table.header(), job.tree().child(element, "THead"), List.of())
                    .forEach(band -> slices.add(band.kept()));
        }
        slices.addAll(bands(table.rows(), job.tree().child(element, "TBody"), repeated()));
        // A header at the end of a table has no next row to stay with.
        if (slices.getLast() instanceof Band last) {
            slices.set(slices.size() - 1, last.free());
        }
        slices.add(Strip.space(BELOW));
        return slices;
    }

    /** The table in a column: what joins no rows is one strip, unless it is higher than the page. */
    List<Strip> strips(PDStructureElement parent) {
        var strips = new ArrayList<Strip>();
        for (Slice slice : rows(parent)) {
            switch (slice) {
                case Strip strip -> strips.add(strip);
                case Band band -> strips.addAll(strips(band));
            }
        }
        return strips;
    }

    private List<Strip> strips(Band band) {
        var strips = new ArrayList<Strip>();
        Band rest = band;
        while (rest.height() > pageHeight) {
            List<Band> parts = rest.divided(pageHeight);
            strips.add(strip(parts.getFirst()));
            if (parts.size() == 1) {
                return strips;
            }
            rest = parts.getLast();
        }
        strips.add(strip(rest));
        return strips;
    }

    private static Strip strip(Band band) {
        return new Strip(band.height(), band.keepWithNext(), band::paint);
    }

    /** The header as it is drawn on the pages after the first; none where it would fill them. */
    private List<Band> repeated() {
        List<Band> bands = bands(table.header(), null, List.of());
        double height = bands.stream().mapToDouble(Band::height).sum();
        return height > pageHeight * WHOLE ? List.of() : bands;
    }

    /** @param section the element of these rows, or null for what is only drawn */
    private List<Band> bands(List<Row> rows, PDStructureElement section, List<Band> repeated) {
        var grid = new Grid(rows, widths.length);
        var bands = new ArrayList<Band>();
        for (int from = 0; from < rows.size(); from = grid.endOfGroup(from)) {
            int to = grid.endOfGroup(from);
            var stacks = new ArrayList<Stack>();
            var levels = new ArrayList<Band.Level>();
            for (int row = from; row < to; row++) {
                PDStructureElement element = section == null ? null : job.tree().child(section, "TR");
                for (Grid.Place place : grid.row(row)) {
                    stacks.add(stack(place, row - from, element));
                }
                levels.add(level(rows.get(row)));
            }
            var look = new Band.Look(PADDING, true, false, pageHeight * WHOLE);
            bands.add(new Band(stacks, levels, look, rows.get(to - 1).keepWithNext(), repeated));
        }
        return bands;
    }

    private Band.Level level(Row row) {
        float wanted = Math.min(pageHeight, Millimetres.points(row.minimumMm())) - 2 * PADDING;
        return new Band.Level(Math.max(wanted, TextLayout.lineHeight(size)), row.keepWithNext());
    }

    /** @param row the element of the row that the cell begins in, or null */
    private Stack stack(Grid.Place place, int number, PDStructureElement row) {
        Cell cell = place.cell();
        float left = sum(0, place.column());
        float width = sum(place.column(), place.column() + cell.columnSpan());
        return new Stack(left, width, number, cell.rowSpan(), cell.shade(), strips(cell, width, row));
    }

    private float sum(int from, int to) {
        float sum = 0;
        for (int i = from; i < to; i++) {
            sum += widths[i];
        }
        return sum;
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
        if (cell.rowSpan() > 1) {
            attributes.setInt("RowSpan", cell.rowSpan());
        }
        if (attributes.size() > 0) {
            job.tree().attributes(element, "Table", attributes);
        }
        return element;
    }
}
