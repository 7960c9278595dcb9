package kz.onkundik.document;

/**
 * How far an accent is moved to stand over the letter before it, for type of 1 point.
 *
 * @param right of where the next letter would stand
 * @param up from the baseline that it is drawn for
 */
record Accent(float right, float up) {
    static final Accent NONE = new Accent(0, 0);
    /** No accent is raised above the line. */
    private static final float HIGHEST = 0.93f;
    /** An accent whose lower side is above this stands on its letter, not under it. */
    private static final float ABOVE = 0.35f;

    private static final float GAP = 0.04f;

    /**
     * An accent in the middle of a letter, raised above a tall one.
     *
     * @param accent its outline as it is drawn for small letters
     * @param letter the outline of what it stands on, accents included
     * @param advance the letter's width
     */
    static Accent over(Outlines accent, Outlines letter, float advance) {
        float right = -advance / 2 - (accent.left() + accent.right()) / 2;
        boolean above = accent.bottom() > ABOVE;
        float wanted = above ? letter.top() + GAP - accent.bottom() : 0;
        float room = HIGHEST - accent.top();
        return new Accent(right, Math.max(0, Math.min(wanted, room)));
    }

    /** The box around a glyph, for type of 1 point. */
    record Outlines(float left, float bottom, float right, float top) {}
}
