package kz.onkundik.document;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/** A text as the glyphs that will be printed, one after the other, each with its run and width. */
final class ShapedText {
    private static final int NO_BREAK_SPACE = 0xA0;

    private final List<Fonts.Glyph> glyphs = new ArrayList<>();
    private final List<Run> runs = new ArrayList<>();
    private final Fonts fonts;

    ShapedText(Text text, Fonts fonts) {
        this.fonts = fonts;
        for (Run run : text.runs()) {
            // A pair of carriage return and line feed is one end of line.
            String composed = Normalizer.normalize(run.text().replace("\r\n", "\n"), Normalizer.Form.NFC);
            composed.codePoints().forEach(letter -> add(letter, run));
        }
        while (!runs.isEmpty() && Character.isWhitespace(letter(length() - 1))) {
            glyphs.removeLast();
            runs.removeLast();
        }
    }

    int length() {
        return runs.size();
    }

    /** The code point at a place; {@code \n} where a line must end. */
    int letter(int at) {
        return glyphs.get(at).letter();
    }

    /** The width at a place, for type of 1 point. */
    float width(int at) {
        return letter(at) == '\n' ? 0 : glyphs.get(at).width();
    }

    Typeface face(int at) {
        return glyphs.get(at).face();
    }

    Run run(int at) {
        return runs.get(at);
    }

    /** The hyphen that is added at a line's end after this place. */
    Fonts.Glyph hyphen(int at) {
        return fonts.glyph('\u00AD', run(at).bold());
    }

    /** The width that the text would like: that of its longest line, for type of 1 point. */
    float naturalWidth() {
        return widest(false);
    }

    /** The width of its longest word, for type of 1 point. */
    float longestWord() {
        return widest(true);
    }

    private float widest(boolean spacesEndIt) {
        float widest = 0;
        float width = 0;
        for (int i = 0; i < length(); i++) {
            boolean ends = letter(i) == '\n' || (spacesEndIt && letter(i) == ' ');
            width = ends ? 0 : width + width(i);
            widest = Math.max(widest, width);
        }
        return widest;
    }

    private void add(int raw, Run run) {
        int letter = cleaned(raw);
        boolean doubled = letter == ' ' && (length() == 0 || Character.isWhitespace(letter(length() - 1)));
        if (letter < 0 || doubled) {
            return;
        }
        glyphs.add(letter == '\n' ? new Fonts.Glyph('\n', null) : fonts.glyph(letter, run.bold()));
        runs.add(run);
    }

    /** The letter to print, {@code \n} for all ends of lines, or -1 for what has no shape of its own. */
    private static int cleaned(int letter) {
        return switch (letter) {
            case '\n', '\r', 0x0B, '\f', 0x85, 0x2028, 0x2029 -> '\n';
            case '\t' -> ' ';
            case 0x2007, 0x202F -> NO_BREAK_SPACE;
            default ->
                switch (Character.getType(letter)) {
                    case Character.CONTROL, Character.FORMAT -> -1;
                    case Character.SPACE_SEPARATOR -> letter == NO_BREAK_SPACE ? letter : ' ';
                    default -> isVariationSelector(letter) ? -1 : letter;
                };
        };
    }

    private static boolean isVariationSelector(int letter) {
        return (letter >= 0xFE00 && letter <= 0xFE0F) || (letter >= 0xE0100 && letter <= 0xE01EF);
    }
}
