package kz.onkundik.ui.common;

import java.util.List;
import java.util.function.Supplier;
import javafx.beans.property.Property;
import javafx.scene.control.ComboBox;

/** A line of text to be typed or chosen among what is usual here; committed as every field is. */
public final class SuggestedField extends ComboBox<String> {
    private boolean filling;

    /**
     * @param text follows what is typed or chosen, and is followed
     * @param offered what can be chosen, asked for each time the list opens
     */
    SuggestedField(Property<String> text, Supplier<List<String>> offered) {
        setEditable(true);
        setMaxWidth(Double.MAX_VALUE);
        setMinWidth(0);
        text.subscribe(this::setValue);
        Fields.committing(getEditor(), text);
        valueProperty().subscribe((_, chosen) -> {
            if (!filling) {
                text.setValue(chosen == null ? "" : chosen);
            }
        });
        getEditor().accessibleTextProperty().bind(accessibleTextProperty());
        setOnShowing(_ -> fill(offered.get()));
    }

    /** A list that is filled anew forgets its value, which is not what she wants. */
    private void fill(List<String> offered) {
        String typed = getEditor().getText();
        filling = true;
        getItems().setAll(offered);
        setValue(typed);
        filling = false;
    }
}
