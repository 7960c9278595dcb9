package kz.onkundik.campaign.letter;

/**
 * What stands before an entry of a list.
 *
 * @param number its number, or 0 where it has none
 * @param parent the number before the dot in "2.1", else 0
 * @param text the line without it
 */
record Marker(Kind kind, int number, int parent, String text) {

    /** How entries are marked. */
    enum Kind {
        ARABIC,
        /** 2.1: the second number is its own. */
        NESTED,
        ROMAN,
        LETTER,
        BULLET
    }
}
