package kz.onkundik.document;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Stacks of strips side by side: a table's row, columns, pictures with their captions. Where it is higher than the room
 * that is left, it can be divided between strips.
 *
 * @param stacks from left to right
 * @param look how it is drawn and divided
 * @param keepWithNext whether the next slice must start on the same page
 * @param repeated the table's header, drawn again on each page that a row opens
 */
record Band(List<Stack> stacks, Look look, boolean keepWithNext, List<Band> repeated) implements Slice {
    Band {
        stacks = List.copyOf(stacks);
        repeated = List.copyOf(repeated);
    }

    @Override
    public float height() {
        return content() + 2 * look.padding();
    }

    private float content() {
        float most = look.least();
        for (Stack stack : stacks) {
            most = Math.max(most, stack.height());
        }
        return most;
    }

    @Override
    public float minimum() {
        if (height() <= look.undividedUpTo()) {
            return height();
        }
        float least = 0;
        for (Stack stack : stacks) {
            least = Math.max(least, stack.firstHeight());
        }
        return least + 2 * look.padding();
    }

    @Override
    public Band kept() {
        return new Band(stacks, look, true, repeated);
    }

    /** The upper part, as high as there is room, with one strip at least; and what is left of it, which may be nothing. */
    List<Band> divided(float room) {
        var upper = new ArrayList<Stack>();
        var lower = new ArrayList<Stack>();
        for (Stack stack : stacks) {
            int fit = stack.fitting(room - 2 * look.padding());
            upper.add(stack.part(0, fit));
            lower.add(stack.part(fit, stack.strips().size()));
        }
        if (upper.stream().allMatch(stack -> stack.strips().isEmpty())) {
            for (int i = 0; i < stacks.size(); i++) {
                int one = Math.min(1, stacks.get(i).strips().size());
                upper.set(i, stacks.get(i).part(0, one));
                lower.set(i, stacks.get(i).part(one, stacks.get(i).strips().size()));
            }
        }
        Look divided = look.divided();
        var first = new Band(upper, divided, false, repeated);
        if (lower.stream().allMatch(stack -> stack.strips().isEmpty())) {
            return List.of(first);
        }
        return List.of(first, new Band(lower, divided, keepWithNext, repeated));
    }

    @Override
    public void paint(Canvas canvas, float left, float top) throws IOException {
        float height = height();
        if (look.ruled()) {
            paintBox(canvas, left, top - height, height);
        }
        for (Stack stack : stacks) {
            float y = top - look.padding() - (look.atBottom() ? content() - stack.height() : 0);
            for (Strip strip : stack.strips()) {
                strip.paint(canvas, left + stack.left() + look.padding(), y);
                y -= strip.height();
            }
        }
    }

    private void paintBox(Canvas canvas, float left, float bottom, float height) throws IOException {
        canvas.belongsTo(null);
        for (Stack stack : stacks) {
            if (stack.shade() != Shade.NONE) {
                canvas.fill(
                        left + stack.left(),
                        bottom,
                        stack.width(),
                        height,
                        stack.shade().grey());
            }
        }
        for (Stack stack : stacks) {
            canvas.frame(left + stack.left(), bottom, stack.width(), height, 0.5f);
        }
    }

    /**
     * How a band is drawn and divided, in points.
     *
     * @param padding around each stack
     * @param least the height of an empty one
     * @param ruled whether it has borders and fills
     * @param atBottom whether short stacks stand at the bottom
     * @param undividedUpTo up to this height it moves to the next page rather than be divided
     */
    record Look(float padding, float least, boolean ruled, boolean atBottom, float undividedUpTo) {
        Look divided() {
            return new Look(padding, 0, ruled, false, 0);
        }
    }

    /**
     * One of the stacks.
     *
     * @param left its left side, from the band's
     * @param width with the padding
     * @param shade behind it
     * @param strips one below the other
     */
    record Stack(float left, float width, Shade shade, List<Strip> strips) {
        Stack {
            strips = List.copyOf(strips);
        }

        float height() {
            float sum = 0;
            for (Strip strip : strips) {
                sum += strip.height();
            }
            return sum;
        }

        float firstHeight() {
            return strips.isEmpty() ? 0 : strips.getFirst().height();
        }

        int fitting(float room) {
            float left = room;
            int count = 0;
            while (count < strips.size() && strips.get(count).height() <= left) {
                left -= strips.get(count).height();
                count++;
            }
            return count;
        }

        /** The strips from one to another, without white space at the upper edge. */
        Stack part(int from, int to) {
            int start = from;
            while (from > 0 && start < to && strips.get(start).isSpace()) {
                start++;
            }
            return new Stack(left, width, shade, strips.subList(start, to));
        }
    }
}
