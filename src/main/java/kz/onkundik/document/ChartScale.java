package kz.onkundik.document;

import java.math.BigInteger;

/**
 * An axis from 0 in round steps: 1, 2 or 5, and their tens.
 *
 * @param step from one mark to the next
 * @param steps how many, one at least
 */
record ChartScale(long step, int steps) {
    private static final int GROUP = 3;
    private static final char NO_BREAK_SPACE = '\u00A0';

    /** The finest axis that reaches the value in no more steps than these, which are two at least. */
    static ChartScale reaching(long value, int mostSteps) {
        for (long ten = 1; ; ten *= 10) {
            for (int factor : new int[] {1, 2, 5}) {
                long step = ten * factor;
                long steps = value / step + (value % step == 0 ? 0 : 1);
                if (steps <= Math.max(2, mostSteps)) {
                    return new ChartScale(step, (int) Math.max(1, steps));
                }
            }
        }
    }

    /** How far along the axis a value lies: 0 for its beginning, 1 for its end. */
    float share(long value) {
        return (float) (value / ((double) step * steps));
    }

    /** The number at a mark, counted from 0. */
    String label(int mark) {
        return grouped(BigInteger.valueOf(step).multiply(BigInteger.valueOf(mark)));
    }

    /** The number at its end. */
    String topLabel() {
        return label(steps);
    }

    static String grouped(long value) {
        return grouped(BigInteger.valueOf(value));
    }

    /** With a space between thousands, in Kazakh as in Russian. */
    private static String grouped(BigInteger value) {
        var digits = new StringBuilder(value.toString());
        for (int at = digits.length() - GROUP; at > 0; at -= GROUP) {
            digits.insert(at, NO_BREAK_SPACE);
        }
        return digits.toString();
    }
}
