package kz.onkundik.document;

import java.io.IOException;
import java.util.List;

/**
 * A slice that cannot be divided: a line of text, a rule, a picture, a space.
 *
 * @param height in points
 * @param keepWithNext whether the next slice must start on the same page
 * @param painter draws it, or null for white space, which vanishes at the edges of a page
 */
record Strip(float height, boolean keepWithNext, Painter painter) implements Slice {
    static Strip space(float height) {
        return new Strip(height, false, null);
    }

    boolean isSpace() {
        return painter == null;
    }

    @Override
    public float minimum() {
        return height;
    }

    @Override
    public Strip kept() {
        return new Strip(height, true, painter);
    }

    @Override
    public List<Band> repeated() {
        return List.of();
    }

    @Override
    public void paint(Canvas canvas, float left, float top) throws IOException {
        if (painter != null) {
            painter.paint(canvas, left, top);
        }
    }
}
