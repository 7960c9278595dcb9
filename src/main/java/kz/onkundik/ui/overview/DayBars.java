package kz.onkundik.ui.overview;

import java.time.format.DateTimeFormatter;
import javafx.geometry.HPos;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import kz.onkundik.text.Messages;
import kz.onkundik.ui.common.StateIcon;

/** Upright bars, a column a day or a week: children in accent, adults in grey above them, the sum over both. */
final class DayBars extends GridPane {
    private static final double HIGHEST = 84;
    private static final double HEIGHT = 106;
    private static final double WIDEST = 22;
    private static final double COLUMN = 10;
    private static final DateTimeFormatter WEEK = DateTimeFormatter.ofPattern("dd.MM");

    DayBars(Charts charts, Messages all) {
        long most = Math.max(
                1, charts.bars().stream().mapToLong(Charts.Bar::people).max().orElse(1));
        int column = 0;
        for (Charts.Bar bar : charts.bars()) {
            var constraints = new ColumnConstraints(0, COLUMN, Double.MAX_VALUE, Priority.ALWAYS, HPos.CENTER, true);
            getColumnConstraints().add(constraints);
            add(column(bar, most, all), column, 0);
            var day = new Label(
                    charts.inWeeks()
                            ? WEEK.format(bar.from())
                            : Integer.toString(bar.from().getDayOfMonth()));
            day.getStyleClass().add(bar.isToday() ? "chart-today" : "hint");
            day.setMinWidth(USE_PREF_SIZE);
            setHalignment(day, HPos.CENTER);
            add(day, column, 1);
            column++;
        }
    }

    private static Node column(Charts.Bar bar, long most, Messages all) {
        var column = new VBox();
        column.setAlignment(Pos.BOTTOM_CENTER);
        column.setMinHeight(HEIGHT);
        column.getStyleClass().add("chart-column");
        if (bar.isAhead()) {
            column.getChildren().add(StateIcon.PLANNED.icon());
        } else {
            var sum = new Label(all.formats().number(bar.people()));
            sum.setMinWidth(USE_PREF_SIZE);
            sum.getStyleClass().add(bar.people() == 0 ? "hint" : "chart-sum");
            column.getChildren().addAll(sum, part("second", bar.adults(), most), part("first", bar.children(), most));
        }
        setValignment(column, VPos.BOTTOM);
        return column;
    }

    /** Even one person can be seen beside hundreds. */
    private static Region part(String series, long number, long most) {
        var part = new Region();
        part.getStyleClass().addAll("chart-bar", series);
        double height = number == 0 ? 0 : Math.max(1, Math.round(HIGHEST * number / most));
        part.setMinHeight(height);
        part.setPrefHeight(height);
        part.setMaxHeight(height);
        part.setPrefWidth(WIDEST);
        part.setMaxWidth(WIDEST);
        return part;
    }
}
