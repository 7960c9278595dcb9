package kz.onkundik.ui.settings;

import java.util.List;
import javafx.beans.Observable;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import kz.onkundik.problem.Problem;
import kz.onkundik.problem.Problem.Place;
import kz.onkundik.school.Person;
import kz.onkundik.ui.common.TypedName;

/** One member of the staff as it is typed. */
public final class PersonForm {
    private final ObjectProperty<String> role = new SimpleObjectProperty<>("staff");
    private final StringProperty name = new SimpleStringProperty("");
    private final TypedName post = new TypedName();
    private final StringProperty phone = new SimpleStringProperty("");

    /** One of {@link PeopleViewModel#ROLES}. */
    public ObjectProperty<String> role() {
        return role;
    }

    /** Surname and initials. */
    public StringProperty name() {
        return name;
    }

    public TypedName post() {
        return post;
    }

    public StringProperty phone() {
        return phone;
    }

    /** What must be mended before it is kept: {@code newfile.person-missing}, {@code newfile.post-missing}. */
    List<Problem> problems() {
        if (name.get().isBlank()) {
            return List.of(Problem.error("newfile.person-missing", at("name")));
        }
        return post.parse() == null ? List.of(Problem.error("newfile.post-missing", at("post"))) : List.of();
    }

    /** To be asked only where there is no problem. */
    Person parse() {
        String number = phone.get().strip();
        return new Person(role.get(), post.parse(), name.get().strip(), number.isEmpty() ? null : number);
    }

    void show(Person person) {
        role.set(person.role());
        name.set(person.name());
        post.show(person.post());
        phone.set(person.phone() == null ? "" : person.phone());
    }

    void clear() {
        role.set("staff");
        name.set("");
        post.show(null);
        phone.set("");
    }

    List<Observable> fields() {
        return List.of(role, name, post.kk(), post.ru(), phone);
    }

    private static Place at(String field) {
        return new Place("person", "", field);
    }
}
