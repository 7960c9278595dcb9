package kz.onkundik.ui.events;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/** Parts side by side against their whole: what is lacking stays open, what is too much is red. */
final class PartsBar extends Pane {
    private static final double HEIGHT = 8;
    private static final double BETWEEN = 1;
    private static final double PALEST = 0.35;

    private final List<Region> segments = new ArrayList<>();
    private final Region rest = region("parts-rest");
    private final Region excess = region("parts-excess");
    private PartsSum sum;

    PartsBar() {
        setMinHeight(HEIGHT);
        setPrefHeight(HEIGHT);
        setMaxHeight(HEIGHT);
        getStyleClass().add("parts-bar");
    }

    void show(PartsSum now) {
        sum = now;
        segments.clear();
        int parts = now.parts().size();
        for (int i = 0; i < parts; i++) {
            Region segment = region("parts-segment");
            segment.setOpacity(1 - (1 - PALEST) * i / Math.max(1, parts - 1));
            segments.add(segment);
        }
        getChildren().setAll(rest);
        getChildren().addAll(segments);
        getChildren().add(excess);
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        if (sum == null) {
            return;
        }
        long whole = sum.whole().value() == null ? sum.sum() : sum.whole().value();
        double all = Math.max(1, Math.max(whole, sum.sum()));
        double at = 0;
        for (int i = 0; i < segments.size(); i++) {
            Long value = sum.parts().get(i).value();
            double width = (value == null ? 0 : value) / all * getWidth();
            segments.get(i).resizeRelocate(at, 0, Math.max(0, width - BETWEEN), HEIGHT);
            at += width;
        }
        rest.resizeRelocate(at, 0, Math.max(0, getWidth() - at), HEIGHT);
        double end = whole / all * getWidth();
        excess.resizeRelocate(end, 0, Math.max(0, at - end), HEIGHT);
        excess.setVisible(at > end + BETWEEN);
    }

    private static Region region(String style) {
        var region = new Region();
        region.getStyleClass().add(style);
        return region;
    }
}
