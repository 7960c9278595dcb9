package kz.onkundik.document;

/**
 * A heading; it also becomes a bookmark and stays with what follows.
 *
 * @param level from 1 to 6. PDF/UA (7.4.2) forbids to skip levels: where one is skipped, the tag moves up, not the look
 * @param text its words
 * @param alignment of its lines
 */
public record Heading(int level, Text text, Alignment alignment) implements Block {
    public Heading {
        if (level < 1 || level > 6) {
            throw new IllegalArgumentException("level " + level);
        }
    }

    public Heading(int level, String text) {
        this(level, Text.of(text), Alignment.LEFT);
    }
}
