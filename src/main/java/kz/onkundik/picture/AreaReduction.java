package kz.onkundik.picture;

import java.util.Arrays;

/**
 * Reduces a picture row by row: each new pixel is the mean of the area it stands for, the pixels at its edge taken by
 * the share that lies inside. Whole numbers only, so that every machine gets the same result.
 */
final class AreaReduction {
    private static final int CHANNELS = 3;

    private final Size from;
    private final Size to;
    private final int[] rgb;
    /** One source row gathered into the new columns, each pixel weighing {@code to.width} in all. */
    private final long[] gathered;
    /** The sums of the new row that is being filled. */
    private final long[] sums;

    private int row;

    /**
     * @param from the size of the picture that comes
     * @param to the size wanted, no side larger than before
     */
    AreaReduction(Size from, Size to) {
        if (to.width() > from.width() || to.height() > from.height()) {
            throw new IllegalArgumentException(from + " to " + to);
        }
        this.from = from;
        this.to = to;
        rgb = new int[to.width() * to.height()];
        gathered = new long[to.width() * CHANNELS];
        sums = new long[to.width() * CHANNELS];
    }

    /** Takes the next row from above, {@code 0xRRGGBB} each. */
    void accept(int[] source) {
        gather(source);
        // In units of which a new row is from.height() long, a source row is to.height() long.
        long top = (long) row * to.height();
        long bottom = top + to.height();
        int target = (int) (top / from.height());
        long boundary = (target + 1L) * from.height();
        if (bottom < boundary) {
            add(to.height());
        } else {
            add(boundary - top);
            finish(target);
            add(bottom - boundary);
        }
        row++;
    }

    /** The reduced picture, once every row has come. */
    Pixels pixels() {
        if (row != from.height()) {
            throw new IllegalStateException(row + " rows of " + from.height());
        }
        return new Pixels(to.width(), to.height(), rgb);
    }

    private void gather(int[] source) {
        Arrays.fill(gathered, 0);
        long left = 0;
        int target = 0;
        long boundary = from.width();
        for (int x = 0; x < from.width(); x++) {
            long right = left + to.width();
            if (right < boundary) {
                spread(source[x], target, to.width());
            } else {
                spread(source[x], target, boundary - left);
                if (right > boundary) {
                    spread(source[x], target + 1, right - boundary);
                }
                target++;
                boundary += from.width();
            }
            left = right;
        }
    }

    private void spread(int pixel, int target, long weight) {
        int at = target * CHANNELS;
        gathered[at] += weight * (pixel >> 16 & 0xff);
        gathered[at + 1] += weight * (pixel >> 8 & 0xff);
        gathered[at + 2] += weight * (pixel & 0xff);
    }

    private void add(long weight) {
        if (weight > 0) {
            for (int i = 0; i < sums.length; i++) {
                sums[i] += weight * gathered[i];
            }
        }
    }

    private void finish(int target) {
        long whole = (long) from.width() * from.height();
        for (int x = 0; x < to.width(); x++) {
            int at = x * CHANNELS;
            rgb[target * to.width() + x] =
                    mean(sums[at], whole) << 16 | mean(sums[at + 1], whole) << 8 | mean(sums[at + 2], whole);
        }
        Arrays.fill(sums, 0);
    }

    private static int mean(long sum, long whole) {
        return (int) ((sum + whole / 2) / whole);
    }
}
