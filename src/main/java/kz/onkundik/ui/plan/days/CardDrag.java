package kz.onkundik.ui.plan.days;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import javafx.css.PseudoClass;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.paint.Color;
import kz.onkundik.school.Clash;
import kz.onkundik.ui.common.Words;
import kz.onkundik.ui.plan.PlanLine;

/**
 * Dragging a card, or an undated line, onto a day. The day under the pointer says whether the place and the people are
 * free there; Esc puts everything back.
 */
final class CardDrag {
    private static final PseudoClass DRAGGED = PseudoClass.getPseudoClass("dragged");

    /** A hand that trembles drags nothing, in pixels. */
    private static final double SLACK = 6;

    /** Beside the pointer, so that the day's own words can be read, in pixels. */
    private static final double BESIDE = 14;

    private static final double EDGE = 28;
    private static final double SCROLL = 0.02;
    private static final double FAINT = 0.7;

    private final Words words;
    private final DaysModel model;
    private final CardActions actions;
    private final DayGrid grid;
    private final Node foot;
    private final Pane over;
    private final ImageView ghost = new ImageView();
    private Point2D pressed;
    private Node source;
    private PlanLine dragged;
    private DayColumn target;
    private boolean ontoFoot;

    /**
     * @param foot where a card that is dropped loses its day
     * @param over lies above everything and holds the picture of what is dragged
     */
    CardDrag(Words words, DaysModel model, CardActions actions, DayGrid grid, Node foot, Pane over) {
        this.words = words;
        this.model = model;
        this.actions = actions;
        this.grid = grid;
        this.foot = foot;
        this.over = over;
        ghost.setMouseTransparent(true);
        ghost.setOpacity(FAINT);
        over.addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            if (dragged != null && key.getCode() == KeyCode.ESCAPE) {
                end();
                key.consume();
            }
        });
    }

    /**
     * Lets a node be dragged.
     *
     * @param line the line that it moves; null where it cannot be moved now
     * @param refused says so to who tries
     */
    void of(Node node, Supplier<PlanLine> line, Runnable refused) {
        node.addEventHandler(MouseEvent.MOUSE_PRESSED, mouse -> {
            pressed =
                    mouse.getButton() == MouseButton.PRIMARY ? new Point2D(mouse.getSceneX(), mouse.getSceneY()) : null;
        });
        node.addEventHandler(MouseEvent.MOUSE_DRAGGED, mouse -> {
            if (dragged == null && pressed != null && isAway(mouse) && line.get() != null) {
                begin(node, line.get());
            }
            if (dragged != null) {
                drag(new Point2D(mouse.getSceneX(), mouse.getSceneY()));
                mouse.consume();
            }
        });
        node.addEventHandler(MouseEvent.MOUSE_RELEASED, mouse -> {
            if (dragged != null) {
                drop();
                mouse.consume();
            } else if (pressed != null && isAway(mouse) && line.get() == null) {
                refused.run();
            }
            pressed = null;
        });
    }

    private boolean isAway(MouseEvent mouse) {
        return pressed.distance(mouse.getSceneX(), mouse.getSceneY()) > SLACK;
    }

    private void begin(Node node, PlanLine line) {
        dragged = line;
        model.choose(line);
        var clear = new SnapshotParameters();
        clear.setFill(Color.TRANSPARENT);
        ghost.setImage(node.snapshot(clear, null));
        ghost.setManaged(false);
        over.getChildren().add(ghost);
        source = node;
        source.pseudoClassStateChanged(DRAGGED, true);
    }

    private void drag(Point2D place) {
        Point2D here = over.sceneToLocal(place);
        ghost.relocate(here.getX() + BESIDE, here.getY() + BESIDE);
        grid.scrollAt(place, EDGE, SCROLL);
        DayColumn now = grid.at(place).orElse(null);
        ontoFoot = foot.localToScene(foot.getBoundsInLocal()).contains(place);
        if (now != target) {
            unmark();
            target = now;
            if (target != null && !target.shown().date().equals(day(dragged))) {
                mark(target);
            }
        }
    }

    private void mark(DayColumn column) {
        List<Clash> clashes = model.clashesOn(dragged, column.shown().date());
        LocalTime start = dragged.row() == null ? null : dragged.row().start();
        column.mark(said(clashes), !clashes.isEmpty(), start);
    }

    /** That nothing clashes there, or what is taken, and by what. */
    private String said(List<Clash> clashes) {
        var all = words.messages().get();
        if (clashes.isEmpty()) {
            return all.text("plan.days.free");
        }
        Clash clash = clashes.getFirst();
        var other = clash.first().uuid().equals(dragged.row().uuid()) ? clash.second() : clash.first();
        return all.text(
                "plan.days.taken", clash.what(), other.title(), all.formats().times(other.start(), other.end()));
    }

    private void drop() {
        PlanLine line = dragged;
        LocalDate onto = target == null ? null : target.shown().date();
        boolean takesOff = ontoFoot && day(line) != null;
        end();
        if (takesOff) {
            actions.move(line, null);
        } else if (onto != null && !Objects.equals(onto, day(line))) {
            actions.move(line, onto);
        }
    }

    private void end() {
        unmark();
        over.getChildren().remove(ghost);
        source.pseudoClassStateChanged(DRAGGED, false);
        dragged = null;
        target = null;
        ontoFoot = false;
        pressed = null;
    }

    private void unmark() {
        if (target != null) {
            target.unmark();
        }
    }

    private static LocalDate day(PlanLine line) {
        return line.row() == null ? null : line.row().date();
    }
}
