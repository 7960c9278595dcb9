package kz.onkundik.ui.common;

import java.time.LocalDate;
import java.util.Optional;
import javafx.beans.property.Property;
import javafx.scene.control.DatePicker;
import javafx.util.StringConverter;

/**
 * A day that is typed or picked. What is no day is given to the property as it was typed, so that a draft can say what
 * is wrong with it; it stays to be seen until it is mended or the property says another day.
 */
public final class DayPicker extends DatePicker {
    private final Property<String> text;

    /** @param text follows what is typed or picked, as {@link DayText} writes it, and is followed */
    public DayPicker(Property<String> text) {
        this.text = text;
        setConverter(new Converter());
        text.subscribe(this::follow);
        valueProperty().subscribe((_, day) -> {
            if (!DayText.read(text.getValue()).equals(Optional.ofNullable(day))) {
                text.setValue(DayText.said(day));
            }
        });
        Fields.commits(
                getEditor(), () -> shown(text.getValue()).equals(getEditor().getText()));
        getEditor().accessibleTextProperty().bind(accessibleTextProperty());
        getEditor().focusedProperty().subscribe((_, focused) -> {
            if (!focused) {
                commitValue();
            }
        });
    }

    private void follow(String said) {
        Optional<LocalDate> day = DayText.read(said);
        if (said.isBlank()) {
            setValue(null);
        } else {
            day.ifPresent(this::setValue);
        }
        // A value that stays as it was leaves what was typed over it.
        getEditor().setText(shown(said));
    }

    private static String shown(String said) {
        return DayText.read(said).map(DayText::said).orElse(said);
    }

    private final class Converter extends StringConverter<LocalDate> {
        /** What is no day stays to be seen: the picker would show its value again after Enter. */
        @Override
        public String toString(LocalDate day) {
            String said = text.getValue();
            return said.isBlank() || DayText.read(said).isPresent() ? DayText.said(day) : said;
        }

        @Override
        public LocalDate fromString(String typed) {
            if (typed.isBlank()) {
                text.setValue("");
                return null;
            }
            Optional<LocalDate> day = DayText.read(typed);
            text.setValue(day.map(DayText::said).orElse(typed));
            return day.orElse(getValue());
        }
    }
}
