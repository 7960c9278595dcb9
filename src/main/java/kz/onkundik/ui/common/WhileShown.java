package kz.onkundik.ui.common;

import java.util.Objects;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;

/** Follows what lives longer than a view, as the language does, without keeping the view alive once it is shown no more. */
public final class WhileShown {
    private WhileShown() {}

    /** Does something at each change while the node is in a window; what changed while it was away it does on coming back. */
    public static void follow(Node node, ObservableValue<?> value, Runnable action) {
        value.when(node.sceneProperty().map(Objects::nonNull).orElse(false)).subscribe((_, _) -> action.run());
    }
}
