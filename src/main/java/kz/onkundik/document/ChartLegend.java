package kz.onkundik.document;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/** Names the series of a chart above it; nothing where there is only one. */
final class ChartLegend {
    private static final float SWATCH = 16;
    private static final float BETWEEN = 18;
    private static final float BELOW = 8;

    private final List<Entry> entries = new ArrayList<>();
    private float height;

    ChartLegend(ChartText text, List<BarChart.Series> series, float width) {
        float left = 0;
        float top = 0;
        for (int i = 0; i < series.size() && series.size() > 1; i++) {
            String name = series.get(i).name();
            float wanted = Math.min(width, SWATCH + text.lineHeight() / 2 + text.width(name));
            if (left > 0 && left + wanted > width) {
                left = 0;
                top = height;
            }
            float room = wanted - SWATCH - text.lineHeight() / 2;
            List<Strip> lines = text.lines(name, room, Alignment.LEFT);
            entries.add(new Entry(left, top, text.lineHeight(), BarPattern.of(i), lines));
            height = Math.max(height, top + Math.max(text.lineHeight(), ChartText.height(lines)));
            left += wanted + BETWEEN;
        }
    }

    /** With the space below it. */
    float height() {
        return entries.isEmpty() ? 0 : height + BELOW;
    }

    void paint(Canvas canvas, float left, float top) throws IOException {
        for (Entry entry : entries) {
            float high = entry.line() * 0.65f;
            float x = left + entry.left();
            float y = top - entry.top();
            entry.pattern().paint(canvas, new PDRectangle(x, y - (entry.line() + high) / 2, SWATCH, high));
            ChartText.paint(entry.words(), canvas, x + SWATCH + entry.line() / 2, y);
        }
    }

    /** @param line the height of a line */
    private record Entry(float left, float top, float line, BarPattern pattern, List<Strip> words) {}
}
