package kz.onkundik.document;

import java.io.IOException;
import java.util.List;
import java.util.Objects;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;

/**
 * Draws on one page, in points from its lower left corner. Everything belongs to a structure element or is an artifact:
 * {@link #belongsTo} says which, until it says otherwise.
 */
final class Canvas implements AutoCloseable {
    private static final float BLACK = 0;
    private static final float GREY = 0.35f;

    private final PDPage page;
    private final StructureTree tree;
    private final PDPageContentStream content;
    private final TextPen pen;
    private boolean marked;
    /** Whose content is drawn; null for an artifact. */
    private COSDictionary owner;

    Canvas(PDDocument pdf, PDPage page, StructureTree tree) throws IOException {
        this.page = page;
        this.tree = tree;
        content = new PDPageContentStream(pdf, page, PDPageContentStream.AppendMode.APPEND, true);
        pen = new TextPen(this, content);
    }

    PDPage page() {
        return page;
    }

    /** What is drawn from now on belongs to this element; null for an artifact, which nobody reads aloud. */
    void belongsTo(PDStructureElement element) throws IOException {
        COSDictionary next = element == null ? null : element.getCOSObject();
        if (marked && Objects.equals(owner, next)) {
            return;
        }
        endMark();
        if (element == null) {
            content.beginMarkedContent(COSName.ARTIFACT);
        } else {
            COSName type = COSName.getPDFName(element.getStructureType());
            content.beginMarkedContent(type, tree.mark(page, element));
        }
        marked = true;
        owner = next;
    }

    void fill(float left, float bottom, float width, float height, float grey) throws IOException {
        content.setNonStrokingColor(grey);
        content.addRect(left, bottom, width, height);
        content.fill();
    }

    void fill(PDRectangle place, Ink ink) throws IOException {
        content.setNonStrokingColor(ink.red(), ink.green(), ink.blue());
        content.addRect(place.getLowerLeftX(), place.getLowerLeftY(), place.getWidth(), place.getHeight());
        content.fill();
    }

    void stroke(List<Segment> segments, Ink ink, float thickness) throws IOException {
        if (segments.isEmpty()) {
            return;
        }
        content.setStrokingColor(ink.red(), ink.green(), ink.blue());
        content.setLineWidth(thickness);
        for (Segment segment : segments) {
            content.moveTo(segment.fromX(), segment.fromY());
            content.lineTo(segment.toX(), segment.toY());
        }
        content.stroke();
    }

    /** Fills many black rectangles at once: left, bottom, width and height of each. */
    void fillAll(List<PDRectangle> rectangles) throws IOException {
        content.setNonStrokingColor(BLACK);
        for (PDRectangle r : rectangles) {
            content.addRect(r.getLowerLeftX(), r.getLowerLeftY(), r.getWidth(), r.getHeight());
        }
        content.fill();
    }

    void frame(float left, float bottom, float width, float height, float thickness) throws IOException {
        content.setStrokingColor(GREY);
        content.setLineWidth(thickness);
        content.addRect(left, bottom, width, height);
        content.stroke();
    }

    void image(PDImageXObject image, float left, float bottom, float width, float height) throws IOException {
        content.drawImage(image, left, bottom, width, height);
    }

    /** @see TextPen#line */
    void line(Line line, TextTag tag, float size, float left, float baseline, float stretch) throws IOException {
        pen.line(line, tag, size, left, baseline, stretch);
    }

    void annotate(PDAnnotation annotation, PDStructureElement element) {
        tree.annotate(page, annotation, element);
    }

    private void endMark() throws IOException {
        if (marked) {
            content.endMarkedContent();
            marked = false;
        }
    }

    @Override
    public void close() throws IOException {
        endMark();
        content.close();
    }
}
