package kz.onkundik.document;

import java.io.IOException;
import java.util.List;

/** A horizontal slice of a document: blocks become slices, and slices become pages. Heights in points. */
sealed interface Slice permits Strip, Band {
    float height();

    /** The least height for which it may start at the foot of a page. */
    float minimum();

    /** Whether the next slice must start on the same page. */
    boolean keepWithNext();

    /** The same slice, kept with the next one. */
    Slice kept();

    /** What is drawn at the top of a page that this slice opens. */
    List<Band> repeated();

    void paint(Canvas canvas, float left, float top) throws IOException;
}
