package kz.onkundik.document;

import java.util.List;

/** One chart or a part of one, ready to be drawn. */
sealed interface ChartDrawing extends Painter permits HorizontalBars, VerticalBars {
    /** In points. */
    float height();

    /** The categories that parts begin with, each as large as there is room on a page: 0 alone where all fit. */
    List<Integer> parts();
}
