package kz.onkundik.ui.common;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyCombination.Modifier;
import javafx.scene.input.KeyEvent;

/** Keys that are meant in more than one place; the help lists all keys of the program. */
public enum Shortcut {
    HELP(KeyCode.F1),
    KEYS(With.CTRL, KeyCode.SLASH),
    SEARCH(With.CTRL, KeyCode.F),
    HELP_BACK(With.ALT, KeyCode.LEFT);

    /** What is held down meanwhile; Ctrl is the system's own key for shortcuts. */
    private enum With {
        NOTHING,
        CTRL,
        ALT
    }

    private final With with;
    private final KeyCode key;

    Shortcut(KeyCode key) {
        this(With.NOTHING, key);
    }

    Shortcut(With with, KeyCode key) {
        this.with = with;
        this.key = key;
    }

    /** Whether these are the keys that were pressed. */
    public boolean match(KeyEvent pressed) {
        return keys().match(pressed);
    }

    /** For a menu that shows its keys. */
    public KeyCombination keys() {
        List<Modifier> held = new ArrayList<>();
        switch (with) {
            case NOTHING -> {}
            case CTRL -> held.add(KeyCombination.SHORTCUT_DOWN);

            case ALT -> held.add(KeyCombination.ALT_DOWN);
        }
        return new KeyCodeCombination(key, held.toArray(Modifier[]::new));
    }

    /** As it is read and printed on the keys: F1, Ctrl+F. */
    public String shown() {
        return keys().getDisplayText();
    }
}
