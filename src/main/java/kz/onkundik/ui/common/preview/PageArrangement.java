package kz.onkundik.ui.common.preview;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Dimension2D;
import javafx.geometry.Rectangle2D;

/**
 * Where each page lies on the desk, in pixels: rows of one or two, in the middle, with a margin around each.
 *
 * @param places by page
 * @param width of the whole desk
 * @param height of the whole desk
 */
record PageArrangement(List<Rectangle2D> places, double width, double height) {
    static final double MARGIN = 16;

    static final PageArrangement NOTHING = new PageArrangement(List.of(), 0, 0);

    /**
     * @param sizes of the pages, as they are shown
     * @param columns pages in a row
     * @param room the width that there is; the desk is at least as wide
     */
    static PageArrangement of(List<Dimension2D> sizes, int columns, double room) {
        double width = room;
        for (int first = 0; first < sizes.size(); first += columns) {
            width = Math.max(width, wide(row(sizes, first, columns)));
        }
        List<Rectangle2D> places = new ArrayList<>();
        double top = MARGIN;
        for (int first = 0; first < sizes.size(); first += columns) {
            List<Dimension2D> row = row(sizes, first, columns);
            double left = (width - wide(row)) / 2 + MARGIN;
            for (Dimension2D size : row) {
                places.add(new Rectangle2D(left, top, size.getWidth(), size.getHeight()));
                left += size.getWidth() + MARGIN;
            }
            top += row.stream().mapToDouble(Dimension2D::getHeight).max().orElse(0) + MARGIN;
        }
        return new PageArrangement(List.copyOf(places), width, top);
    }

    /** The first page of the row at this height, counted from 0; the last row's below all. */
    int at(double y) {
        for (int page = 0; page < places.size(); page++) {
            if (places.get(page).getMaxY() + MARGIN >= y) {
                return page;
            }
        }
        return Math.max(0, places.size() - 1);
    }

    /** From where a page is seen whole, with its margin. */
    double top(int page) {
        return places.get(page).getMinY() - MARGIN;
    }

    private static List<Dimension2D> row(List<Dimension2D> sizes, int first, int columns) {
        return sizes.subList(first, Math.min(first + columns, sizes.size()));
    }

    /** A row with the margins at both sides of each page. */
    private static double wide(List<Dimension2D> row) {
        return row.stream().mapToDouble(Dimension2D::getWidth).sum() + MARGIN * (row.size() + 1);
    }
}
