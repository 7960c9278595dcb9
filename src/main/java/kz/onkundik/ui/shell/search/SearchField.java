package kz.onkundik.ui.shell.search;

import atlantafx.base.controls.CustomTextField;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import kz.onkundik.ui.common.WhileShown;
import kz.onkundik.ui.common.Words;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Where she types what she looks for, in the top bar; what is found comes below it. */
public final class SearchField extends CustomTextField {
    private static final double WIDTH = 216;
    private static final double LEAST = 150;

    private final SearchViewModel model;
    private final SearchResults results;
    private Node before;

    public SearchField(Words words, SearchViewModel model) {
        this.model = model;
        results = new SearchResults(words, model, this);
        setId("search");
        getStyleClass().add("search-field");
        setPrefWidth(WIDTH);
        setMinWidth(LEAST);
        promptTextProperty().bind(words.text("search.prompt"));
        accessibleTextProperty().bind(words.text("search.name"));
        setLeft(icon());
        setRight(shortcut());
        textProperty().bindBidirectional(model.query());
        focusedProperty().subscribe(focused -> {
            if (focused) {
                model.prepare();
            }
        });
        WhileShown.follow(this, words.language(), model::forget);
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    }

    /** What is found, to be laid over the screens. */
    public SearchResults results() {
        return results;
    }

    /** Begins to look: as Ctrl+F does, from wherever the focus is. */
    public void begin() {
        if (!isFocused()) {
            before = getScene().getFocusOwner();
        }
        requestFocus();
        selectAll();
    }

    /** Ends it, and goes back to where she was. */
    @SuppressWarnings("ReferenceEquality") // A scene is itself and no other.
    private void leave() {
        model.query().set("");
        if (before != null && before.getScene() == getScene()) {
            before.requestFocus();
        } else {
            getScene().getRoot().requestFocus();
        }
    }

    private void key(KeyEvent key) {
        switch (key.getCode()) {
            case ESCAPE -> leave();
            case ENTER -> results.openFirst();
            case DOWN -> results.enter();
            case TAB -> {
                if (key.isShiftDown() || !results.enter()) {
                    return;
                }
            }
            default -> {
                return;
            }
        }
        key.consume();
    }

    private static Node icon() {
        var icon = new FontIcon(Feather.SEARCH);
        icon.getStyleClass().add("muted");
        return icon;
    }

    private Node shortcut() {
        var keys = new Label("Ctrl+F");
        keys.getStyleClass().add("hint");
        keys.setMinWidth(USE_PREF_SIZE);
        keys.visibleProperty().bind(textProperty().isEmpty());
        return keys;
    }
}
