package kz.onkundik.document;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/** Bars upwards, the categories side by side in places of one width, with their names below. */
final class VerticalBars implements ChartDrawing {
    private static final float GAP = 4;
    private static final float THICKEST = 34;
    private static final float LEAST_PLOT = 60;
    private static final float BETWEEN_MARKS = 22;
    private static final int MOST_MARKS = 5;
    /** The most of the width that the numbers of the axis take. */
    private static final float MOST_NUMBERS = 0.3f;
    /** Up to this width, in ems, a place is widened rather than divide a word of a name. */
    private static final float LONGEST_WORD = 6;

    private final ChartText numbers;
    private final ChartLegend legend;
    private final BarChart part;
    private final ChartScale scale;
    private final List<List<Strip>> names = new ArrayList<>();
    private final int perPart;
    private final int all;
    /** The width of one category's place. */
    private final float place;

    private final float axis;
    private final float length;
    private final float height;

    /**
     * @param whole the chart that this is a part of, or the same
     * @param part what is drawn
     */
    VerticalBars(ChartText text, ChartLegend legend, BarChart whole, BarChart part, ChartSize size) {
        this.legend = legend;
        this.part = part;
        all = whole.categories().size();
        float widest = text.width(ChartScale.grouped(size.largest()));
        float mark = text.width(ChartScale.reaching(size.largest(), MOST_MARKS).topLabel());
        float room = size.width() * MOST_NUMBERS;
        numbers = text.fitting(Math.max(mark, widest), room / whole.series().size());
        axis = Math.min(room, mark) + GAP;
        float plot = size.width() - axis;
        float word = 0;
        for (String name : whole.categories()) {
            word = Math.max(word, text.longestWord(name));
        }
        float bars = whole.series().size() * (numbers.width(ChartScale.grouped(size.largest())) + 2);
        float least = Math.max(bars, Math.min(word, LONGEST_WORD * text.size())) + GAP;
        perPart = Math.max(1, (int) (plot / least));
        place = plot / Math.max(1, Math.min(perPart, all));
        for (String name : part.categories()) {
            names.add(text.lines(name, place - GAP, Alignment.CENTER));
        }
        float wanted = size.height() - above() - below();
        length = Math.max(LEAST_PLOT, wanted);
        height = above() + length + below();
        scale = ChartScale.reaching(size.largest(), (int) Math.min(MOST_MARKS, length / BETWEEN_MARKS));
    }

    private float above() {
        return legend.height() + numbers.lineHeight() + 2;
    }

    private float below() {
        float most = 0;
        for (List<Strip> name : names) {
            most = Math.max(most, ChartText.height(name));
        }
        return GAP + most;
    }

    @Override
    public float height() {
        return height;
    }

    @Override
    public List<Integer> parts() {
        var starts = new ArrayList<>(List.of(0));
        for (int i = perPart; i < all; i += perPart) {
            starts.add(i);
        }
        return starts;
    }

    @Override
    public void paint(Canvas canvas, float left, float top) throws IOException {
        legend.paint(canvas, left, top);
        float foot = top - above() - length;
        float right = left + axis + place * Math.max(names.size(), Math.min(perPart, Math.max(1, all)));
        paintAxis(canvas, left, right, foot);
        for (int i = 0; i < names.size(); i++) {
            float x = left + axis + i * place;
            ChartText.paint(names.get(i), canvas, x + GAP / 2, foot - GAP);
            paintBars(canvas, i, x, foot);
        }
        canvas.stroke(List.of(new Segment(left + axis, foot, right, foot)), Ink.AXIS, 0.8f);
    }

    private void paintAxis(Canvas canvas, float left, float right, float foot) throws IOException {
        var lines = new ArrayList<Segment>();
        for (int mark = 0; mark <= scale.steps(); mark++) {
            float y = foot + length * mark / scale.steps();
            lines.add(new Segment(left + axis, y, right, y));
            List<Strip> label = numbers.lines(scale.label(mark), axis - GAP, Alignment.RIGHT);
            ChartText.paint(label, canvas, left, y + numbers.lineHeight() / 2);
        }
        canvas.stroke(lines, Ink.GRID, 0.5f);
    }

    private void paintBars(Canvas canvas, int column, float left, float foot) throws IOException {
        int count = part.series().size();
        float wide = Math.min(
                (place - GAP) / count, Math.max(THICKEST, numbers.width(ChartScale.grouped(part.largest())) + 2));
        float x = left + (place - wide * count) / 2;
        for (int i = 0; i < count; i++) {
            Long value = part.series().get(i).values().get(column);
            if (value != null) {
                float high = length * scale.share(value);
                if (value > 0) {
                    BarPattern.of(i).paint(canvas, new PDRectangle(x + 0.75f, foot, wide - 1.5f, high));
                }
                List<Strip> number = numbers.lines(ChartScale.grouped(value), wide, Alignment.CENTER);
                ChartText.paint(number, canvas, x, foot + high + numbers.lineHeight());
            }
            x += wide;
        }
    }
}
