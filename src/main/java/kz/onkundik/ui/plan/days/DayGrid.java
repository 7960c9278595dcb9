package kz.onkundik.ui.plan.days;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Pane;
import kz.onkundik.ui.common.Grown;
import kz.onkundik.ui.common.Words;

/** The columns of the days side by side, their heads always in sight; sideways they are scrolled where they are many. */
final class DayGrid extends BorderPane {
    /** In pixels, with letters of the usual size. */
    private static final double HEAD = 40;

    private final Words words;
    private final CardActions actions;
    private final Consumer<CardView> dress;
    private final Map<LocalDate, DayColumn> byDay = new HashMap<>();
    private final Map<String, CardView> byKey = new HashMap<>();
    private final Pane days = new Days();
    private final ScrollPane scroll = new ScrollPane(days);
    private List<DayColumn> columns = List.of();
    private final ObservableValue<Double> head = Grown.pixels(this, HEAD);
    private boolean toToday = true;

    /** @param dress gives each new card its mouse and keys */
    DayGrid(Words words, CardActions actions, Consumer<CardView> dress) {
        this.words = words;
        this.actions = actions;
        this.dress = dress;
        getStyleClass().add("day-grid");
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        scroll.getStyleClass().add("edge-to-edge");
        scroll.setFocusTraversable(false);
        scroll.vvalueProperty().subscribe(this::holdHeads);
        scroll.viewportBoundsProperty().subscribe(this::holdHeads);
        setCenter(scroll);
        head.subscribe(days::requestLayout);
    }

    void show(DayBoard board) {
        List<DayColumn> all = new ArrayList<>();
        Set<String> keys = new HashSet<>();
        DayBoard.Day before = null;
        for (DayBoard.Day day : board.days()) {
            DayColumn column = byDay.computeIfAbsent(day.date(), _ -> new DayColumn(words));
            List<CardView> cards = day.cards().stream().map(this::card).toList();
            day.cards().forEach(card -> keys.add(card.key()));
            boolean startsMonth =
                    before != null && before.date().getMonth() != day.date().getMonth();
            column.show(day, cards, startsMonth);
            all.add(column);
            before = day;
        }
        byKey.keySet().retainAll(keys);
        if (!all.equals(columns)) {
            columns = all;
            List<Node> nodes = new ArrayList<>();
            all.forEach(column -> nodes.add(column.body()));
            all.forEach(column -> nodes.add(column.head()));
            days.getChildren().setAll(nodes);
        }
        days.requestLayout();
    }

    List<DayColumn> columns() {
        return columns;
    }

    Optional<CardView> view(String key) {
        return Optional.ofNullable(byKey.get(key));
    }

    /** The column at this place of the scene. */
    Optional<DayColumn> at(Point2D place) {
        if (!scroll.localToScene(scroll.getBoundsInLocal()).contains(place)) {
            return Optional.empty();
        }
        return columns.stream()
                .filter(column -> column.body()
                        .localToScene(column.body().getBoundsInLocal())
                        .contains(place))
                .findFirst();
    }

    /** Scrolls a little while something is dragged along the edge. */
    void scrollAt(Point2D place, double edge, double step) {
        Bounds seen = scroll.localToScene(scroll.getBoundsInLocal());
        if (place.getX() < seen.getMinX() + edge) {
            scroll.setHvalue(Math.max(0, scroll.getHvalue() - step));
        } else if (place.getX() > seen.getMaxX() - edge) {
            scroll.setHvalue(Math.min(1, scroll.getHvalue() + step));
        }
    }

    /** Brings a card into sight. */
    void reveal(Node card) {
        Bounds place = days.sceneToLocal(card.localToScene(card.getBoundsInLocal()));
        Bounds seen = scroll.getViewportBounds();
        scroll.setHvalue(
                scrolled(scroll.getHvalue(), place.getMinX(), place.getMaxX(), seen.getWidth(), days.getWidth()));
        // The heads lie over the top of what is seen.
        scroll.setVvalue(scrolled(
                scroll.getVvalue(),
                place.getMinY() - head.getValue(),
                place.getMaxY(),
                seen.getHeight(),
                days.getHeight()));
    }

    private static double scrolled(double now, double from, double to, double seen, double whole) {
        double hidden = whole - seen;
        if (hidden <= 0) {
            return 0;
        }
        double first = now * hidden;
        if (from < first) {
            return Math.max(0, from / hidden);
        }
        return to > first + seen ? Math.min(1, (to - seen) / hidden) : now;
    }

    private CardView card(DayCard card) {
        CardView view = byKey.computeIfAbsent(card.key(), _ -> {
            var made = new CardView(words, actions);
            dress.accept(made);
            return made;
        });
        view.show(card);
        return view;
    }

    /** The widths of the columns, from the width that there is: first what the days to come wish, then all alike. */
    private double[] widths(double room) {
        double least = columns.stream().mapToDouble(DayColumn::leastWidth).sum();
        double wishes = columns.stream().mapToDouble(DayColumn::wish).sum();
        double spare = Math.max(0, room - least);
        double granted = wishes == 0 ? 0 : Math.min(1, spare / wishes);
        long many = columns.stream().filter(column -> !column.shown().isIdle()).count();
        double alike = many == 0 ? 0 : (spare - granted * wishes) / many;
        double[] widths = new double[columns.size()];
        for (int i = 0; i < widths.length; i++) {
            DayColumn column = columns.get(i);
            double more = column.shown().isIdle() ? 0 : alike + granted * column.wish();
            widths[i] = Math.floor(column.leastWidth() + more);
        }
        return widths;
    }

    /** The heads lie above the columns and stay at the top when those go up. */
    private final class Days extends Pane {
        @Override
        protected double computeMinWidth(double height) {
            return columns.stream().mapToDouble(DayColumn::leastWidth).sum();
        }

        @Override
        protected double computePrefWidth(double height) {
            return computeMinWidth(height);
        }

        @Override
        protected double computeMinHeight(double width) {
            return computePrefHeight(width);
        }

        @Override
        protected double computePrefHeight(double width) {
            double[] widths = widths(Math.max(width, scroll.getViewportBounds().getWidth()));
            double highest = 0;
            for (int i = 0; i < widths.length; i++) {
                highest = Math.max(highest, columns.get(i).body().prefHeight(widths[i]));
            }
            return head.getValue() + highest;
        }

        @Override
        protected void layoutChildren() {
            double[] widths = widths(getWidth());
            double x = 0;
            for (int i = 0; i < widths.length; i++) {
                columns.get(i).head().resizeRelocate(x, 0, widths[i], head.getValue());
                columns.get(i).body().resizeRelocate(x, head.getValue(), widths[i], getHeight() - head.getValue());
                x += widths[i];
            }
            holdHeads();
            if (toToday && getWidth() > 0) {
                toToday = false;
                columns.stream()
                        .filter(column -> column.shown().isToday())
                        .findFirst()
                        .ifPresent(column -> reveal(column.head()));
            }
        }
    }

    private void holdHeads() {
        double hidden =
                Math.max(0, days.getHeight() - scroll.getViewportBounds().getHeight());
        columns.forEach(column -> column.head().setTranslateY(hidden * scroll.getVvalue()));
    }
}
