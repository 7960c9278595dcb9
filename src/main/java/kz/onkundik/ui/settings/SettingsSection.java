package kz.onkundik.ui.settings;

import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import org.kordamp.ikonli.Ikon;

/**
 * One section of the settings.
 *
 * @param key the key of its name among the messages, such as {@code settings.people}
 * @param attention whether something in it wants to be looked at
 * @param view makes it when it is shown for the first time
 */
public record SettingsSection(
        String key, Ikon icon, ObservableValue<Boolean> attention, Supplier<? extends Node> view) {

    /** A section in which nothing ever waits for anybody. */
    public SettingsSection(String key, Ikon icon, Supplier<? extends Node> view) {
        this(key, icon, new ReadOnlyBooleanWrapper(false), view);
    }
}
