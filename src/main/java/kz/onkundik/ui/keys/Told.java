package kz.onkundik.ui.keys;

import java.util.List;
import java.util.Optional;

/**
 * What was done, to be told at the foot of the screen.
 *
 * @param key of the sentence
 * @param more what can be done now: the way back, or opening a file
 */
record Told(String key, List<Object> arguments, Optional<More> more) {
    /** @param key of the button's word */
    record More(String key, Runnable action) {}

    static Told of(String key, Object... arguments) {
        return new Told(key, List.of(arguments), Optional.empty());
    }

    Told withUndo(Runnable undo) {
        return new Told(key, arguments, Optional.of(new More("common.undo", undo)));
    }

    Told withOpen(Runnable open) {
        return new Told(key, arguments, Optional.of(new More("report.open", open)));
    }
}
