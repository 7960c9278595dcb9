package kz.onkundik.ui.report;

import javafx.animation.PauseTransition;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;
import kz.onkundik.ui.common.Buttons;
import kz.onkundik.ui.common.Words;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The real PDF with its bar: pages, zoom, and whether it is being made anew. */
final class PreviewPane extends BorderPane {
    /** How long nothing changes before the PDF is made anew. */
    private static final Duration PAUSE = Duration.millis(500);

    private static final double GAP = 4;
    private static final double PERCENT = 100;

    private final Words words;
    private final PreviewModel model;
    private final PagesView pages;
    private final PauseTransition pause = new PauseTransition(PAUSE);

    PreviewPane(Words words, PreviewModel model) {
        this.words = words;
        this.model = model;
        pages = new PagesView(model);
        pages.accessibleTextProperty().bind(words.text("report.pages"));
        setTop(bar());
        var desk = new StackPane(pages, freshness());
        desk.setAlignment(Pos.BOTTOM_CENTER);
        setCenter(desk);
        pause.setOnFinished(_ -> model.make());
        model.make();
        model.changes().subscribe((_, _) -> pause.playFromStart());
    }

    private Node bar() {
        var place = new Label();
        place.setId("report-page");
        place.textProperty().bind(words.text("report.page", pages.page(), pages.count()));
        place.setMinWidth(USE_PREF_SIZE);
        var zoom = new Label();
        zoom.setId("report-zoom");
        zoom.textProperty()
                .bind(words.of(
                        all -> all.text("report.zoom", Math.round(pages.zoom().get() * PERCENT)), pages.zoom()));
        zoom.setMinWidth(USE_PREF_SIZE);
        var fit = Buttons.with(Feather.MAXIMIZE, Buttons.link(words.text("report.fit"), pages::fitWidth));
        fit.setId("report-fit");
        var bar = new HBox(
                GAP,
                icon(
                        "report-page-before",
                        Feather.CHEVRON_LEFT,
                        "report.page-before",
                        () -> pages.turnTo(pages.page().get() - 1)),
                place,
                icon(
                        "report-page-after",
                        Feather.CHEVRON_RIGHT,
                        "report.page-after",
                        () -> pages.turnTo(pages.page().get() + 1)),
                line(),
                icon("report-zoom-out", Feather.MINUS, "report.zoom-out", pages::zoomOut),
                zoom,
                icon("report-zoom-in", Feather.PLUS, "report.zoom-in", pages::zoomIn),
                fit);
        bar.setAlignment(Pos.CENTER_LEFT);
        bar.getStyleClass().addAll("preview-bar", "hairline-bottom");
        return bar;
    }

    private Button icon(String id, Feather icon, String key, Runnable action) {
        var button = Buttons.icon(icon, words.text(key), action);
        button.setId(id);
        return button;
    }

    /** Lies over the pages for as long as they are not up to date. */
    private Node freshness() {
        var label = new Label();
        label.setId("report-freshness");
        label.textProperty().bind(words.text("report.being-made"));
        label.visibleProperty().bind(model.stale());
        label.setMouseTransparent(true);
        label.getStyleClass().add("freshness");
        var sign = new FontIcon(Feather.REFRESH_CW);
        sign.getStyleClass().addAll("muted", "small");
        label.setGraphic(sign);
        return label;
    }

    private static Node line() {
        var line = new Region();
        line.getStyleClass().add("bar-line");
        return line;
    }
}
