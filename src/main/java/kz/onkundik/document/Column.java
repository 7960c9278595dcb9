package kz.onkundik.document;

/**
 * The width of a table's column.
 *
 * @param weight its share of what the fitted columns leave; 0 for a column that is as wide as its longest line, within
 *     reason
 * @param minimumMm not narrower than this, in millimetres, unless all minimums together are wider than the page
 */
public record Column(float weight, float minimumMm) {
    /** A column that shares the room by weight. */
    public static Column share(float weight) {
        return new Column(weight, 0);
    }

    /** A column as wide as what stands in it. */
    public static Column fit() {
        return new Column(0, 0);
    }

    public Column atLeast(float millimetres) {
        return new Column(weight, millimetres);
    }
}
