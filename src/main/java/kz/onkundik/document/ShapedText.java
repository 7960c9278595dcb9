package kz.onkundik.document;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

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

    /** The width at a place, for type of 1 point; none for an accent, whatever its font says. */
    float width(int at) {
        return letter(at) == '\n' || isAccent(at) ? 0 : glyphs.get(at).width();
    }

    /** How it is drawn. */
    Fonts.Glyph glyph(int at) {
        return glyphs.get(at);
    }

    /** Whether the glyph here can be shown together with the one before it. */
    boolean continues(int at) {
        Fonts.Glyph one = glyphs.get(at - 1);
        Fonts.Glyph other = glyphs.get(at);
        return one.face() == other.face()
                && one.thickened() == other.thickened()
                && run(at - 1).equals(run(at))
                && !isAccent(at - 1)
                && !isAccent(at);
    }

    /** Whether it stands on the letter before it. */
    boolean isAccent(int at) {
        return isAccentLetter(letter(at));
    }

    /** How far an accent is moved to stand on its letter, above the accents that are there already. */
    Accent accent(int at) {
        if (!isAccent(at)) {
            return Accent.NONE;
        }
        int base = at;
        while (isAccent(base)) {
            base--;
        }
        Accent moved = Accent.NONE;
        Accent.Outlines below = outlines(base);
        for (int i = base + 1; i <= at; i++) {
            Accent.Outlines accent = outlines(i);
            moved = Accent.over(accent, below, width(base));
            float top = Math.max(below.top(), accent.top() + moved.up());
            below = new Accent.Outlines(below.left(), below.bottom(), below.right(), top);
        }
        return moved;
    }

    private Accent.Outlines outlines(int at) {
        return glyphs.get(at).face().outlines(letter(at));
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
        if (letter == '\n') {
            put(new Fonts.Glyph('\n', null, false), run);
            return;
        }
        if (isAccentLetter(letter) && (length() == 0 || Character.isWhitespace(letter(length() - 1)))) {
            put(fonts.glyph(NO_BREAK_SPACE, run.bold()), run);
        }
        parts(letter, run.bold()).forEach(part -> put(fonts.glyph(part, run.bold()), run));
    }

    private void put(Fonts.Glyph glyph, Run run) {
        glyphs.add(glyph);
        runs.add(run);
    }

    /** The letter, or what it is composed of where no font has the whole but one has each part. */
    private IntStream parts(int letter, boolean bold) {
        if (!fonts.has(letter, bold)) {
            String apart = Normalizer.normalize(Character.toString(letter), Normalizer.Form.NFD);
            if (apart.codePoints().allMatch(part -> fonts.has(part, bold))) {
                return apart.codePoints();
            }
        }
        return IntStream.of(letter);
    }

    private static boolean isAccentLetter(int letter) {
        return Character.getType(letter) == Character.NON_SPACING_MARK;
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
