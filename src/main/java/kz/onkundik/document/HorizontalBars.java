package kz.onkundik.document;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/** Bars to the right, each category in a row of its own height, with its name at the left. */
final class HorizontalBars implements ChartDrawing {
    /** The most of the width that names and numbers take. */
    private static final float MOST_NAMES = 0.38f;

    private static final float MOST_NUMBERS = 0.3f;
    private static final float GAP = 5;
    private static final float THICKEST = 18;
    private static final float BETWEEN_MARKS = 60;
    private static final int MOST_MARKS = 5;

    private final ChartText text;
    private final ChartText numbers;
    private final ChartLegend legend;
    private final BarChart part;
    private final ChartSize size;
    private final ChartScale scale;
    private final List<List<Strip>> names = new ArrayList<>();
    /** What each row gets above what it needs. */
    private final float spare;
    /** Where the axis begins, from the left. */
    private final float axis;

    private final float length;

    /**
     * @param whole the chart that this is a part of, or the same
     * @param part what is drawn
     */
    HorizontalBars(ChartText text, ChartLegend legend, BarChart whole, BarChart part, ChartSize size) {
        this.text = text;
        this.legend = legend;
        this.part = part;
        this.size = size;
        float widest = text.width(ChartScale.grouped(size.largest()));
        numbers = text.fitting(widest, size.width() * MOST_NUMBERS);
        float right = Math.min(widest, size.width() * MOST_NUMBERS) + GAP;
        float named = 0;
        for (String name : whole.categories()) {
            named = Math.max(named, text.width(PlainText.oneLine(name)));
        }
        float left = Math.min(named, size.width() * MOST_NAMES);
        for (String name : part.categories()) {
            names.add(text.lines(name, left, Alignment.RIGHT));
        }
        axis = left + GAP;
        length = size.width() - axis - right;
        float mark =
                numbers.width(ChartScale.reaching(size.largest(), MOST_MARKS).topLabel()) + GAP;
        scale = ChartScale.reaching(size.largest(), (int) Math.min(MOST_MARKS, length / Math.max(BETWEEN_MARKS, mark)));
        float free = size.height() - around() - needed();
        boolean alone = part.categories().size() == whole.categories().size();
        spare = alone && !names.isEmpty() ? Math.max(0, free / names.size()) : 0;
    }

    /** The height of all but the rows. */
    private float around() {
        return legend.height() + GAP + text.lineHeight();
    }

    private float needed() {
        float sum = 0;
        for (int i = 0; i < names.size(); i++) {
            sum += needed(i);
        }
        return sum;
    }

    private float needed(int row) {
        return Math.max(ChartText.height(names.get(row)), part.series().size() * text.lineHeight()) + GAP;
    }

    @Override
    public float height() {
        return names.isEmpty() ? size.height() : around() + needed() + spare * names.size();
    }

    @Override
    public List<Integer> parts() {
        var starts = new ArrayList<>(List.of(0));
        float used = around();
        for (int i = 0; i < names.size(); i++) {
            if (used + needed(i) > size.pageHeight() && i > starts.getLast()) {
                starts.add(i);
                used = around();
            }
            used += needed(i);
        }
        return starts;
    }

    @Override
    public void paint(Canvas canvas, float left, float top) throws IOException {
        legend.paint(canvas, left, top);
        float foot = top - height() + text.lineHeight() + GAP;
        paintAxis(canvas, left + axis, top - legend.height(), foot);
        float y = top - legend.height();
        for (int i = 0; i < names.size(); i++) {
            float high = needed(i) + spare;
            ChartText.paint(names.get(i), canvas, left, y - (high - ChartText.height(names.get(i))) / 2);
            paintBars(canvas, i, left + axis, y, high);
            y -= high;
        }
        canvas.stroke(List.of(new Segment(left + axis, top - legend.height(), left + axis, foot)), Ink.AXIS, 0.8f);
    }

    private void paintAxis(Canvas canvas, float left, float top, float foot) throws IOException {
        var lines = new ArrayList<Segment>();
        for (int mark = 0; mark <= scale.steps(); mark++) {
            float x = left + length * mark / scale.steps();
            lines.add(new Segment(x, top, x, foot - GAP / 2));
            if (mark == scale.steps() || isRoomForEachMark()) {
                float wide = numbers.width(scale.label(mark));
                List<Strip> label = numbers.lines(scale.label(mark), wide, Alignment.CENTER);
                ChartText.paint(label, canvas, x - wide / 2, foot - GAP / 2);
            }
        }
        canvas.stroke(lines, Ink.GRID, 0.5f);
    }

    /** In a narrow column, only the end of the axis is named. */
    private boolean isRoomForEachMark() {
        return numbers.width(scale.topLabel()) < length / scale.steps();
    }

    private void paintBars(Canvas canvas, int row, float left, float top, float high) throws IOException {
        int count = part.series().size();
        float thick = Math.min(Math.max(text.lineHeight(), THICKEST), (high - GAP) / count);
        float y = top - (high - thick * count) / 2;
        for (int i = 0; i < count; i++) {
            Long value = part.series().get(i).values().get(row);
            if (value != null) {
                float reach = length * scale.share(value);
                if (value > 0) {
                    BarPattern.of(i).paint(canvas, new PDRectangle(left, y - thick + 0.75f, reach, thick - 1.5f));
                }
                String number = ChartScale.grouped(value);
                ChartText.paint(
                        numbers.lines(number, numbers.width(number), Alignment.LEFT),
                        canvas,
                        left + reach + GAP / 2,
                        y - (thick - numbers.lineHeight()) / 2);
            }
            y -= thick;
        }
    }
}
