package kz.onkundik.document;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Stacks of strips side by side: table rows that cells join, columns, pictures with their captions. Where it is higher than
 * the room that is left, it can be divided between rows or, where not even the first one fits, between strips.
 *
 * @param stacks from left to right, row by row
 * @param rows from the top; one where it is no table
 * @param look how it is drawn and divided
 * @param keepWithNext whether the next slice must start on the same page
 * @param repeated the table's header, drawn again on each page that a row opens
 */
record Band(List<Stack> stacks, List<Level> rows, Look look, boolean keepWithNext, List<Band> repeated)
        implements Slice {
    Band {
        stacks = List.copyOf(stacks);
        rows = List.copyOf(rows);
        repeated = List.copyOf(repeated);
    }

    /** A band of one row that is no table's. */
    Band(List<Stack> stacks, Look look) {
        this(stacks, List.of(new Level(0, false)), look, false, List.of());
    }

    @Override
    public float height() {
        return edges()[rows.size()];
    }

    /** Where the rows' borders are, from the upper side: each row as high as its stacks, the last of several the rest. */
    private float[] edges() {
        float[] edges = new float[rows.size() + 1];
        for (int row = 0; row < rows.size(); row++) {
            float end = edges[row] + rows.get(row).least() + 2 * look.padding();
            for (Stack stack : stacks) {
                if (stack.end() == row + 1) {
                    end = Math.max(end, edges[stack.row()] + stack.height() + 2 * look.padding());
                }
            }
            edges[row + 1] = end;
        }
        return edges;
    }

    @Override
    public float minimum() {
        float[] edges = edges();
        if (edges[rows.size()] <= look.undividedUpTo()) {
            return edges[rows.size()];
        }
        if (edges[1] <= look.undividedUpTo()) {
            return edges[1];
        }
        float least = rows.getFirst().least();
        for (Stack stack : stacks) {
            least = stack.row() == 0 ? Math.max(least, stack.firstHeight()) : least;
        }
        return least + 2 * look.padding();
    }

    @Override
    public Band kept() {
        return new Band(stacks, rows, look, true, repeated);
    }

    /** The same band with nothing that it must stay with. */
    Band free() {
        return new Band(stacks, rows, look, false, repeated);
    }

    /** The upper part, as high as there is room, with one strip at least; and what is left of it, which may be nothing. */
    List<Band> divided(float room) {
        float[] edges = edges();
        int whole = 0;
        while (whole < rows.size() && edges[whole + 1] <= room) {
            whole++;
        }
        while (whole > 1 && rows.get(whole - 1).keepWithNext()) {
            whole--;
        }
        return whole > 0 ? dividedBefore(whole, edges) : dividedInside(room - 2 * look.padding());
    }

    /** Divides at a border. What stands on both sides of it goes on below with the strips that do not fit above. */
    private List<Band> dividedBefore(int border, float[] edges) {
        if (border == rows.size()) {
            return List.of(this);
        }
        var upper = new ArrayList<Stack>();
        var lower = new ArrayList<Stack>();
        for (Stack stack : stacks) {
            if (stack.end() <= border) {
                upper.add(stack);
            } else if (stack.row() >= border) {
                lower.add(stack.below(border, 0));
            } else {
                int fit = stack.fitting(edges[border] - edges[stack.row()] - 2 * look.padding());
                upper.add(stack.above(border, fit));
                lower.add(stack.below(border, fit));
            }
        }
        return List.of(
                new Band(upper, rows.subList(0, border), look, false, repeated),
                new Band(lower, rows.subList(border, rows.size()), look, keepWithNext, repeated));
    }

    /** Divides the first row, which then goes on below, unless all that stands in it alone fits above. */
    private List<Band> dividedInside(float room) {
        boolean nothingFits = stacks.stream().noneMatch(stack -> stack.row() == 0 && stack.fitting(room) > 0);
        boolean ends = true;
        var counts = new ArrayList<Integer>();
        for (Stack stack : stacks) {
            int one = Math.min(1, stack.strips().size());
            int count = stack.row() > 0 ? 0 : nothingFits ? one : stack.fitting(room);
            counts.add(count);
            ends &= stack.end() > 1 || count == stack.strips().size();
        }
        int border = ends ? 1 : 0;
        var upper = new ArrayList<Stack>();
        var lower = new ArrayList<Stack>();
        for (int i = 0; i < counts.size(); i++) {
            Stack stack = stacks.get(i);
            if (stack.row() == 0) {
                upper.add(stack.above(1, counts.get(i)));
            }
            if (stack.end() > border) {
                lower.add(stack.below(border, counts.get(i)));
            }
        }
        var first = new Level(Math.min(room, rows.getFirst().least()), false);
        var above = new Band(upper, List.of(first), look.divided(), false, repeated);
        if (border == rows.size()) {
            return List.of(above);
        }
        var left = new ArrayList<>(rows.subList(border, rows.size()));
        if (border == 0) {
            left.set(0, new Level(0, rows.getFirst().keepWithNext()));
        }
        return List.of(above, new Band(lower, left, look.divided(), keepWithNext, repeated));
    }

    @Override
    public void paint(Canvas canvas, float left, float top) throws IOException {
        float[] edges = edges();
        if (look.ruled()) {
            paintBoxes(canvas, left, top, edges);
        }
        for (Stack stack : stacks) {
            float free = edges[stack.end()] - edges[stack.row()] - 2 * look.padding() - stack.height();
            float y = top - edges[stack.row()] - look.padding() - (look.atBottom() ? free : 0);
            for (Strip strip : stack.strips()) {
                strip.paint(canvas, left + stack.left() + look.padding(), y);
                y -= strip.height();
            }
        }
    }

    private void paintBoxes(Canvas canvas, float left, float top, float[] edges) throws IOException {
        canvas.belongsTo(null);
        for (Stack stack : stacks) {
            if (stack.shade() != Shade.NONE) {
                canvas.fill(
                        left + stack.left(),
                        top - edges[stack.end()],
                        stack.width(),
                        edges[stack.end()] - edges[stack.row()],
                        stack.shade().grey());
            }
        }
        for (Stack stack : stacks) {
            float height = edges[stack.end()] - edges[stack.row()];
            canvas.frame(left + stack.left(), top - edges[stack.end()], stack.width(), height, 0.5f);
        }
    }

    /**
     * A row.
     *
     * @param least not lower than this, without the padding, in points
     * @param keepWithNext whether the next row must start on the same page
     */
    record Level(float least, boolean keepWithNext) {}

    /**
     * How a band is drawn and divided, in points.
     *
     * @param padding around each stack
     * @param ruled whether it has borders and fills
     * @param atBottom whether short stacks stand at the bottom
     * @param undividedUpTo up to this height it, and its first row, moves to the next page rather than be divided
     */
    record Look(float padding, boolean ruled, boolean atBottom, float undividedUpTo) {
        Look divided() {
            return new Look(padding, ruled, false, undividedUpTo);
        }
    }
}
