package kz.onkundik.ui.plan.days;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Side;
import javafx.scene.control.ContextMenu;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import kz.onkundik.ui.common.Grown;
import kz.onkundik.ui.common.Notices;
import kz.onkundik.ui.common.WhileShown;
import kz.onkundik.ui.common.Words;

/** The plan as a board: a column a day, cards that go from day to day, below what clashes and what is chosen. */
public final class DaysView extends StackPane {
    private static final double PANELS = 150;
    private static final double CLASH = 0.54;

    private final DaysModel model;
    private final CardActions actions;
    private final DayGrid grid;
    private final UndatedFoot foot;
    private final AboutPanel about;
    private final CardDrag drag;
    private final ContextMenu menu = new ContextMenu();

    /** @param notices takes what was moved, with the way back */
    public DaysView(Words words, DaysModel model, Notices notices) {
        this.model = model;
        setId("plan-days");
        actions = new CardActions(words, model, notices);
        grid = new DayGrid(words, actions, this::dress);
        foot = new UndatedFoot(words, model, actions);
        about = new AboutPanel(words, model, actions);
        drag = new CardDrag(words, model, actions, grid, foot, this);
        foot.dragBy(drag);
        var clash = new ClashPanel(words, model);
        var panels = new HBox(clash, about);
        share(clash, panels, CLASH);
        share(about, panels, 1 - CLASH);
        panels.getStyleClass().addAll("panel", "hairline-top");
        panels.minHeightProperty().bind(Grown.pixels(panels, PANELS));
        panels.maxHeightProperty().bind(Grown.pixels(panels, PANELS));
        var whole = new BorderPane(grid);
        whole.setBottom(new VBox(foot, panels));
        getChildren().add(whole);
        model.board().subscribe(_ -> show());
        WhileShown.follow(this, words.messages(), this::show);
        model.selected().subscribe((_, key) -> choose(key));
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    }

    private static void share(Region panel, HBox of, double share) {
        panel.setMinWidth(0);
        panel.prefWidthProperty().bind(of.widthProperty().multiply(share));
    }

    private void show() {
        boolean within = focusedCard().isPresent() || foot.isFocusWithin();
        grid.show(model.board().get());
        foot.show(model.board().get().undated());
        choose(model.selected().get());
        if (within) {
            String chosen = model.selected().get();
            grid.view(chosen).ifPresentOrElse(view -> view.card().requestFocus(), () -> foot.focus(chosen));
        }
    }

    private void choose(String key) {
        grid.columns().stream()
                .flatMap(column -> column.cards().stream())
                .forEach(view -> view.choose(view.shown().key().equals(key)));
        foot.choose(key);
        about.show(key);
    }

    private void dress(CardView view) {
        Region card = view.card();
        card.setOnMousePressed(pressed -> {
            card.requestFocus();
            model.selected().set(view.shown().key());
            // The pane that scrolls would take the focus.
            pressed.consume();
        });
        card.focusedProperty().subscribe(focused -> {
            if (focused) {
                model.selected().set(view.shown().key());
                grid.reveal(card);
            }
        });
        card.setOnMouseClicked(mouse -> {
            if (mouse.getClickCount() == 2 && view.shown().occasion().isHeld()) {
                actions.hold(view.shown());
            }
        });
        card.setOnContextMenuRequested(asked -> {
            menu.getItems().setAll(actions.menu(view.shown()));
            menu.show(card, asked.getScreenX(), asked.getScreenY());
            asked.consume();
        });
        drag.of(card, () -> view.shown().canMove() ? view.shown().line() : null, actions::tellFixed);
    }

    private Optional<CardView> focusedCard() {
        return grid.columns().stream()
                .flatMap(column -> column.cards().stream())
                .filter(view -> view.card().isFocused())
                .findFirst();
    }

    /** Arrows go from card to card, with Ctrl they take the card along. */
    private void key(KeyEvent key) {
        Optional<CardView> focused = focusedCard();
        if (focused.isEmpty()) {
            return;
        }
        CardView view = focused.get();
        boolean used = key.isShortcutDown() ? moved(key.getCode(), view) : walked(key.getCode(), view);
        if (used) {
            key.consume();
        }
    }

    private boolean moved(KeyCode code, CardView view) {
        switch (code) {
            case LEFT -> actions.step(view.shown(), -1);
            case RIGHT -> actions.step(view.shown(), 1);
            case UP -> model.shift(view.shown(), -1);
            case DOWN -> model.shift(view.shown(), 1);
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean walked(KeyCode code, CardView view) {
        switch (code) {
            case LEFT -> walk(view, -1);
            case RIGHT -> walk(view, 1);
            case UP -> neighbour(view, -1);
            case DOWN -> neighbour(view, 1);
            case ENTER -> open(view);
            case DELETE -> actions.delete(view.shown());
            default -> {
                return false;
            }
        }
        return true;
    }

    /** Enter goes to the event; where there is none yet, it asks what came of it. */
    private void open(CardView view) {
        if (view.shown().occasion().isHeld()) {
            actions.hold(view.shown());
        } else {
            menu.getItems().setAll(actions.menu(view.shown()));
            menu.show(view.card(), Side.BOTTOM, 0, 0);
        }
    }

    private void neighbour(CardView view, int step) {
        grid.columns().stream()
                .map(DayColumn::cards)
                .filter(cards -> cards.contains(view))
                .findFirst()
                .ifPresent(cards -> {
                    int at = cards.indexOf(view) + step;
                    if (at >= 0 && at < cards.size()) {
                        cards.get(at).card().requestFocus();
                    }
                });
    }

    /** To the next day on which something stands, at the same height. */
    private void walk(CardView view, int step) {
        List<DayColumn> columns = grid.columns();
        int column = 0;
        while (!columns.get(column).cards().contains(view)) {
            column++;
        }
        int row = columns.get(column).cards().indexOf(view);
        for (int next = column + step; next >= 0 && next < columns.size(); next += step) {
            List<CardView> cards = columns.get(next).cards();
            if (!cards.isEmpty()) {
                cards.get(Math.min(row, cards.size() - 1)).card().requestFocus();
                return;
            }
        }
    }
}
