package kz.onkundik.ui.settings;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javafx.beans.Observable;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import kz.onkundik.problem.Problem;
import kz.onkundik.problem.Problem.Place;
import kz.onkundik.problem.Severity;
import kz.onkundik.school.BusinessNumber;
import kz.onkundik.school.Institution;
import kz.onkundik.text.LocalText;
import kz.onkundik.ui.common.SchoolModel;
import kz.onkundik.ui.common.TypedName;

/** The institution's names and numbers as they are typed; saved as soon as nothing in them is wrong. */
public final class InstitutionViewModel {
    private static final String NAME = "name";
    private static final String BIN = "bin";

    private final SchoolModel school;
    private final TypedName name = new TypedName();
    private final TypedName superior = new TypedName();
    private final StringProperty bin = new SimpleStringProperty("");
    private final ObjectProperty<String> type = new SimpleObjectProperty<>();
    private boolean following;

    public InstitutionViewModel(SchoolModel school) {
        this.school = school;
        school.institution().subscribe(this::show);
        fields().forEach(field -> field.addListener(_ -> save()));
    }

    public TypedName name() {
        return name;
    }

    /** To whom it reports, as letters address them. */
    public TypedName superior() {
        return superior;
    }

    /** Business identification number; may be empty. */
    public StringProperty bin() {
        return bin;
    }

    /** A key of {@link #types}, or null. */
    public ObjectProperty<String> type() {
        return type;
    }

    /** The types of institution that the campaign knows, with their names. */
    public ObservableValue<Map<String, LocalText>> types() {
        return school.campaign().map(campaign -> campaign.institutionTypes());
    }

    /** What is wrong with this field, or null: {@code name} or {@code bin}. */
    public ObservableValue<Problem> problem(String field) {
        return Bindings.createObjectBinding(
                () -> problems().stream()
                        .filter(problem -> problem.place().field().equals(field))
                        .findFirst()
                        .orElse(null),
                fields().toArray(Observable[]::new));
    }

    /** {@code newfile.name-missing}, {@code newfile.bin-malformed}, {@code settings.bin-doubtful}. */
    List<Problem> problems() {
        List<Problem> found = new ArrayList<>();
        if (name.kk().get().isBlank()) {
            found.add(Problem.error("newfile.name-missing", at(NAME)));
        }
        String number = bin.get().strip();
        if (!number.isEmpty() && !BusinessNumber.isWellFormed(number)) {
            found.add(Problem.error("newfile.bin-malformed", at(BIN), number.length()));
        } else if (!number.isEmpty() && !isFictional() && !BusinessNumber.isPlausible(number)) {
            found.add(Problem.warning("settings.bin-doubtful", at(BIN), number));
        }
        return found;
    }

    /** Numbers that were made up for demonstration need not look like real ones. */
    private boolean isFictional() {
        return school.institution().getValue().fictional();
    }

    private void show(Institution it) {
        following = true;
        if (!Objects.equals(it.name(), name.parse())) {
            name.show(it.name());
        }
        if (!Objects.equals(it.superiorName(), superior.parse())) {
            superior.show(it.superiorName());
        }
        if (!Objects.equals(it.bin(), numberOrNull())) {
            bin.set(it.bin() == null ? "" : it.bin());
        }
        type.set(it.type());
        following = false;
    }

    private void save() {
        if (following || problems().stream().anyMatch(problem -> problem.severity() == Severity.ERROR)) {
            return;
        }
        Institution now = school.institution().getValue();
        Institution typed = now.called(kept(now.name(), name.parse()), numberOrNull(), type.get())
                .under(kept(now.superiorName(), superior.parse()));
        if (!typed.equals(now)) {
            school.change(
                    "settings.saving",
                    open -> {
                        open.file().saveInstitution(typed);
                        return typed;
                    },
                    _ -> {});
        }
    }

    /** A name's English form is not typed here and stays as it is. */
    private static LocalText kept(LocalText before, LocalText typed) {
        return before == null || typed == null ? typed : new LocalText(typed.kk(), typed.ru(), before.en());
    }

    private String numberOrNull() {
        return bin.get().isBlank() ? null : bin.get().strip();
    }

    private List<Observable> fields() {
        List<Observable> all = new ArrayList<>(List.of(bin, type));
        all.addAll(name.fields());
        all.addAll(superior.fields());
        return all;
    }

    private static Place at(String field) {
        return new Place("institution", "", field);
    }
}
