package kz.onkundik.document;

import java.util.ArrayList;
import java.util.List;

/**
 * Fills lines greedily. A line ends at a space; after a hyphen or slash; between syllables where the line would stay too
 * empty or the word is wider than the line; and, when nothing else helps, anywhere. All widths are for type of 1 point.
 */
final class LineBreaker {
    /** How far into a word to look for its end: the longest words of real texts are shorter. */
    private static final int REACH = 64;

    /** A first part that is no longer with its hyphen stays with what follows: іс-шара, 5-сынып. */
    private static final int SHORT = 3;

    private final ShapedText text;
    private final float width;
    private final float indent;
    /** Below this share of the width, a line is too empty, and the next word is divided. */
    private final float wellFilled;

    /**
     * @param width of the lines
     * @param indent of the first one
     * @param wellFilled the share of the width above which no word is divided: 0 for only where it must
     */
    LineBreaker(ShapedText text, float width, float indent, float wellFilled) {
        this.text = text;
        this.width = width;
        this.indent = indent;
        this.wellFilled = wellFilled;
    }

    List<Line> lines() {
        var lines = new ArrayList<Line>();
        int from = 0;
        while (from < text.length()) {
            Line line = next(from, lines.isEmpty() ? width - indent : width);
            lines.add(line);
            boolean feed = line.to() < text.length() && text.letter(line.to()) == '\n';
            from = feed ? line.to() + 1 : line.to();
        }
        return lines;
    }

    private Line next(int from, float room) {
        float used = 0;
        int word = from;
        for (int i = from; i < text.length(); i++) {
            if (text.letter(i) == '\n') {
                return line(from, i, false, true);
            }
            used += text.width(i);
            if (text.letter(i) == ' ') {
                word = i + 1;
            } else if (used > room) {
                return broken(from, word, i, room);
            }
        }
        return line(from, text.length(), false, true);
    }

    /** Ends a line before {@code over}, the first glyph that does not fit, in or before the word that it belongs to. */
    private Line broken(int from, int word, int over, float room) {
        int end = Math.max(word, afterMark(word, over));
        if (end == from || widthOf(from, end) < wellFilled * room) {
            int syllable = syllable(end, over, from, room);
            if (syllable > end) {
                return line(from, syllable, true, false);
            }
        }
        return line(from, end > from ? end : anywhere(from, over), false, false);
    }

    /** The last place in the word after a hyphen, slash or part of an address, or -1. */
    private int afterMark(int word, int over) {
        boolean address = isAddress(word, over);
        for (int at = over; at > word; at--) {
            if (endsPart(at, word, address)) {
                return at;
            }
        }
        return -1;
    }

    private boolean endsPart(int at, int word, boolean address) {
        int before = text.letter(at - 1);
        int after = text.letter(at);
        boolean betweenDigits =
                at - 2 >= word && Character.isDigit(text.letter(at - 2)) && Character.isDigit(after) && !address;
        return switch (before) {
            // In an address, nobody could tell such a hyphen from one that was added.
            case '-', 0x2010, '–', '—' ->
                !address && at - word > SHORT && !betweenDigits && Character.isLetterOrDigit(after);
            case '/' -> !betweenDigits && after != '/';
            case '.', '?', '&', '=', '_', '#', '@', ':' -> address && Character.isLetterOrDigit(after);
            default -> false;
        };
    }

    /** Whether the word is one of the web or of mail: it has an @, or a slash and a dot. */
    private boolean isAddress(int word, int over) {
        boolean slash = false;
        boolean dot = false;
        for (int i = word; i < Math.min(over + REACH, text.length()) && text.letter(i) > ' '; i++) {
            slash |= text.letter(i) == '/';
            dot |= text.letter(i) == '.';
            if (text.letter(i) == '@' || (slash && dot)) {
                return true;
            }
        }
        return false;
    }

    /** The last place between syllables after {@code end} where the line has room for a hyphen too, or -1. */
    private int syllable(int end, int over, int from, float room) {
        var word = new Hyphenation(text, over, REACH);
        for (int at = over; at > end; at--) {
            if (word.allows(at) && widthOf(from, at) + text.hyphen(at - 1).width() <= room) {
                return at;
            }
        }
        return -1;
    }

    /** As far as the line reaches, but one glyph at least, and never between a letter and its accent. */
    private int anywhere(int from, int over) {
        int at = over;
        while (at > from && text.isAccent(at)) {
            at--;
        }
        return at > from ? at : Math.max(over, from + 1);
    }

    private Line line(int from, int to, boolean hyphen, boolean last) {
        float width = widthOf(from, to);
        return new Line(
                text,
                from,
                to,
                hyphen,
                last,
                hyphen ? width + text.hyphen(to - 1).width() : width);
    }

    /** The width without a space at the end, which hangs over the margin. */
    private float widthOf(int from, int to) {
        int end = to > from && text.letter(to - 1) == ' ' ? to - 1 : to;
        float sum = 0;
        for (int i = from; i < end; i++) {
            sum += text.width(i);
        }
        return sum;
    }
}
