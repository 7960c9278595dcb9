package kz.onkundik.ui.settings;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.beans.Observable;
import javafx.beans.binding.Bindings;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import kz.onkundik.problem.Problem;
import kz.onkundik.school.Institution;
import kz.onkundik.school.Person;
import kz.onkundik.ui.common.SchoolModel;
import kz.onkundik.ui.common.WayBack;

/** The staff: the list, and the one who is chosen as a form. Saved as soon as nothing in the form is wrong. */
public final class PeopleViewModel {
    /** Who signs, who prepares, whose telephone stands on letters, all others. */
    public static final List<String> ROLES = List.of("head", "deputy", "executor", "staff");

    /** Nobody is chosen: the form is empty, or holds somebody new who is not kept yet. */
    public static final int NOBODY = -1;

    private final SchoolModel school;
    private final ObservableList<Person> people = FXCollections.observableArrayList();
    private final IntegerProperty chosen = new SimpleIntegerProperty(NOBODY);
    private final PersonForm form = new PersonForm();
    private boolean following;

    public PeopleViewModel(SchoolModel school) {
        this.school = school;
        school.institution().subscribe(this::show);
        chosen.subscribe(_ -> fill());
        form.fields().forEach(field -> field.addListener(_ -> save()));
        if (!people.isEmpty()) {
            chosen.set(0);
        }
    }

    /** All members of the staff, in the order in which documents look for them. */
    public ObservableList<Person> people() {
        return people;
    }

    /** The place of the chosen one in the list, or {@link #NOBODY}. */
    public IntegerProperty chosen() {
        return chosen;
    }

    public PersonForm form() {
        return form;
    }

    /** What is wrong with this field of the form, or null; an empty form of nobody is not wrong. */
    public ObservableValue<Problem> problem(String field) {
        List<Observable> watched = new ArrayList<>(form.fields());
        watched.add(chosen);
        return Bindings.createObjectBinding(
                () -> isUntouched()
                        ? null
                        : form.problems().stream()
                                .filter(problem -> problem.place().field().equals(field))
                                .findFirst()
                                .orElse(null),
                watched.toArray(Observable[]::new));
    }

    /** An empty form for somebody new, who is kept once name and post are typed. */
    public void add() {
        if (chosen.get() == NOBODY) {
            fill();
        } else {
            chosen.set(NOBODY);
        }
    }

    /**
     * Takes the chosen one off the staff.
     *
     * @param removed takes who it was, and the way back
     */
    public void remove(BiConsumer<Person, WayBack> removed) {
        int place = chosen.get();
        if (place != NOBODY) {
            List<Person> others = new ArrayList<>(people);
            Person gone = others.remove(place);
            keep(others, Math.min(place, others.size() - 1), back -> removed.accept(gone, back));
        }
    }

    /** Whether the chosen one can be put so many places further down, or up where it is negative. */
    public ObservableValue<Boolean> canMove(int places) {
        return Bindings.createBooleanBinding(
                () -> chosen.get() != NOBODY && chosen.get() + places >= 0 && chosen.get() + places < people.size(),
                chosen,
                people);
    }

    /** Puts the chosen one so many places further down, or up where it is negative: the first in a role signs. */
    public void move(int places) {
        if (canMove(places).getValue()) {
            List<Person> all = new ArrayList<>(people);
            Collections.swap(all, chosen.get(), chosen.get() + places);
            keep(all, chosen.get() + places, _ -> {});
        }
    }

    private boolean isUntouched() {
        return chosen.get() == NOBODY
                && form.name().get().isBlank()
                && form.post().parse() == null;
    }

    private void fill() {
        following = true;
        if (chosen.get() == NOBODY) {
            form.clear();
        } else {
            form.show(people.get(chosen.get()));
        }
        following = false;
    }

    private void show(Institution it) {
        if (it.people().equals(people)) {
            return;
        }
        following = true;
        int place = Math.min(chosen.get(), it.people().size() - 1);
        people.setAll(it.people());
        chosen.set(place);
        following = false;
        boolean isTyped =
                place != NOBODY && form.problems().isEmpty() && form.parse().equals(people.get(place));
        if (place != NOBODY && !isTyped) {
            fill();
        }
    }

    private void save() {
        if (following || isUntouched() || !form.problems().isEmpty()) {
            return;
        }
        List<Person> all = new ArrayList<>(people);
        int place = chosen.get();
        if (place == NOBODY) {
            all.add(form.parse());
            keep(all, all.size() - 1, _ -> {});
        } else if (!all.get(place).equals(form.parse())) {
            all.set(place, form.parse());
            keep(all, place, _ -> {});
        }
    }

    private void keep(List<Person> all, int place, Consumer<WayBack> kept) {
        Institution changed = school.institution().getValue().withPeople(all);
        school.change(
                "settings.saving",
                open -> {
                    open.file().saveInstitution(changed);
                    return changed;
                },
                (Institution _, WayBack back) -> {
                    chosen.set(place);
                    kept.accept(back);
                });
    }
}
