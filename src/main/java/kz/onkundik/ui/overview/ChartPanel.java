package kz.onkundik.ui.overview;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import kz.onkundik.text.Messages;
import kz.onkundik.ui.common.Segments;
import kz.onkundik.ui.common.StateIcon;
import kz.onkundik.ui.common.Words;

/** One chart at a time: participants by day or by item, or what was planned against what was held. */
final class ChartPanel extends VBox {
    private static final double GAP = 8;
    private static final double CLOSE = 4;
    private static final double BETWEEN = 12;

    private final OverviewModel model;
    private final VBox chart = new VBox(CLOSE);

    ChartPanel(Words words, OverviewModel model) {
        super(GAP);
        this.model = model;
        setId("overview-charts");
        var kinds = new Segments<>(
                List.of(Charts.Kind.values()),
                kind -> words.text("overview.chart." + key(kind)),
                kind -> "overview-chart-" + key(kind),
                model.chart());
        chart.setId("overview-chart");
        chart.setFocusTraversable(true);
        chart.setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        chart.getStyleClass().add("chart-figure");
        getChildren().addAll(kinds, chart);
    }

    private static String key(Charts.Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    void show(Overview now, Messages all) {
        switch (model.chart().get()) {
            case DAYS -> days(now.charts(), all);
            case ITEMS -> items(now, all);
            case PLAN -> plan(now, all);
        }
        if (isEmpty(now)) {
            nothing(all);
        }
    }

    /** Whether all bars would be zeros. */
    private boolean isEmpty(Overview now) {
        return switch (model.chart().get()) {
            case DAYS -> now.charts().bars().stream().allMatch(bar -> bar.people() == 0 && !bar.isAhead());
            case ITEMS -> now.items().stream().allMatch(line -> line.people() == 0);
            case PLAN -> now.items().stream().allMatch(line -> line.planned() == 0 && line.held() == 0);
        };
    }

    /** What the chart will show, and once what. */
    private void nothing(Messages all) {
        var sentence = new Label(all.text(
                model.chart().get() == Charts.Kind.PLAN ? "overview.chart.no-plan" : "overview.chart.no-events"));
        sentence.setWrapText(true);
        sentence.setMinHeight(USE_PREF_SIZE);
        sentence.getStyleClass().add("muted");
        chart.getChildren().set(chart.getChildren().size() - 1, sentence);
        chart.setAccessibleText(sentence.getText());
    }

    private void days(Charts charts, Messages all) {
        String title = all.text(charts.inWeeks() ? "overview.chart.by-week" : "overview.chart.by-day");
        chart.getChildren()
                .setAll(
                        head(
                                title,
                                square("first", all.text("overview.chart.children")),
                                square("second", all.text("overview.chart.adults")),
                                ahead(all.text("overview.chart.ahead"))),
                        new DayBars(charts, all));
        chart.setAccessibleText(title + ". "
                + charts.bars().stream()
                        .map(bar -> all.text(
                                "overview.chart.said",
                                all.formats().dayAndMonth(bar.from()),
                                bar.children(),
                                bar.adults()))
                        .collect(Collectors.joining("; ")));
    }

    private void items(Overview now, Messages all) {
        String title = all.text("overview.chart.by-item");
        List<ItemBars.Line> lines = ours(now).stream()
                .map(line -> new ItemBars.Line(
                        line.label(),
                        line.item().title().in(all.language()),
                        line.children(),
                        line.adults(),
                        all.formats().number(line.people())))
                .toList();
        chart.getChildren()
                .setAll(
                        head(
                                title,
                                square("first", all.text("overview.chart.children")),
                                square("second", all.text("overview.chart.adults"))),
                        new ItemBars(lines));
        chart.setAccessibleText(title + ". "
                + lines.stream()
                        .map(line -> all.text("overview.chart.said", line.label(), line.first(), line.second()))
                        .collect(Collectors.joining("; ")));
    }

    private void plan(Overview now, Messages all) {
        String title = all.text("overview.chart.planned-held");
        List<ItemBars.Line> lines = ours(now).stream()
                .map(line -> new ItemBars.Line(
                        line.label(),
                        line.item().title().in(all.language()),
                        line.held(),
                        line.planned() - line.held(),
                        all.text("overview.chart.of", line.held(), line.planned())))
                .toList();
        chart.getChildren()
                .setAll(
                        head(
                                title,
                                square("first", all.text("overview.chart.held")),
                                square("second", all.text("overview.chart.ahead"))),
                        new ItemBars(lines));
        chart.setAccessibleText(title + ". "
                + lines.stream()
                        .map(line -> all.text("overview.chart.said-plan", line.label(), line.first(), line.second()))
                        .collect(Collectors.joining("; ")));
    }

    private static List<ItemLine> ours(Overview now) {
        return now.items().stream().filter(ItemLine::isOurs).toList();
    }

    private static Node head(String title, Node... legend) {
        var label = new Label(title);
        label.getStyleClass().add("bold");
        label.setMinWidth(USE_PREF_SIZE);
        var room = new Region();
        HBox.setHgrow(room, Priority.ALWAYS);
        var head = new HBox(BETWEEN, label, room);
        head.getChildren().addAll(legend);
        head.setAlignment(Pos.CENTER_LEFT);
        return head;
    }

    private static Label square(String series, String word) {
        var square = new Region();
        square.getStyleClass().addAll("chart-square", series);
        Label label = legend(word);
        label.setGraphic(square);
        return label;
    }

    private static Label ahead(String word) {
        Label label = legend(word);
        var ring = StateIcon.PLANNED.icon();
        ring.getStyleClass().add("small");
        label.setGraphic(ring);
        return label;
    }

    private static Label legend(String word) {
        var label = new Label(word);
        label.getStyleClass().add("hint");
        label.setMinWidth(USE_PREF_SIZE);
        return label;
    }
}
