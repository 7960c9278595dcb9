package kz.onkundik.document;

import java.util.List;

/**
 * Strips one below the other, in one or several rows of a {@link Band}. Lengths in points.
 *
 * @param left its left side, from the band's
 * @param width with the padding
 * @param row the row that it begins in, counted from 0
 * @param rows in how many rows it stands
 * @param shade behind it
 * @param strips one below the other
 */
record Stack(float left, float width, int row, int rows, Shade shade, List<Strip> strips) {
    Stack {
        strips = List.copyOf(strips);
    }

    /** A stack in a band of one row. */
    Stack(float left, float width, Shade shade, List<Strip> strips) {
        this(left, width, 0, 1, shade, strips);
    }

    float height() {
        return heightOf(strips.size());
    }

    float firstHeight() {
        return strips.isEmpty() ? 0 : strips.getFirst().height();
    }

    /** How many strips there is room for. */
    int fitting(float room) {
        float left = room;
        int count = 0;
        while (count < strips.size() && strips.get(count).height() <= left) {
            left -= strips.get(count).height();
            count++;
        }
        return count;
    }

    /** After its last row. */
    int end() {
        return row + rows;
    }

    /** The part in the rows above a border, with as many of the strips. */
    Stack above(int border, int count) {
        return new Stack(left, width, row, Math.min(end(), border) - row, shade, strips.subList(0, count));
    }

    /** The part in the rows from a border on, which becomes the first row, without white space at the upper edge. */
    Stack below(int border, int count) {
        int start = count;
        while (count > 0 && start < strips.size() && strips.get(start).isSpace()) {
            start++;
        }
        int first = Math.max(row, border);
        return new Stack(left, width, first - border, end() - first, shade, strips.subList(start, strips.size()));
    }

    private float heightOf(int count) {
        float sum = 0;
        for (Strip strip : strips.subList(0, count)) {
            sum += strip.height();
        }
        return sum;
    }
}
