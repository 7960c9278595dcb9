package kz.onkundik.ui.welcome;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import kz.onkundik.problem.Problem;
import kz.onkundik.problem.Problem.Place;
import kz.onkundik.school.Person;
import kz.onkundik.text.LocalText;

/** A person of the staff as it is typed. */
public final class PersonDraft {
    private final String role;
    private final boolean needed;
    private final StringProperty postKk;
    private final StringProperty postRu;
    private final StringProperty name = new SimpleStringProperty("");

    /**
     * @param role as in {@link Person}
     * @param needed whether there must be one
     * @param usualPost what the post is called most often, to begin with
     */
    PersonDraft(String role, boolean needed, LocalText usualPost) {
        this.role = role;
        this.needed = needed;
        postKk = new SimpleStringProperty(usualPost.kk());
        postRu = new SimpleStringProperty(usualPost.ru());
    }

    public String role() {
        return role;
    }

    public StringProperty postKk() {
        return postKk;
    }

    public StringProperty postRu() {
        return postRu;
    }

    /** Surname and initials as a document prints them. */
    public StringProperty name() {
        return name;
    }

    /** What must be mended: {@code newfile.person-missing}, {@code newfile.post-missing}. */
    public List<Problem> problems() {
        List<Problem> found = new ArrayList<>();
        if (needed && name.get().isBlank()) {
            found.add(Problem.error("newfile.person-missing", at("name")));
        }
        if (postKk.get().isBlank() && (needed || !name.get().isBlank())) {
            found.add(Problem.error("newfile.post-missing", at("post")));
        }
        return found;
    }

    /** The person, unless it is not needed and has no name. */
    Optional<Person> person() {
        if (name.get().isBlank()) {
            return Optional.empty();
        }
        var post = LocalText.of(postKk.get().strip(), InstitutionDraft.nullIfBlank(postRu.get()));
        return Optional.of(new Person(role, post, name.get().strip(), null));
    }

    private Place at(String field) {
        return new Place("person", role, field);
    }
}
