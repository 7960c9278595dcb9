package kz.onkundik.ui.documents;

import java.util.Optional;
import java.util.regex.Pattern;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.ObjectBinding;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import kz.onkundik.problem.Problem;

/** A whole number within bounds, as it is typed. */
public final class TypedNumber {
    private static final Pattern NUMBER = Pattern.compile("\\d{1,6}");

    private final String field;
    private final int least;
    private final int most;
    private final StringProperty text = new SimpleStringProperty("");
    private final ObjectBinding<Problem> live =
            Bindings.createObjectBinding(() -> problem().orElse(null), text);

    TypedNumber(String field, int least, int most) {
        this.field = field;
        this.least = least;
        this.most = most;
    }

    public StringProperty text() {
        return text;
    }

    /** The name of its field. */
    public String field() {
        return field;
    }

    /** What is wrong now, or null. */
    public ObjectBinding<Problem> live() {
        return live;
    }

    /** {@code documents.not-within}: as typed, the least, the most. */
    Optional<Problem> problem() {
        String typed = text.get().strip();
        boolean within = NUMBER.matcher(typed).matches() && least <= value() && value() <= most;
        return within
                ? Optional.empty()
                : Optional.of(Problem.error(
                        "documents.not-within", new Problem.Place("documents", "", field), typed, least, most));
    }

    /** To be asked only where there is no problem. */
    int value() {
        return Integer.parseInt(text.get().strip());
    }

    void show(int value) {
        text.set(Integer.toString(value));
    }
}
