package kz.onkundik.document;

import java.io.IOException;
import java.util.ArrayList;
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
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDBorderStyleDictionary;

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
    private boolean marked;
    /** Whose content is drawn; null for an artifact. */
    private COSDictionary owner;

    Canvas(PDDocument pdf, PDPage page, StructureTree tree) throws IOException {
        this.page = page;
        this.tree = tree;
        content = new PDPageContentStream(pdf, page, PDPageContentStream.AppendMode.APPEND, true);
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

    /**
     * Draws a line of text, run by run, each in its own element.
     *
     * @param tag says the element of each run
     * @param stretch added to each space, in points
     */
    void line(Line line, TextTag tag, float size, float left, float baseline, float stretch) throws IOException {
        float x = left;
        int at = line.from();
        while (at < line.to()) {
            int end = at + 1;
            while (end < line.to()
                    && line.text().run(end).equals(line.text().run(at))
                    && sameFace(line.text(), at, end)) {
                end++;
            }
            x = stretch(line, at, end, tag, size, x, baseline, stretch);
            at = end;
        }
    }

    private static boolean sameFace(ShapedText text, int one, int other) {
        return text.face(one) == text.face(other);
    }

    private float stretch(
            Line line, int from, int to, TextTag tag, float size, float left, float baseline, float stretch)
            throws IOException {
        ShapedText text = line.text();
        Run run = text.run(from);
        PDStructureElement element = tag.of(run);
        belongsTo(element);
        colour(run);
        var parts = new ArrayList<>();
        var word = new StringBuilder();
        float width = 0;
        for (int i = from; i < to; i++) {
            word.appendCodePoint(text.letter(i));
            width += text.width(i) * size;
            if (text.letter(i) == ' ' && stretch > 0) {
                parts.add(word.toString());
                parts.add(-stretch * 1000 / size);
                word.setLength(0);
                width += stretch;
            }
        }
        parts.add(word.toString());
        show(parts, text.face(from), size, left, baseline);
        if (line.hyphen() && to == line.to()) {
            Fonts.Glyph hyphen = text.hyphen(to - 1);
            show(List.of(Character.toString(hyphen.letter())), hyphen.face(), size, left + width, baseline);
        }
        if (run.link() != null && element != null) {
            link(run.link(), element, new PDRectangle(left, baseline - size * 0.25f, width, size * 1.15f));
        }
        return left + width;
    }

    private void show(List<?> parts, Typeface face, float size, float left, float baseline) throws IOException {
        content.beginText();
        content.setFont(face.font(), size);
        content.newLineAtOffset(left, baseline);
        content.showTextWithPositioning(parts.toArray());
        content.endText();
    }

    private void colour(Run run) throws IOException {
        if (run.link() != null) {
            content.setNonStrokingColor(0.04f, 0.24f, 0.57f);
        } else {
            content.setNonStrokingColor(run.muted() ? GREY : BLACK);
        }
    }

    private void link(Link link, PDStructureElement element, PDRectangle place) {
        var action = new PDActionURI();
        action.setURI(link.uri().toASCIIString());
        var border = new PDBorderStyleDictionary();
        border.setWidth(0);
        var annotation = new PDAnnotationLink();
        annotation.setRectangle(place);
        annotation.setAction(action);
        annotation.setBorderStyle(border);
        annotation.setContents(link.description());
        annotation.setPrinted(true);
        annotate(annotation, element);
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
