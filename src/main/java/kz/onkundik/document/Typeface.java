package kz.onkundik.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.GlyphData;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.fontbox.util.BoundingBox;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** One font of a document: embedded as a subset of the letters that are used. */
final class Typeface {
    private final TrueTypeFont outlines;
    private final CmapLookup letters;
    private final PDType0Font font;
    private final float unitsPerEm;
    private final Map<Integer, Float> widths = new HashMap<>();

    Typeface(PDDocument pdf, String file) throws IOException {
        try (InputStream in = Typeface.class.getResourceAsStream("fonts/" + file)) {
            outlines = new TTFParser().parse(new RandomAccessReadBuffer(in));
        }
        // Ligatures would make lines narrower than they were measured.
        outlines.setEnableGsub(false);
        letters = outlines.getUnicodeCmapLookup();
        unitsPerEm = outlines.getUnitsPerEm();
        font = PDType0Font.load(pdf, outlines, true);
    }

    PDType0Font font() {
        return font;
    }

    boolean has(int letter) {
        return letters.getGlyphId(letter) != 0;
    }

    /** The width of a letter that this font has, for type of 1 point. */
    float width(int letter) {
        return widths.computeIfAbsent(letter, this::measure);
    }

    /** The box around a letter that this font has; empty for a space. */
    Accent.Outlines outlines(int letter) {
        try {
            GlyphData glyph = outlines.getGlyph().getGlyph(letters.getGlyphId(letter));
            if (glyph == null || glyph.getNumberOfContours() == 0) {
                return new Accent.Outlines(0, 0, 0, 0);
            }
            BoundingBox box = glyph.getBoundingBox();
            return new Accent.Outlines(
                    box.getLowerLeftX() / unitsPerEm,
                    box.getLowerLeftY() / unitsPerEm,
                    box.getUpperRightX() / unitsPerEm,
                    box.getUpperRightY() / unitsPerEm);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private float measure(int letter) {
        try {
            return outlines.getAdvanceWidth(letters.getGlyphId(letter)) / unitsPerEm;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
