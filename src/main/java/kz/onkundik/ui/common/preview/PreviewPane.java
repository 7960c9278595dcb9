package kz.onkundik.ui.common.preview;

import javafx.animation.PauseTransition;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import javafx.util.Duration;
import kz.onkundik.ui.common.Band;
import kz.onkundik.ui.common.StateIcon;
import kz.onkundik.ui.common.Words;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The real PDF with its bar: pages, zoom, print, and whether it is being made anew. */
public final class PreviewPane extends BorderPane {
    private static final String LOOK =
            PreviewPane.class.getResource("/kz/onkundik/ui/preview.css").toExternalForm();
    /** How long nothing changes before the PDF is made anew. */
    private static final Duration PAUSE = Duration.millis(150);
    /** The screen itself is drawn first: on an old computer the making of the PDF would hold it up. */
    private static final Duration DRAWN = Duration.millis(50);

    private final Words words;
    private final PreviewModel<?> model;
    private final PagesView pages;
    private final ObservableValue<Boolean> seen;
    private final PauseTransition pause = new PauseTransition(PAUSE);
    private final PauseTransition drawn = new PauseTransition(DRAWN);

    /** @param name the key of what the pages are called for those who do not see */
    public PreviewPane(Words words, PreviewModel<?> model, String name) {
        this.words = words;
        this.model = model;
        pages = new PagesView(model);
        pages.setId("preview-pages");
        pages.accessibleTextProperty().bind(words.text(name));
        getStylesheets().add(LOOK);
        setTop(new VBox(new PreviewBar(words, model, pages), trouble()));
        var desk = new StackPane(pages, freshness());
        desk.setAlignment(Pos.BOTTOM_CENTER);
        setCenter(desk);
        addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        pages.addEventFilter(ScrollEvent.SCROLL, this::turn);
        seen = sceneProperty()
                .flatMap(Scene::windowProperty)
                .flatMap(Window::showingProperty)
                .orElse(false);
        pause.setOnFinished(_ -> makeIfSeen());
        drawn.setOnFinished(_ -> makeIfSeen());
        seen.subscribe(_ -> drawn.playFromStart());
        model.changes().subscribe((_, _) -> pause.playFromStart());
    }

    /** What nobody looks at is made once somebody does. */
    private void makeIfSeen() {
        if (seen.getValue()) {
            model.make();
        }
    }

    private void press(KeyEvent key) {
        Runnable action = key.isShortcutDown() ? zooming(key.getCode()) : turning(key.getCode());
        if (action != null) {
            action.run();
            key.consume();
        }
    }

    private Runnable turning(KeyCode key) {
        return switch (key) {
            case PAGE_UP -> pages::pageBefore;
            case PAGE_DOWN -> pages::pageAfter;
            case HOME -> () -> pages.turnTo(1);
            case END -> () -> pages.turnTo(pages.count().get());
            default -> null;
        };
    }

    private Runnable zooming(KeyCode key) {
        return switch (key) {
            case PLUS, ADD, EQUALS -> pages::zoomIn;
            case MINUS, SUBTRACT -> pages::zoomOut;
            case DIGIT0, NUMPAD0 -> () -> pages.fit().set(Fit.WIDTH);
            case P -> () -> model.print(getScene().getWindow());
            default -> null;
        };
    }

    /** With Ctrl the wheel zooms. */
    private void turn(ScrollEvent wheel) {
        if (wheel.isShortcutDown() && wheel.getDeltaY() != 0) {
            if (wheel.getDeltaY() > 0) {
                pages.zoomIn();
            } else {
                pages.zoomOut();
            }
            wheel.consume();
        }
    }

    private Node trouble() {
        var band = new Band(
                StateIcon.ERROR,
                words.of(
                        all -> model.trouble().get() == null
                                ? ""
                                : all.text(model.trouble().get()),
                        model.trouble()));
        band.setId("preview-trouble");
        band.visibleProperty().bind(model.trouble().isNotNull());
        band.managedProperty().bind(band.visibleProperty());
        return band;
    }

    /** Lies over the pages for as long as they are not up to date. */
    private Node freshness() {
        var label = new Label();
        label.setId("preview-freshness");
        label.textProperty().bind(words.text("preview.being-made"));
        label.visibleProperty().bind(model.stale().and(model.trouble().isNull()));
        label.setMouseTransparent(true);
        label.getStyleClass().add("freshness");
        var sign = new FontIcon(Feather.REFRESH_CW);
        sign.getStyleClass().addAll("muted", "small");
        label.setGraphic(sign);
        return label;
    }
}
