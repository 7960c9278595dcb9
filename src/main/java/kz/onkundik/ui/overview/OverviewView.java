package kz.onkundik.ui.overview;

import javafx.beans.binding.BooleanBinding;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Insets;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import kz.onkundik.ui.common.Band;
import kz.onkundik.ui.common.Buttons;
import kz.onkundik.ui.common.Grown;
import kz.onkundik.ui.common.ProblemList;
import kz.onkundik.ui.common.Spot;
import kz.onkundik.ui.common.StateIcon;
import kz.onkundik.ui.common.WhileShown;
import kz.onkundik.ui.common.Words;

/**
 * How the campaign stands: days and deadlines above, the items below at the left, what is missing at the right. All of it
 * is a way to where something is done.
 */
public final class OverviewView extends BorderPane {
    static final String LOOK =
            OverviewView.class.getResource("/kz/onkundik/ui/overview.css").toExternalForm();

    /** Below it what is missing stands above the items, over the whole width. */
    private static final double WIDE = 1000;

    private static final double MARGIN = 24;
    private static final double GAP = 16;
    private static final double CLOSE = 10;
    private static final double BESIDE = 402;

    private final Words words;
    private final OverviewModel model;
    private final ObservableValue<Overview> shown;
    private final HeadFigures head = new HeadFigures();
    private final TimeLine timeLine;
    private final DeadlineBand deadlines;
    private final ItemTable items;
    private final ChartPanel charts;
    private final VBox missing;
    private final Band noPlan;
    private final StackPane below = new StackPane();
    private final BooleanBinding narrow =
            Grown.isNarrow(this, WIDE).and(widthProperty().greaterThan(0));
    private boolean roomy;

    public OverviewView(Words words, OverviewModel model) {
        this.words = words;
        this.model = model;
        setId("overview");
        getStylesheets().add(LOOK);
        timeLine = new TimeLine(words, model);
        deadlines = Spot.mark(new DeadlineBand(words, model), "deadline");
        items = new ItemTable(model);
        // Worked out only while it is seen: what is typed on another screen does not wait for it.
        shown = model.overview().when(sceneProperty().isNotNull());
        var problems =
                new ProblemList(words, "overview.missing", shown.map(Overview::missing), model::itemOf, model::go);
        problems.setId("overview-missing");
        charts = new ChartPanel(words, model);
        missing = new VBox(GAP, problems, charts);
        noPlan = noPlan();
        setTop(head);
        setCenter(scrolled());
        shown.subscribe((_, _) -> fill());
        WhileShown.follow(this, words.messages(), this::fill);
        model.letters().subscribe((_, _) -> fill());
        model.chart().subscribe((_, _) -> fill());
        // Taken for wide until its width is known: most windows are, and nothing is made twice.
        narrow.subscribe(isNarrow -> arrange(!isNarrow));
        Grown.pixels(this, 1).subscribe((_, _) -> fill());
        Spot.follow(this, model.wanted());
    }

    private ScrollPane scrolled() {
        var all = new VBox(CLOSE, timeLine, deadlines, noPlan, below);
        all.setPadding(new Insets(0, MARGIN, GAP, MARGIN));
        var scroll = new ScrollPane(all);
        scroll.setId("overview-scroll");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("edge-to-edge");
        return scroll;
    }

    private Band noPlan() {
        var go = Buttons.primary(words.text("overview.to-plan"), model::goToPlan);
        go.setId("overview-to-plan");
        var band = new Band(StateIcon.HINT, words.text("overview.no-plan"), go);
        band.visibleProperty().bind(shown.map(now -> !now.isPlanned()).orElse(false));
        band.managedProperty().bind(band.visibleProperty());
        return band;
    }

    private void fill() {
        Overview now = shown.getValue();
        if (now == null) {
            return;
        }
        var all = words.messages().get();
        head.show(now, all);
        timeLine.show(now, all, roomy);
        deadlines.show(now, all);
        items.show(now, all);
        charts.show(now, all);
    }

    private void arrange(boolean wide) {
        Pane both = wide ? new HBox(MARGIN, items, missing) : new VBox(GAP, missing, items);
        HBox.setHgrow(items, Priority.ALWAYS);
        missing.minWidthProperty().unbind();
        missing.maxWidthProperty().unbind();
        if (wide) {
            Grown.fix(missing, BESIDE);
        } else {
            missing.setMinWidth(0);
            missing.setMaxWidth(Double.MAX_VALUE);
        }
        below.getChildren().setAll(both);
        roomy = wide;
        fill();
    }
}
