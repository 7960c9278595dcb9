package kz.onkundik.ui.common;

import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Label;
import javafx.scene.text.Font;
import javafx.scene.text.Text;

/** A label that is never narrower than its longest word, lest that be broken. */
public final class WholeWords {
    /** Letters are drawn at whole pixels. */
    private static final double SLACK = 1;

    private WholeWords() {}

    public static void keep(Label label) {
        label.minWidthProperty()
                .bind(Bindings.createDoubleBinding(
                        () -> longest(label.getText(), label.getFont()), label.textProperty(), label.fontProperty()));
    }

    private static double longest(String text, Font font) {
        return Stream.of(text.split("\\s+"))
                        .mapToDouble(word -> width(word, font))
                        .max()
                        .orElse(0)
                + SLACK;
    }

    private static double width(String word, Font font) {
        var measured = new Text(word);
        measured.setFont(font);
        return measured.getLayoutBounds().getWidth();
    }
}
