package kz.onkundik.ui.shell.search;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.TraversalDirection;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import kz.onkundik.ui.common.Words;

/** What was found, kind by kind, below the field; arrows go through it, Enter goes there, Esc ends it. */
public final class SearchResults extends StackPane {
    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");
    private static final double WIDTH = 520;
    private static final double HIGHEST_SHARE = 0.75;

    private final Words words;
    private final SearchViewModel model;
    private final SearchField field;
    private final VBox lines = new VBox();
    private final ScrollPane scroll = new ScrollPane(lines);
    private final List<ResultLine> choices = new ArrayList<>();

    SearchResults(Words words, SearchViewModel model, SearchField field) {
        this.words = words;
        this.model = model;
        this.field = field;
        setId("search-results");
        getStyleClass().add("search-results");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("edge-to-edge");
        getChildren().add(scroll);
        // A line that wraps is higher than the pane would think.
        lines.heightProperty().subscribe(height -> scroll.setPrefViewportHeight(height.doubleValue()));
        setPrefWidth(WIDTH);
        setMaxSize(WIDTH, USE_PREF_SIZE);
        parentProperty()
                .flatMap(Parent::layoutBoundsProperty)
                .subscribe(whole -> scroll.setMaxHeight(whole == null ? 0 : whole.getHeight() * HIGHEST_SHARE));
        visibleProperty()
                .bind(Bindings.createBooleanBinding(
                        () -> !lines.getChildren().isEmpty() && (field.isFocused() || isFocusWithin()),
                        lines.getChildren(),
                        field.focusedProperty(),
                        focusWithinProperty()));
        model.results().subscribe(this::show);
        field.focusedProperty().subscribe(_ -> markFirst());
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        addEventFilter(KeyEvent.KEY_TYPED, this::typed);
    }

    /** Goes to the first result. */
    void openFirst() {
        if (isVisible() && !choices.isEmpty()) {
            choices.getFirst().choose();
        }
    }

    /** Brings the focus to the first result; false where nothing was found. */
    boolean enter() {
        if (!isVisible() || choices.isEmpty()) {
            return false;
        }
        choices.getFirst().requestFocus();
        return true;
    }

    private void show(SearchViewModel.Results results) {
        boolean held = isFocusWithin();
        choices.clear();
        List<Node> shown = new ArrayList<>();
        for (SearchIndex.Group group : results.groups()) {
            shown.add(heading(group.kind()));
            group.found().forEach(found -> shown.add(choice(ResultLine.of(found, () -> model.open(found)))));
            if (group.more() > 0) {
                shown.add(choice(
                        ResultLine.more(words.text("search.more", group.more()), () -> model.showAll(group.kind()))));
            }
        }
        if (results.groups().isEmpty() && !results.query().isEmpty()) {
            shown.add(nothing(results.query()));
        }
        lines.getChildren().setAll(shown);
        scroll.setVvalue(0);
        markFirst();
        if (held && !results.query().isEmpty()) {
            field.requestFocus();
            field.end();
        }
    }

    private ResultLine choice(ResultLine line) {
        choices.add(line);
        line.focusedProperty().subscribe(focused -> {
            if (focused) {
                reveal(line);
            }
        });
        return line;
    }

    private Label heading(Kind kind) {
        var heading = new Label();
        heading.textProperty().bind(words.text(kind.heading()));
        heading.getStyleClass().addAll("hint", "bold", "search-heading");
        return heading;
    }

    private Label nothing(String query) {
        var nothing = new Label();
        nothing.setId("search-nothing");
        nothing.textProperty().bind(words.text("search.nothing", query));
        nothing.getStyleClass().addAll("muted", "search-nothing");
        nothing.setWrapText(true);
        nothing.setMinHeight(USE_PREF_SIZE);
        return nothing;
    }

    /** What Enter would open while she still types. */
    private void markFirst() {
        if (!choices.isEmpty()) {
            choices.getFirst().pseudoClassStateChanged(CURRENT, field.isFocused());
        }
    }

    private void key(KeyEvent key) {
        int at = focused();
        switch (key.getCode()) {
            case TAB -> {
                if (key.isShiftDown() ? at > 0 : at < choices.size() - 1) {
                    return;
                }
                // The way goes on beside the field, below which all this lies.
                field.requestFocus();
                if (!key.isShiftDown()) {
                    field.requestFocusTraversal(TraversalDirection.NEXT);
                }
            }
            case DOWN -> choices.get(Math.min(at + 1, choices.size() - 1)).requestFocus();
            case UP -> {
                if (at == 0) {
                    field.requestFocus();
                    field.end();
                } else {
                    choices.get(at - 1).requestFocus();
                }
            }
            case ENTER, SPACE -> choices.get(at).choose();
            case ESCAPE -> {
                field.requestFocus();
                field.selectAll();
            }
            default -> {
                return;
            }
        }
        key.consume();
    }

    /** Letters go on in the field. */
    private void typed(KeyEvent key) {
        String letter = key.getCharacter();
        if (!key.isShortcutDown() && !letter.isEmpty() && letter.charAt(0) > ' ') {
            field.requestFocus();
            field.end();
            field.appendText(letter);
            key.consume();
        }
    }

    private int focused() {
        for (int at = 0; at < choices.size(); at++) {
            if (choices.get(at).isFocused()) {
                return at;
            }
        }
        return 0;
    }

    private void reveal(Node line) {
        Bounds place = line.getBoundsInParent();
        double room = lines.getHeight() - scroll.getViewportBounds().getHeight();
        if (room <= 0) {
            return;
        }
        double top = scroll.getVvalue() * room;
        double bottom = top + scroll.getViewportBounds().getHeight();
        if (place.getMinY() < top) {
            scroll.setVvalue(place.getMinY() / room);
        } else if (place.getMaxY() > bottom) {
            scroll.setVvalue((place.getMaxY() - scroll.getViewportBounds().getHeight()) / room);
        }
    }
}
