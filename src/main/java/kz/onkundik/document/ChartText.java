package kz.onkundik.document;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;

/**
 * The words of a chart, which all belong to its figure.
 *
 * @param job the writing
 * @param figure the element, or null to measure only
 * @param size of type, in points
 */
record ChartText(Job job, PDStructureElement figure, float size) {
    /** A longer name ends in dots. */
    private static final int MOST_LINES = 6;

    private static final String DOTS = "…";

    float lineHeight() {
        return TextLayout.lineHeight(size);
    }

    float width(String words) {
        // Half a point, so that rounding never breaks a line that fits exactly.
        return shape(words).naturalWidth() * size + 0.5f;
    }

    float longestWord(String words) {
        return shape(words).longestWord() * size + 0.5f;
    }

    /** The same words, small enough for the widest of them to be no wider than this. */
    ChartText fitting(float widest, float room) {
        return widest <= room ? this : new ChartText(job, figure, size * room / widest);
    }

    List<Strip> lines(String words, float width, Alignment alignment) {
        String shown = PlainText.oneLine(words);
        List<Strip> lines = broken(shown, width, alignment);
        while (lines.size() > MOST_LINES) {
            int letters = shown.codePointCount(0, shown.length());
            int fewer = Math.min(letters - DOTS.length() - 1, letters * MOST_LINES / lines.size());
            shown = shown.substring(0, shown.offsetByCodePoints(0, Math.max(0, fewer))) + DOTS;
            lines = broken(shown, width, alignment);
        }
        return lines;
    }

    private List<Strip> broken(String words, float width, Alignment alignment) {
        var tag = new TextTag(job.tree(), figure, job.info().language());
        return new TextLayout(size, alignment, 0, width, 0, TextLayout.NARROW).strips(shape(words), tag);
    }

    private ShapedText shape(String words) {
        return job.shape(Text.of(words));
    }

    static float height(List<Strip> lines) {
        float sum = 0;
        for (Strip line : lines) {
            sum += line.height();
        }
        return sum;
    }

    static void paint(List<Strip> lines, Canvas canvas, float left, float top) throws IOException {
        float y = top;
        for (Strip line : lines) {
            line.paint(canvas, left, y);
            y -= line.height();
        }
    }
}
