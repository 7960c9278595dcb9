package kz.onkundik.document;

import java.util.List;

/**
 * Pictures in a grid, each with its caption below it, in the order of reading: row by row.
 *
 * @param pictures any number: each is read when it is drawn, and let go
 * @param perRow how many stand side by side
 */
public record Pictures(List<Picture> pictures, int perRow) implements Block {
    public Pictures {
        pictures = List.copyOf(pictures);
        if (perRow < 1) {
            throw new IllegalArgumentException(perRow + " per row");
        }
    }

    /** Two side by side. */
    public Pictures(List<Picture> pictures) {
        this(pictures, 2);
    }
}
