package kz.onkundik.school;

import kz.onkundik.text.LocalText;

/**
 * How the institution's documents look (рәсімдеу, оформление). Few settings: what an official letter leaves to its sender.
 *
 * @param typeface of all documents
 * @param bodySize of running text, from {@value #LEAST_BODY} to {@value #MOST_BODY} points
 * @param tableSize of text in tables, from {@value #LEAST_TABLE} to {@value #MOST_TABLE} points
 * @param landscapeTables whether the wide tables of plan and report lie on their side
 * @param seal whether a place for the seal (М.О.) is shown
 * @param addressee to whom, as the letter begins, in the dative; null for the superior's name
 */
public record Stationery(
        Typeface typeface,
        int bodySize,
        int tableSize,
        Margins margins,
        boolean landscapeTables,
        boolean seal,
        LocalText addressee) {
    public static final int LEAST_BODY = 12;
    public static final int MOST_BODY = 14;
    public static final int LEAST_TABLE = 10;
    public static final int MOST_TABLE = 12;
    /** Margins in millimetres that leave a page to write on. */
    public static final int LEAST_MARGIN = 5;

    public static final int MOST_MARGIN = 50;

    /** What a letter looks like where nothing else is said. */
    public static final Stationery OFFICIAL =
            new Stationery(Typeface.TIMES_METRIC, 12, 10, new Margins(25, 12, 18, 18), true, true, null);

    public Stationery {
        requireWithin(LEAST_BODY, bodySize, MOST_BODY);
        requireWithin(LEAST_TABLE, tableSize, MOST_TABLE);
    }

    public Stationery withTypeface(Typeface other) {
        return new Stationery(other, bodySize, tableSize, margins, landscapeTables, seal, addressee);
    }

    public Stationery withSizes(int body, int table) {
        return new Stationery(typeface, body, table, margins, landscapeTables, seal, addressee);
    }

    public Stationery withMargins(Margins other) {
        return new Stationery(typeface, bodySize, tableSize, other, landscapeTables, seal, addressee);
    }

    public Stationery withLandscapeTables(boolean landscape) {
        return new Stationery(typeface, bodySize, tableSize, margins, landscape, seal, addressee);
    }

    public Stationery withSeal(boolean shown) {
        return new Stationery(typeface, bodySize, tableSize, margins, landscapeTables, shown, addressee);
    }

    /** @param other null for the superior's name */
    public Stationery withAddressee(LocalText other) {
        return new Stationery(typeface, bodySize, tableSize, margins, landscapeTables, seal, other);
    }

    private static void requireWithin(int least, int value, int most) {
        if (value < least || value > most) {
            throw new IllegalArgumentException(value + " is not within " + least + " and " + most);
        }
    }

    /** The typefaces to choose from. */
    public enum Typeface {
        /** As wide as Times New Roman, which most offices ask for. */
        TIMES_METRIC,
        PT_SERIF
    }

    /** The page's margins in millimetres; the left one is for binding. */
    public record Margins(int left, int right, int top, int bottom) {
        public Margins {
            requireWithin(LEAST_MARGIN, left, MOST_MARGIN);
            requireWithin(LEAST_MARGIN, right, MOST_MARGIN);
            requireWithin(LEAST_MARGIN, top, MOST_MARGIN);
            requireWithin(LEAST_MARGIN, bottom, MOST_MARGIN);
        }
    }
}
