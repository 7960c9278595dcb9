package kz.onkundik.document;

import java.util.ArrayList;
import java.util.List;

/** Shares a table's width out among its columns. */
final class ColumnWidths {
    /** The most that a fitted column takes of the table. */
    private static final float MOST_FITTED = 0.3f;
    /** Up to these widths, in ems, a column is widened rather than divide a word of its header or of its cells. */
    private static final float HEADER_WORD = 9;

    private static final float CELL_WORD = 6;

    private final Table table;
    private final float[] natural;
    private final float[] least;

    ColumnWidths(Job job, Table table, float size, float padding) {
        this.table = table;
        natural = new float[table.columns().size()];
        least = new float[table.columns().size()];
        for (int i = 0; i < least.length; i++) {
            // One letter at least, with its padding.
            least[i] = Math.max(size, Millimetres.points(table.columns().get(i).minimumMm()));
        }
        measure(job, table.header(), size, padding, HEADER_WORD);
        measure(job, table.rows(), size, padding, CELL_WORD);
    }

    private void measure(Job job, List<Row> rows, float size, float padding, float longestWord) {
        var grid = new Grid(rows, natural.length);
        for (int row = 0; row < grid.count(); row++) {
            for (Grid.Place place : grid.row(row)) {
                int column = place.column();
                Cell cell = place.cell();
                for (Text text : cell.columnSpan() == 1 ? cell.paragraphs() : List.<Text>of()) {
                    ShapedText shaped = job.shape(text);
                    // Half a point, so that rounding never breaks a line that fits exactly.
                    float around = 2 * padding + 0.5f;
                    float word = Math.min(shaped.longestWord(), longestWord) * size + around;
                    natural[column] = Math.max(natural[column], shaped.naturalWidth() * size + around);
                    least[column] = Math.max(least[column], word);
                }
            }
        }
    }

    /** The widths, which together are as wide as the table. */
    float[] within(float width) {
        float minimums = sum(least);
        if (minimums >= width) {
            return scaled(least, width / minimums);
        }
        var widths = new float[least.length];
        var sharing = new ArrayList<Integer>();
        float room = width;
        for (int i = 0; i < widths.length; i++) {
            if (table.columns().get(i).weight() > 0) {
                sharing.add(i);
            } else {
                widths[i] = Math.max(least[i], Math.min(natural[i], width * MOST_FITTED));
                room -= widths[i];
            }
        }
        if (sharing.isEmpty()) {
            return scaled(widths, width / sum(widths));
        }
        return share(widths, sharing, room) ? widths : fallback(width, minimums);
    }

    /** Shares the room by weight; a column whose share is below its minimum takes that, and the others share again. */
    private boolean share(float[] widths, List<Integer> sharing, float given) {
        float room = given;
        var open = new ArrayList<>(sharing);
        while (!open.isEmpty()) {
            float weights = 0;
            for (int i : open) {
                weights += table.columns().get(i).weight();
            }
            float each = room / weights;
            Integer tooNarrow = open.stream()
                    .filter(i -> each * table.columns().get(i).weight() < least[i])
                    .findFirst()
                    .orElse(null);
            if (tooNarrow == null) {
                for (int i : open) {
                    widths[i] = each * table.columns().get(i).weight();
                }
                return true;
            }
            widths[tooNarrow] = least[tooNarrow];
            room -= least[tooNarrow];
            open.removeIf(tooNarrow::equals);
        }
        return Math.abs(room) < 1;
    }

    /** Fitted columns that leave no room for the others: all get their minimum and an equal part of the rest. */
    private float[] fallback(float width, float minimums) {
        float[] widths = least.clone();
        for (int i = 0; i < widths.length; i++) {
            widths[i] += (width - minimums) / widths.length;
        }
        return widths;
    }

    private static float sum(float[] widths) {
        float sum = 0;
        for (float width : widths) {
            sum += width;
        }
        return sum;
    }

    private static float[] scaled(float[] widths, float factor) {
        float[] scaled = widths.clone();
        for (int i = 0; i < scaled.length; i++) {
            scaled[i] *= factor;
        }
        return scaled;
    }
}
