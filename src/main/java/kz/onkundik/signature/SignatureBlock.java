package kz.onkundik.signature;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceDictionary;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceStream;

/** Draws what a signature looks like on its page: a quiet frame with the lines in it. Measures are points. */
final class SignatureBlock {
    private static final float[] FRAME = {0.45f, 0.52f, 0.6f};
    private static final float[] INK = {0.1f, 0.1f, 0.1f};
    private static final float FRAME_WIDTH = 0.6f;
    private static final float PADDING = 5;
    private static final float LEADING = 1.2f;
    /** How far a line's letters reach above its baseline, in parts of the size. */
    private static final float ASCENT = 0.9f;

    private SignatureBlock() {}

    /**
     * @param place the field's rectangle on the page
     * @param lines broken and made smaller until they fit; what still does not fit ends in an ellipsis
     */
    static PDAppearanceDictionary draw(PDDocument document, PDRectangle place, List<String> lines) throws IOException {
        var stream = new PDAppearanceStream(document);
        stream.setBBox(new PDRectangle(place.getWidth(), place.getHeight()));
        stream.setResources(new PDResources());
        float width = place.getWidth() - 2 * PADDING;
        float height = place.getHeight() - 2 * PADDING;
        if (width > 0 && height > 0) {
            BlockFont letters = BlockFont.forLines(lines);
            PDFont font = letters.embed(document);
            FittedLines fitted = FittedLines.fit(letters.shown(lines), font, LEADING, width, height);
            try (var content = new PDPageContentStream(document, stream)) {
                frame(content, place);
                write(content, font, fitted, place.getHeight());
            }
        }
        var appearance = new PDAppearanceDictionary();
        appearance.setNormalAppearance(stream);
        return appearance;
    }

    private static void frame(PDPageContentStream content, PDRectangle place) throws IOException {
        content.setStrokingColor(FRAME[0], FRAME[1], FRAME[2]);
        content.setLineWidth(FRAME_WIDTH);
        content.addRect(
                FRAME_WIDTH / 2, FRAME_WIDTH / 2, place.getWidth() - FRAME_WIDTH, place.getHeight() - FRAME_WIDTH);
        content.stroke();
    }

    private static void write(PDPageContentStream content, PDFont font, FittedLines fitted, float height)
            throws IOException {
        content.beginText();
        content.setNonStrokingColor(INK[0], INK[1], INK[2]);
        content.setFont(font, fitted.size());
        content.setLeading(fitted.size() * LEADING);
        content.newLineAtOffset(PADDING, height - PADDING - fitted.size() * ASCENT);
        for (String line : fitted.lines()) {
            content.showText(line);
            content.newLine();
        }
        content.endText();
    }
}
