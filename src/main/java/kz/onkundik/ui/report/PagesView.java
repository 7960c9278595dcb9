package kz.onkundik.ui.report;

import java.util.List;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import kz.onkundik.document.PageImages;

/** The pages of the preview on a desk, one below the other. The page that is looked at is drawn first, then its neighbours. */
final class PagesView extends ScrollPane {
    /** Pixels per point at 100 %. */
    private static final double NATURAL = 96.0 / 72.0;

    private static final double MARGIN = 16;
    private static final double SCROLL_BAR = 16;
    private static final double LEAST = 0.25;
    private static final double MOST = 3;
    private static final double STEP = 1.25;
    /** How many pages before and after the one looked at are drawn and kept. */
    private static final int NEIGHBOURS = 2;

    private final PreviewModel model;
    private final VBox desk = new VBox(MARGIN);
    private final ReadOnlyDoubleWrapper zoom = new ReadOnlyDoubleWrapper(1);
    private final ReadOnlyIntegerWrapper page = new ReadOnlyIntegerWrapper();
    private final ReadOnlyIntegerWrapper count = new ReadOnlyIntegerWrapper();
    private boolean fitting = true;
    private boolean drawing;

    PagesView(PreviewModel model) {
        this.model = model;
        setId("report-pages");
        getStyleClass().addAll("edge-to-edge", "desk");
        desk.getStyleClass().add("desk");
        desk.setPadding(new Insets(MARGIN));
        desk.setAlignment(Pos.TOP_CENTER);
        desk.setFillWidth(false);
        setContent(desk);
        setFitToWidth(true);
        setPannable(true);
        setHbarPolicy(ScrollBarPolicy.AS_NEEDED);
        model.shown().subscribe(this::show);
        viewportBoundsProperty().subscribe((_, _) -> {
            if (fitting) {
                arrange();
            }
            look();
        });
        vvalueProperty().subscribe((_, _) -> look());
        desk.heightProperty().subscribe((_, _) -> look());
    }

    /** 1 for 100 %. */
    ReadOnlyDoubleProperty zoom() {
        return zoom.getReadOnlyProperty();
    }

    /** The page that is looked at, counted from 1; 0 while there is none. */
    ReadOnlyIntegerProperty page() {
        return page.getReadOnlyProperty();
    }

    ReadOnlyIntegerProperty count() {
        return count.getReadOnlyProperty();
    }

    void zoomIn() {
        zoomTo(zoom.get() * STEP);
    }

    void zoomOut() {
        zoomTo(zoom.get() / STEP);
    }

    /** Each page as wide as the desk, now and when the window changes: some pages lie on their side. */
    void fitWidth() {
        fitting = true;
        arrange();
    }

    /** Turns to a page, counted from 1. */
    void turnTo(int wanted) {
        if (wanted >= 1 && wanted <= count.get()) {
            double hidden = desk.getHeight() - getViewportBounds().getHeight();
            double top = desk.getChildren().get(wanted - 1).getBoundsInParent().getMinY() - MARGIN;
            setVvalue(hidden <= 0 ? 0 : Math.min(1, top / hidden));
        }
    }

    private PageImages pages() {
        return model.shown().get().pages();
    }

    private void show(Preview preview) {
        if (preview == null) {
            return;
        }
        int wanted = preview.pages().count();
        List<Node> sheets = desk.getChildren();
        while (sheets.size() > wanted) {
            sheets.removeLast();
        }
        while (sheets.size() < wanted) {
            sheets.add(new PageSheet());
        }
        sheets.forEach(sheet -> ((PageSheet) sheet).outdate());
        count.set(wanted);
        arrange();
    }

    private void zoomTo(double wanted) {
        fitting = false;
        zoom.set(Math.clamp(wanted, LEAST, MOST));
        arrange();
        setHvalue((getHmin() + getHmax()) / 2);
    }

    private void arrange() {
        for (int at = 0; at < count.get(); at++) {
            double scale = zoomOf(at) * NATURAL;
            sheet(at).size(pages().width(at) * scale, pages().height(at) * scale);
        }
        look();
    }

    private double zoomOf(int at) {
        double room = getWidth() - 2 * MARGIN - SCROLL_BAR;
        return fitting && room > 0 ? Math.clamp(room / (pages().width(at) * NATURAL), LEAST, MOST) : zoom.get();
    }

    /** Finds the page in the middle of what is seen, and has what is missing around it drawn. */
    private void look() {
        if (count.get() == 0) {
            return;
        }
        double seen = getViewportBounds().getHeight();
        double top = getVvalue() * Math.max(0, desk.getHeight() - seen);
        double middle = top + seen / 2;
        int nearest = IntStream.range(0, count.get())
                .filter(at -> sheet(at).getBoundsInParent().getMaxY() + MARGIN >= middle)
                .findFirst()
                .orElse(count.get() - 1);
        // Until the first layout all pages lie on one another.
        page.set(desk.getHeight() == 0 ? 1 : nearest + 1);
        zoom.set(zoomOf(page.get() - 1));
        for (int at = 0; at < count.get(); at++) {
            if (Math.abs(at - page.get() + 1) > NEIGHBOURS) {
                sheet(at).clear();
            }
        }
        drawNext();
    }

    private void drawNext() {
        int here = page.get() - 1;
        if (drawing) {
            return;
        }
        for (int distance = 0; distance <= NEIGHBOURS; distance++) {
            for (int at : new int[] {here + distance, here - distance}) {
                if (at >= 0 && at < count.get() && !sheet(at).isDrawn(scale(at))) {
                    draw(at, scale(at));
                    return;
                }
            }
        }
    }

    private void draw(int at, float scale) {
        drawing = true;
        model.draw(at, scale, image -> sheet(at).show(image, scale), () -> {
            drawing = false;
            drawNext();
        });
    }

    /** Pixels per point. */
    private float scale(int at) {
        return (float) (zoomOf(at) * NATURAL * screenScale());
    }

    private PageSheet sheet(int at) {
        return (PageSheet) desk.getChildren().get(at);
    }

    private double screenScale() {
        return getScene() == null || getScene().getWindow() == null
                ? 1
                : getScene().getWindow().getOutputScaleX();
    }
}
