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
        if (isPrintable(letter)) {
            if (first.has(letter)) {
                return new Glyph(letter, first, false);
            }
            if (fallback.has(letter)) {
                return new Glyph(letter, fallback, inBold);
            }
        }
        missing.add(letter);
        return new Glyph(MARK, fallback, inBold);
    }

    /** Whether a letter is printed as itself. */
    boolean has(int letter, boolean inBold) {
        return isPrintable(letter) && ((inBold ? bold : regular).has(letter) || fallback.has(letter));
    }

    /** The letters that were asked for and that no font has, each once, by code point. */
    List<String> missing() {
        return missing.stream().map(Character::toString).toList();
    }

    /**
     * Private letters are not, since PDF/A-3a (6.2.11.7.3) wants their meaning told, and nobody knows it; nor is what runs
     * from right to left, which would stand in the wrong order.
     */
    private static boolean isPrintable(int letter) {
        return Character.getType(letter) != Character.PRIVATE_USE
                && switch (Character.getDirectionality(letter)) {
                    case Character.DIRECTIONALITY_RIGHT_TO_LEFT,
                            Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC,
                            Character.DIRECTIONALITY_ARABIC_NUMBER -> false;
                    default -> true;
                };
    }

    /**
     * A letter and the font it is printed in.
     *
     * @param letter a code point that the font has
     * @param face the font
     * @param thickened whether it is bold in a font that has no bold
     */
    record Glyph(int letter, Typeface face, boolean thickened) {
        /** For type of 1 point. */
        float width() {
            return face.width(letter);
        }
    }
}
