package kz.onkundik.document;

import java.io.IOException;

/** Draws something whose height is known, once its place on a page is known. */
@FunctionalInterface
interface Painter {
    /**
     * @param left the left side of the block, in points
     * @param top the upper side of this strip
     */
    void paint(Canvas canvas, float left, float top) throws IOException;
}
