package kz.onkundik.document;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDBorderStyleDictionary;

/** Writes lines of text on a canvas, run by run, each in its own element. */
final class TextPen {
    private static final float BLACK = 0;
    private static final float GREY = 0.35f;
    /** How thick the outline is, in ems, that makes a letter bold which has no bold shape. */
    private static final float THICKENED = 0.03f;

    private final Canvas canvas;
    private final PDPageContentStream content;

    TextPen(Canvas canvas, PDPageContentStream content) {
        this.canvas = canvas;
        this.content = content;
    }

    /**
     * Draws a line of text.
     *
     * @param tag says the element of each run
     * @param stretch added to each space, in points
     */
    void line(Line line, TextTag tag, float size, float left, float baseline, float stretch) throws IOException {
        float x = left;
        int at = line.from();
        while (at < line.to()) {
            int end = at + 1;
            while (end < line.to() && line.text().continues(end)) {
                end++;
            }
            x = piece(new Piece(line, at, end), tag, size, x, baseline, stretch);
            at = end;
        }
    }

    private float piece(Piece piece, TextTag tag, float size, float left, float baseline, float stretch)
            throws IOException {
        ShapedText text = piece.line().text();
        Run run = text.run(piece.from());
        PDStructureElement element = tag.of(run);
        canvas.belongsTo(element);
        colour(run);
        var parts = new ArrayList<>();
        var word = new StringBuilder();
        float width = 0;
        for (int i = piece.from(); i < piece.to(); i++) {
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
        Accent accent = text.accent(piece.from());
        show(parts, text.glyph(piece.from()), size, left + accent.right() * size, baseline + accent.up() * size);
        if (piece.line().hyphen() && piece.to() == piece.line().to()) {
            Fonts.Glyph hyphen = text.hyphen(piece.to() - 1);
            show(List.of(Character.toString(hyphen.letter())), hyphen, size, left + width, baseline);
        }
        if (run.link() != null && element != null && width > 0) {
            link(run.link(), element, new PDRectangle(left, baseline - size * 0.25f, width, size * 1.15f));
        }
        return left + width;
    }

    private void show(List<?> parts, Fonts.Glyph look, float size, float left, float baseline) throws IOException {
        content.beginText();
        if (look.thickened()) {
            content.setRenderingMode(RenderingMode.FILL_STROKE);
            content.setLineWidth(size * THICKENED);
        }
        content.setFont(look.face().font(), size);
        content.newLineAtOffset(left, baseline);
        content.showTextWithPositioning(parts.toArray());
        if (look.thickened()) {
            content.setRenderingMode(RenderingMode.FILL);
        }
        content.endText();
    }

    private void colour(Run run) throws IOException {
        if (run.link() != null) {
            content.setNonStrokingColor(0.04f, 0.24f, 0.57f);
            content.setStrokingColor(0.04f, 0.24f, 0.57f);
        } else {
            content.setNonStrokingColor(run.muted() ? GREY : BLACK);
            content.setStrokingColor(run.muted() ? GREY : BLACK);
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
        canvas.annotate(annotation, element);
    }

    /** What can be shown at once: of one run and one font, or one accent. */
    private record Piece(Line line, int from, int to) {}
}
