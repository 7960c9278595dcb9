package kz.onkundik.document;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/** Puts slices one below the other and opens pages as they are needed. */
final class PageFlow {
    private static final float ROUNDING = 0.01f;

    private final PDDocument pdf;
    private final StructureTree tree;
    private final PageStyle style;
    private final List<Slice> kept = new ArrayList<>();
    private PageBreak.Orientation orientation = PageBreak.Orientation.PORTRAIT;
    /** The open page, or null before the first slice after a break. */
    private Canvas canvas;
    /** Whether nothing but a repeated header stands on the open page. */
    private boolean fresh;
    /** The upper side of what comes next. */
    private float y;

    PageFlow(PDDocument pdf, StructureTree tree, PageStyle style) {
        this.pdf = pdf;
        this.tree = tree;
        this.style = style;
    }

    /** The width between the margins, in points. */
    float width() {
        return paper().getWidth() - Millimetres.points(style.leftMm() + style.rightMm());
    }

    /** The height between the margins. */
    float height() {
        return paper().getHeight() - Millimetres.points(style.topMm() + style.bottomMm());
    }

    private PDRectangle paper() {
        return orientation == PageBreak.Orientation.PORTRAIT
                ? PDRectangle.A4
                : new PDRectangle(/* width= */ PDRectangle.A4.getHeight(), /* height= */ PDRectangle.A4.getWidth());
    }

    /** Adds a slice; those that must stay together are placed when the last of them is known. */
    void add(Slice slice) throws IOException {
        kept.add(slice);
        if (!slice.keepWithNext()) {
            place();
        }
    }

    /** Ends the page. What follows opens another, if anything follows. */
    void turn(PageBreak.Orientation next) throws IOException {
        place();
        close();
        orientation = next;
    }

    /** Places what is left; a document has one page at least. */
    void finish() throws IOException {
        place();
        if (pdf.getNumberOfPages() == 0) {
            open(List.of());
        }
        close();
    }

    private void place() throws IOException {
        if (kept.isEmpty()) {
            return;
        }
        float needed = kept.getLast().minimum();
        for (Slice slice : kept.subList(0, kept.size() - 1)) {
            needed += slice.height();
        }
        boolean empty = kept.stream().allMatch(slice -> slice instanceof Strip strip && strip.isSpace());
        // What is higher than a page cannot stay together anyhow.
        if (needed > room() && needed <= height() && !empty) {
            openFor(kept.getFirst());
        }
        for (Slice slice : kept) {
            switch (slice) {
                case Strip strip -> put(strip);
                case Band band -> put(band);
            }
        }
        kept.clear();
    }

    private void put(Strip strip) throws IOException {
        if (strip.isSpace() && (canvas == null || fresh || strip.height() > room())) {
            return;
        }
        if (strip.height() > room()) {
            openFor(strip);
        }
        paint(strip);
    }

    private void put(Band band) throws IOException {
        Band rest = band;
        while (rest.height() > room()) {
            if (rest.minimum() > room() && !(canvas != null && fresh)) {
                openFor(rest);
                continue;
            }
            List<Band> parts = rest.divided(room());
            paint(parts.getFirst());
            if (parts.size() == 1) {
                return;
            }
            rest = parts.getLast();
            openFor(rest);
        }
        paint(rest);
    }

    private void paint(Slice slice) throws IOException {
        if (canvas == null) {
            open(List.of());
        }
        slice.paint(canvas, Millimetres.points(style.leftMm()), y);
        y -= slice.height();
        fresh = false;
    }

    /** What is left of the open page. */
    private float room() {
        return canvas == null ? 0 : y - Millimetres.points(style.bottomMm()) + ROUNDING;
    }

    /** Opens a page unless the open one has nothing on it yet. */
    private void openFor(Slice slice) throws IOException {
        if (canvas == null || !fresh) {
            open(slice.repeated());
        }
    }

    private void open(List<Band> repeated) throws IOException {
        close();
        var page = new PDPage(paper());
        // The tab key follows the structure: PDF/UA, 7.18.3.
        page.getCOSObject().setName("Tabs", "S");
        pdf.addPage(page);
        canvas = new Canvas(pdf, page, tree);
        y = paper().getHeight() - Millimetres.points(style.topMm());
        for (Band band : repeated) {
            paint(band);
        }
        fresh = true;
    }

    private void close() throws IOException {
        if (canvas != null) {
            canvas.close();
            canvas = null;
        }
    }
}
