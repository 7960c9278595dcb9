package kz.onkundik.document;

import java.io.IOException;
import java.util.List;
import java.util.TreeSet;
import org.apache.pdfbox.pdmodel.PDDocument;

/** The fonts of one document: regular, bold, and one that is asked when a letter is in neither; keeps what none has. */
final class Fonts {
    /** A white square, which stands for a letter that no font has. */
    private static final int MARK = 0x25A1;

    private final Typeface regular;
    private final Typeface bold;
    private final Typeface fallback;
    private final TreeSet<Integer> missing = new TreeSet<>();

    Fonts(PDDocument pdf, FontFamily family) throws IOException {
        regular = new Typeface(pdf, family.regular());
        bold = new Typeface(pdf, family.bold());
        fallback = new Typeface(pdf, "DejaVuSerif.ttf");
    }

    /** How a letter is printed: as itself, or as a mark where no font has it. */
    Glyph glyph(int letter, boolean inBold) {
        Typeface first = inBold ? bold : regular;
        if (!isPrivate(letter)) {
            if (first.has(letter)) {
                return new Glyph(letter, first);
            }
            if (fallback.has(letter)) {
                return new Glyph(letter, fallback);
            }
        }
        missing.add(letter);
        return new Glyph(MARK, fallback);
    }

    /** The letters that were asked for and that no font has, each once, by code point. */
    List<String> missing() {
        return missing.stream().map(Character::toString).toList();
    }

    /** PDF/A-3a (6.2.11.7.3) wants the meaning of private letters told, and nobody knows it. */
    private static boolean isPrivate(int letter) {
        return Character.getType(letter) == Character.PRIVATE_USE;
    }

    /**
     * A letter and the font it is printed in.
     *
     * @param letter a code point that the font has
     * @param face the font
     */
    record Glyph(int letter, Typeface face) {
        /** For type of 1 point. */
        float width() {
            return face.width(letter);
        }
    }
}
