package kz.onkundik.ui.shell;

import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import org.kordamp.ikonli.Ikon;

/**
 * One screen in the navigation.
 *
 * @param key the key of its name among the messages, such as {@code shell.plan}
 * @param icon its picture beside the name
 * @param count what stands at the right of the name, such as 9/14; may be empty
 * @param trouble whether the count tells of mistakes to mend, and is shown so
 * @param view makes the screen when it is shown for the first time
 */
public record NavigationEntry(
        String key,
        Ikon icon,
        ObservableValue<String> count,
        ObservableValue<Boolean> trouble,
        Supplier<? extends Node> view) {

    /** An entry whose count never tells of mistakes. */
    public NavigationEntry(String key, Ikon icon, ObservableValue<String> count, Supplier<? extends Node> view) {
        this(key, icon, count, new ReadOnlyBooleanWrapper(false), view);
    }
}
