package kz.onkundik.document;

import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;

/** Turns a chart into strips: one, or several of one scale where there are more categories than there is room for. */
final class ChartLayout {
    private static final float AROUND = 4;

    private final Job job;
    private final BarChart chart;
    private final ChartSize size;

    /**
     * @param width of the chart, in points
     * @param pageHeight the most that one of its parts takes
     */
    ChartLayout(Job job, BarChart chart, float width, float pageHeight) {
        this.job = job;
        this.chart = chart;
        float height = Math.min(pageHeight, Millimetres.points(chart.heightMm()));
        size = new ChartSize(width, height, pageHeight, chart.largest());
    }

    List<Strip> strips(PDStructureElement parent) {
        var strips = new ArrayList<Strip>();
        strips.add(Strip.space(AROUND).kept());
        List<Integer> starts = drawing(chart, null).parts();
        for (int i = 0; i < starts.size(); i++) {
            int to = i + 1 < starts.size()
                    ? starts.get(i + 1)
                    : chart.categories().size();
            strips.add(part(chart.part(starts.get(i), to), parent));
            strips.add(Strip.space(AROUND));
        }
        return strips;
    }

    private Strip part(BarChart part, PDStructureElement parent) {
        PDStructureElement figure = job.tree().child(parent, "Figure");
        figure.setAlternateDescription(PlainText.oneLine(chart.alt()));
        ChartDrawing drawing = drawing(part, figure);
        float height = drawing.height();
        return new Strip(height, false, (canvas, left, top) -> {
            Figures.place(job.tree(), figure, new PDRectangle(left, top - height, size.width(), height));
            canvas.belongsTo(figure);
            drawing.paint(canvas, left, top);
        });
    }

    private ChartDrawing drawing(BarChart part, PDStructureElement figure) {
        var text = new ChartText(job, figure, job.style().captionSize());
        var legend = new ChartLegend(text, chart.series(), size.width());
        return switch (chart.direction()) {
            case HORIZONTAL -> new HorizontalBars(text, legend, chart, part, size);
            case VERTICAL -> new VerticalBars(text, legend, chart, part, size);
        };
    }
}
