package kz.onkundik.ui.common.preview;

import java.util.List;
import java.util.stream.IntStream;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Dimension2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Pane;
import kz.onkundik.document.PageImages;
import kz.onkundik.ui.common.RunningWork;

/** The pages of the PDF on a desk. The page that is looked at is drawn first, then the others that are seen. */
final class PagesView extends ScrollPane {
    /** Pixels per point at 100 %. */
    private static final double NATURAL = 96.0 / 72.0;

    private static final double SCROLL_BAR = 16;
    private static final List<Double> STEPS =
            List.of(0.25, 0.33, 0.5, 0.67, 0.75, 0.9, 1.0, 1.1, 1.25, 1.5, 1.75, 2.0, 2.5, 3.0);
    /** Less than a step: whether a zoom is a step's own. */
    private static final double NEARLY = 0.01;
    /** How many pages before and after those that are seen are drawn and kept. */
    private static final int NEIGHBOURS = 1;

    private final PreviewModel<?> model;
    private final Pane desk = new Pane();
    private final ObjectProperty<Fit> fit = new SimpleObjectProperty<>(Fit.WIDTH);
    private final IntegerProperty columns = new SimpleIntegerProperty(1);
    private final ReadOnlyDoubleWrapper zoom = new ReadOnlyDoubleWrapper(1);
    private final ReadOnlyIntegerWrapper page = new ReadOnlyIntegerWrapper();
    private final ReadOnlyIntegerWrapper count = new ReadOnlyIntegerWrapper();
    private PageArrangement arranged = PageArrangement.NOTHING;
    /** The document that is shown: another one begins at its first page. */
    private String named = "";

    private boolean drawing;
    /** The drawing that was begun last. */
    private RunningWork pen;

    PagesView(PreviewModel<?> model) {
        this.model = model;
        getStyleClass().addAll("edge-to-edge", "desk");
        desk.getStyleClass().add("desk");
        setContent(desk);
        setPannable(true);
        model.shown().subscribe(this::show);
        fit.subscribe((_, _) -> arrange());
        columns.subscribe((_, _) -> arrange());
        widthProperty().subscribe((_, _) -> arrange());
        heightProperty().subscribe((_, _) -> arrange());
        viewportBoundsProperty().subscribe((_, _) -> look());
        vvalueProperty().subscribe((_, _) -> look());
    }

    ObjectProperty<Fit> fit() {
        return fit;
    }

    /** One page in a row, or two. */
    IntegerProperty columns() {
        return columns;
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
        STEPS.stream().filter(step -> step > zoom.get() + NEARLY).findFirst().ifPresent(this::zoomTo);
    }

    void zoomOut() {
        STEPS.reversed().stream()
                .filter(step -> step < zoom.get() - NEARLY)
                .findFirst()
                .ifPresent(this::zoomTo);
    }

    void pageBefore() {
        turnTo(Math.max(1, page.get() - columns.get()));
    }

    void pageAfter() {
        turnTo(page.get() + columns.get());
    }

    /** Turns to a page, counted from 1. */
    void turnTo(int wanted) {
        if (wanted >= 1 && wanted <= count.get()) {
            scrollTo(arranged.top(wanted - 1));
        }
    }

    private PageImages pages() {
        return model.shown().get().pages();
    }

    private void show(ShownPdf<?> pdf) {
        if (pdf == null) {
            return;
        }
        int wanted = pdf.pages().count();
        List<Node> sheets = desk.getChildren();
        while (sheets.size() > wanted) {
            sheets.removeLast();
        }
        while (sheets.size() < wanted) {
            sheets.add(new PageSheet());
        }
        sheets.forEach(sheet -> ((PageSheet) sheet).outdate());
        if (drawing) {
            pen.stop();
            drawing = false;
        }
        count.set(wanted);
        arrange();
        if (!pdf.pdf().name().equals(named)) {
            named = pdf.pdf().name();
            scrollTo(0);
        }
    }

    private void zoomTo(double wanted) {
        zoom.set(wanted);
        if (fit.get() == Fit.NONE) {
            arrange();
        } else {
            fit.set(Fit.NONE);
        }
        setHvalue((getHmin() + getHmax()) / 2);
    }

    /** Lays the pages out anew; what was in the middle stays there, and who was at the very top stays at the top. */
    private void arrange() {
        if (count.get() == 0) {
            return;
        }
        boolean atTop = getVvalue() == 0;
        double seen = getViewportBounds().getHeight();
        double middle = top() + seen / 2;
        int kept = Math.min(arranged.at(middle), count.get() - 1);
        double share = arranged.places().isEmpty()
                ? 0
                : (middle - arranged.places().get(arranged.at(middle)).getMinY())
                        / arranged.places().get(arranged.at(middle)).getHeight();
        arranged = PageArrangement.of(
                IntStream.range(0, count.get()).mapToObj(this::size).toList(),
                columns.get(),
                Math.max(0, getWidth() - SCROLL_BAR));
        desk.setPrefSize(arranged.width(), arranged.height());
        // At once: the skin moves what is seen when the desk grows, and must not do so after it was scrolled here.
        desk.resize(arranged.width(), arranged.height());
        for (int at = 0; at < count.get(); at++) {
            Rectangle2D place = arranged.places().get(at);
            sheet(at).size(place.getWidth(), place.getHeight());
            sheet(at).relocate(place.getMinX(), place.getMinY());
        }
        Rectangle2D place = arranged.places().get(kept);
        scrollTo(atTop ? 0 : place.getMinY() + share * place.getHeight() - seen / 2);
        look();
    }

    private Dimension2D size(int at) {
        double scale = zoomOf(at) * NATURAL;
        return new Dimension2D(pages().width(at) * scale, pages().height(at) * scale);
    }

    private double zoomOf(int at) {
        int row = Math.min(columns.get(), count.get());
        double room = (getWidth() - SCROLL_BAR - PageArrangement.MARGIN * (row + 1)) / row;
        double wide = room / (pages().width(at) * NATURAL);
        double high = (getHeight() - 2 * PageArrangement.MARGIN) / (pages().height(at) * NATURAL);
        double wanted = switch (fit.get()) {
            case WIDTH -> wide;
            case PAGE -> Math.min(wide, high);
            case NONE -> zoom.get();
        };
        return wanted <= 0 ? 1 : Math.clamp(wanted, STEPS.getFirst(), STEPS.getLast());
    }

    private double top() {
        return getVvalue() * hidden();
    }

    private double hidden() {
        return Math.max(0, arranged.height() - getViewportBounds().getHeight());
    }

    private void scrollTo(double top) {
        setVvalue(hidden() == 0 ? 0 : Math.clamp(top / hidden(), 0, 1));
    }

    /** Finds the page in the middle of what is seen, and has what is missing around it drawn. */
    private void look() {
        if (count.get() == 0) {
            return;
        }
        page.set(arranged.at(top() + getViewportBounds().getHeight() / 2) + 1);
        zoom.set(zoomOf(page.get() - 1));
        for (int at = 0; at < count.get(); at++) {
            if (at < first() || at > last()) {
                sheet(at).clear();
            }
        }
        drawNext();
    }

    private int first() {
        return Math.max(0, arranged.at(top()) - NEIGHBOURS);
    }

    private int last() {
        int below = arranged.at(top() + getViewportBounds().getHeight());
        return Math.min(count.get() - 1, below + columns.get() - 1 + NEIGHBOURS);
    }

    private void drawNext() {
        if (drawing) {
            return;
        }
        int here = page.get() - 1;
        IntStream.rangeClosed(first(), last())
                .filter(at -> !sheet(at).isDrawn(scale(at)))
                .boxed()
                .min((one, other) -> Integer.compare(Math.abs(one - here), Math.abs(other - here)))
                .ifPresent(at -> draw(at, scale(at)));
    }

    private void draw(int at, float scale) {
        drawing = true;
        pen = model.draw(at, scale, image -> {
            drawing = false;
            sheet(at).show(image, scale);
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
