package kz.onkundik.document;

import java.util.ArrayList;
import java.util.List;

/**
 * Makes strips of text: one for each line.
 *
 * @param size of type, in points
 * @param alignment of the lines
 * @param left their left side, from the block's
 * @param width their width
 * @param indent of the first one
 * @param wellFilled the share of the width above which a line divides no word
 */
record TextLayout(float size, Alignment alignment, float left, float width, float indent, float wellFilled) {
    /** In headings a word is divided only where it is wider than the line. */
    static final float ONLY_WHERE_IT_MUST = 0;
    /** In running text a word is divided only where the line would be mostly empty. */
    static final float RUNNING = 0.5f;
    /** In narrow columns words are divided for the sake of the room. */
    static final float NARROW = 0.75f;

    private static final float LEADING = 1.2f;
    /** From the top of a line to the feet of its letters: half the leading and the ascent of Liberation Serif. */
    private static final float BASELINE = 0.94f;

    /** The height of one line. */
    static float lineHeight(float size) {
        return size * LEADING;
    }

    List<Strip> strips(ShapedText text, TextTag tag) {
        var strips = new ArrayList<Strip>();
        List<Line> lines = new LineBreaker(text, width / size, indent / size, wellFilled).lines();
        for (Line line : lines) {
            float first = strips.isEmpty() ? indent : 0;
            strips.add(new Strip(lineHeight(size), false, (canvas, x, top) -> {
                float room = width - first;
                float shift = alignment.shift(room - line.width() * size);
                canvas.line(line, tag, size, x + left + first + shift, top - size * BASELINE, stretch(line, room));
            }));
        }
        return strips;
    }

    /** What each space of a justified line gets; nothing where it would tear the line apart. */
    private float stretch(Line line, float room) {
        if (alignment != Alignment.JUSTIFIED || line.last()) {
            return 0;
        }
        int spaces = 0;
        for (int i = line.from(); i < line.to() - 1; i++) {
            if (line.text().letter(i) == ' ') {
                spaces++;
            }
        }
        float each = spaces == 0 ? 0 : (room - line.width() * size) / spaces;
        return each > size ? 0 : Math.max(0, each);
    }
}
