package kz.onkundik.ui.common;

import java.util.List;
import javafx.beans.Observable;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import kz.onkundik.text.LocalText;

/** A text in Kazakh and perhaps Russian, as it is typed. */
public final class TypedName {
    private final StringProperty kk = new SimpleStringProperty("");
    private final StringProperty ru = new SimpleStringProperty("");

    public StringProperty kk() {
        return kk;
    }

    public StringProperty ru() {
        return ru;
    }

    /** Null where nothing is typed; what is typed in one language alone stands for both. */
    public LocalText parse() {
        String kazakh = kk.get().strip();
        String russian = ru.get().strip();
        if (kazakh.isEmpty() && russian.isEmpty()) {
            return null;
        }
        return LocalText.of(kazakh.isEmpty() ? russian : kazakh, russian.isEmpty() ? null : russian);
    }

    /** Shows what the file holds; null for nothing. */
    public void show(LocalText text) {
        kk.set(text == null ? "" : text.kk());
        ru.set(text == null || text.ru() == null ? "" : text.ru());
    }

    /** All that can be typed, to be watched. */
    public List<Observable> fields() {
        return List.of(kk, ru);
    }
}
