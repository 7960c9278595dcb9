package kz.onkundik.ui.shell;

import java.util.Optional;
import java.util.function.Function;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import kz.onkundik.operation.UndoState;
import kz.onkundik.text.Messages;
import kz.onkundik.ui.common.Buttons;
import kz.onkundik.ui.common.Fields;
import kz.onkundik.ui.common.Words;
import org.kordamp.ikonli.feather.Feather;

/** Takes back what was done last, and brings it again, over all screens; hovering tells what that is, or why it is nothing. */
public final class UndoButtons extends HBox {
    private static final KeyCombination UNDO = new KeyCodeCombination(KeyCode.Z, KeyCombination.SHORTCUT_DOWN);
    private static final KeyCombination REDO = new KeyCodeCombination(KeyCode.Y, KeyCombination.SHORTCUT_DOWN);
    private static final KeyCombination REDO_TOO =
            new KeyCodeCombination(KeyCode.Z, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN);

    private final Words words;
    private final ObservableValue<UndoState> state;
    private final Runnable goBack;
    private final Runnable goForth;

    /**
     * @param state what can be taken back and brought again
     * @param goBack takes back what was done last
     * @param goForth brings again what was taken back last
     */
    public UndoButtons(Words words, ObservableValue<UndoState> state, Runnable goBack, Runnable goForth) {
        this.words = words;
        this.state = state;
        this.goBack = goBack;
        this.goForth = goForth;
        setMinWidth(USE_PREF_SIZE);
        Node undo = button(
                "undo",
                Feather.ROTATE_CCW,
                all -> now().undo().map(action -> withLasting(all, all.text("history.undo", action))),
                all -> withLasting(all, all.text("history.no-undo")),
                goBack);
        Node redo = button(
                "redo",
                Feather.ROTATE_CW,
                all -> now().redo().map(action -> all.text("history.redo", action)),
                all -> all.text("history.no-redo"),
                goForth);
        getChildren().addAll(undo, redo);
    }

    /**
     * @param can says what it would do, while there is something
     * @param cannot says why it can do nothing
     */
    private Node button(
            String id,
            Feather icon,
            Function<Messages, Optional<String>> can,
            Function<Messages, String> cannot,
            Runnable go) {
        var word = said(all -> can.apply(all).orElseGet(() -> cannot.apply(all)));
        var button = Buttons.icon(icon, word, go);
        button.setId(id);
        return Buttons.whyNot(button, said(all -> can.apply(all).isPresent() ? "" : cannot.apply(all)));
    }

    /** That what was done last of all stays, where somebody might think that it would be taken back. */
    private String withLasting(Messages all, String sentence) {
        return now().lasting()
                .map(action -> sentence + "\n" + all.text("history.lasting", action))
                .orElse(sentence);
    }

    private ObservableValue<String> said(Function<Messages, String> how) {
        return words.of(how, state);
    }

    private UndoState now() {
        return state.getValue();
    }

    /** Ctrl+Z, Ctrl+Y and Ctrl+Shift+Z, wherever the focus is; while something is typed they are the field's own. */
    public void key(KeyEvent key) {
        boolean back = UNDO.match(key);
        boolean forth = REDO.match(key) || REDO_TOO.match(key);
        if ((back || forth) && !Fields.isTyping(getScene().getFocusOwner())) {
            (back ? goBack : goForth).run();
            key.consume();
        }
    }
}
