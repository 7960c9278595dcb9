package kz.onkundik.ui.welcome;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import kz.onkundik.problem.Problem;
import kz.onkundik.problem.Problem.Place;
import kz.onkundik.text.LocalText;

/** The institution as it is typed. */
public final class InstitutionDraft {
    private static final Pattern BIN = Pattern.compile("\\d{12}");

    private final StringProperty nameKk = new SimpleStringProperty("");
    private final StringProperty nameRu = new SimpleStringProperty("");
    private final StringProperty bin = new SimpleStringProperty("");
    private final ObjectProperty<String> type = new SimpleObjectProperty<>();

    public StringProperty nameKk() {
        return nameKk;
    }

    public StringProperty nameRu() {
        return nameRu;
    }

    /** Business identification number, which may stay empty. */
    public StringProperty bin() {
        return bin;
    }

    /** A key of the campaign's institution types, or null. */
    public ObjectProperty<String> type() {
        return type;
    }

    /** What must be mended ({@code newfile.name-missing}, {@code bin-malformed}, {@code type-missing}) or might be. */
    public List<Problem> problems() {
        List<Problem> found = new ArrayList<>();
        if (nameKk.get().isBlank()) {
            found.add(Problem.error("newfile.name-missing", at("nameKk")));
        }
        if (nameRu.get().isBlank()) {
            found.add(Problem.warning("newfile.name-ru-missing", at("nameRu")));
        }
        if (binOrNull() != null && !BIN.matcher(binOrNull()).matches()) {
            found.add(Problem.error(
                    "newfile.bin-malformed", at("bin"), binOrNull().length()));
        }
        if (type.get() == null) {
            found.add(Problem.error("newfile.type-missing", at("type")));
        }
        return found;
    }

    LocalText name() {
        return LocalText.of(nameKk.get().strip(), nullIfBlank(nameRu.get()));
    }

    String binOrNull() {
        return nullIfBlank(bin.get());
    }

    static String nullIfBlank(String text) {
        return text.isBlank() ? null : text.strip();
    }

    private static Place at(String field) {
        return new Place("institution", "", field);
    }
}
