package kz.onkundik.document;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDPage;

/** What repeats on each page, drawn as artifacts when the number of pages is known: head, label and note. */
final class PageFurniture {
    private static final TextTag NOT_READ = new TextTag(null, null, null);

    private final Job job;

    PageFurniture(Job job) {
        this.job = job;
    }

    void draw() throws IOException {
        int pages = job.pdf().getNumberOfPages();
        for (int i = 0; i < pages; i++) {
            PDPage page = job.pdf().getPage(i);
            try (var canvas = new Canvas(job.pdf(), page, job.tree())) {
                draw(canvas, i + 1, pages);
            }
        }
    }

    private void draw(Canvas canvas, int number, int pages) throws IOException {
        PageStyle style = job.style();
        float left = Millimetres.points(style.leftMm());
        float width = canvas.page().getMediaBox().getWidth() - left - Millimetres.points(style.rightMm());
        if (number > 1) {
            float y = canvas.page().getMediaBox().getHeight() - Millimetres.points(style.topMm() * 0.6f);
            text(canvas, job.info().runningHead(), Alignment.RIGHT, left, y, width);
        }
        float foot = Millimetres.points(style.bottomMm() * 0.5f);
        text(canvas, job.info().pageLabel().of(number, pages), Alignment.CENTER, left, foot, width);
        // The label has the middle fifth of the page.
        text(canvas, job.info().footerNote(), Alignment.LEFT, left, foot, width * 0.4f);
    }

    /** One line; what is too long for it ends in dots. */
    private void text(Canvas canvas, String words, Alignment alignment, float left, float baseline, float width)
            throws IOException {
        float size = job.style().smallSize();
        ShapedText text = job.shape(Text.muted(PlainText.oneLine(words)));
        List<Line> lines = new LineBreaker(text, width / size, 0, 0).lines();
        if (lines.size() > 1) {
            String first = letters(lines.getFirst());
            text(
                    canvas,
                    first.substring(0, first.offsetByCodePoints(first.length(), -2)) + "…",
                    alignment,
                    left,
                    baseline,
                    width);
            return;
        }
        for (Line line : lines) {
            float shift = alignment.shift(width - line.width() * size);
            canvas.line(line, NOT_READ, size, left + shift, baseline, 0);
        }
    }

    private static String letters(Line line) {
        var letters = new StringBuilder();
        for (int i = line.from(); i < line.to(); i++) {
            letters.appendCodePoint(line.text().letter(i));
        }
        return letters.toString();
    }
}
