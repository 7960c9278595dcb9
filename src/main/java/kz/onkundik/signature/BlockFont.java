package kz.onkundik.signature;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** The one font of a signature's block: the first that has every letter of it, else the richest. */
final class BlockFont {
    private static final String FOLDER = "/kz/onkundik/document/fonts/";
    private static final String FIRST = "LiberationSerif-Regular.ttf";
    private static final String RICHEST = "DejaVuSerif.ttf";

    private final TrueTypeFont glyphs;

    private BlockFont(TrueTypeFont glyphs) {
        this.glyphs = glyphs;
    }

    static BlockFont forLines(List<String> lines) throws IOException {
        var first = load(FIRST);
        for (String line : lines) {
            for (int letter : line.codePoints().toArray()) {
                if (!first.has(letter)) {
                    return load(RICHEST);
                }
            }
        }
        return first;
    }

    private static BlockFont load(String name) throws IOException {
        try (InputStream file = BlockFont.class.getResourceAsStream(FOLDER + name)) {
            TrueTypeFont glyphs = new TTFParser().parse(new RandomAccessReadBuffer(file));
            // Ligatures would make lines narrower than they were measured.
            glyphs.setEnableGsub(false);
            return new BlockFont(glyphs);
        }
    }

    /** PDFBox throws on a letter that the font lacks, such as an emoji in a name; a question mark stands for it. */
    List<String> shown(List<String> lines) throws IOException {
        var shown = new ArrayList<String>();
        for (String line : lines) {
            var letters = new StringBuilder();
            for (int letter : line.codePoints().toArray()) {
                letters.appendCodePoint(Character.isWhitespace(letter) ? ' ' : has(letter) ? letter : '?');
            }
            shown.add(letters.toString());
        }
        return shown;
    }

    /** The font as a subset of the letters that will be shown in it. */
    PDFont embed(PDDocument document) throws IOException {
        return PDType0Font.load(document, glyphs, true);
    }

    private boolean has(int letter) throws IOException {
        return glyphs.getUnicodeCmapLookup().getGlyphId(letter) != 0;
    }
}
