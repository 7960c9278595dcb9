package kz.onkundik.ui.settings;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.ToIntFunction;
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

    private static final int GONE = -2;
    private static final String SAVING = "settings.saving";

    private final SchoolModel school;
    private final ObservableList<Person> people = FXCollections.observableArrayList();
    private final IntegerProperty chosen = new SimpleIntegerProperty(NOBODY);
    private final PersonForm form = new PersonForm();
    /** Where the file holds the one in the form: somebody new gets a place only there. */
    private AtomicInteger held = new AtomicInteger(NOBODY);

    /** The one in the form as the file holds them, or is being asked to; null for somebody new. */
    private Person lastKnown;

    private boolean following;
    private boolean stays;
    private int saving;

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
            Person gone = lastKnown;
            int beside = Math.min(place, people.size() - 2);
            // A second press on the way finds nobody: it is no word about the one beside.
            keep(all -> all.remove(gone) ? beside : GONE, back -> removed.accept(gone, back));
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
            Person moved = lastKnown;
            keep(
                    all -> {
                        int from = all.indexOf(moved);
                        int to = from + places;
                        if (from < 0 || to < 0 || to >= all.size()) {
                            return GONE;
                        }
                        Collections.swap(all, from, to);
                        return to;
                    },
                    _ -> {});
        }
    }

    private boolean isUntouched() {
        return chosen.get() == NOBODY
                && form.name().get().isBlank()
                && form.post().parse() == null;
    }

    private void fill() {
        if (stays) {
            return;
        }
        following = true;
        held = new AtomicInteger(chosen.get());
        lastKnown = chosen.get() == NOBODY ? null : people.get(chosen.get());
        if (lastKnown == null) {
            form.clear();
        } else {
            form.show(lastKnown);
        }
        following = false;
    }

    private void show(Institution it) {
        if (!it.people().equals(people)) {
            int place = Math.min(chosen.get(), it.people().size() - 1);
            people.setAll(it.people());
            chosen.set(place);
        }
        showAgain();
    }

    /** What was changed elsewhere comes into the form, never over what is on its way to the file. */
    private void showAgain() {
        if (saving == 0 && chosen.get() != NOBODY && !people.get(chosen.get()).equals(lastKnown)) {
            fill();
        }
    }

    private void save() {
        if (following
                || isUntouched()
                || !form.problems().isEmpty()
                || form.parse().equals(lastKnown)) {
            return;
        }
        lastKnown = form.parse();
        put(lastKnown, held);
    }

    private void put(Person typed, AtomicInteger of) {
        saving++;
        school.change(
                SAVING,
                open -> {
                    List<Person> all = new ArrayList<>(open.institution().people());
                    boolean isNew = of.get() == NOBODY;
                    int at = isNew ? all.size() : of.get();
                    if (isNew) {
                        all.add(typed);
                    } else if (at < all.size()) {
                        all.set(at, typed);
                    }
                    open.file().saveInstitution(open.institution().withPeople(all));
                    of.set(at);
                    return of;
                },
                this::saved,
                why -> {
                    saving--;
                    lastKnown = chosen.get() == NOBODY ? null : people.get(chosen.get());
                    school.failure().set(why);
                });
    }

    /** Somebody else may have been chosen in the meantime: their form is left alone. */
    private void saved(AtomicInteger of) {
        saving--;
        if (of.equals(held)) {
            stays = true;
            chosen.set(of.get());
            stays = false;
        }
        showAgain();
    }

    /** @param change gives the place of the one who is chosen then, or {@link #GONE} where nothing is changed */
    private void keep(ToIntFunction<List<Person>> change, Consumer<WayBack> kept) {
        school.change(
                SAVING,
                open -> {
                    List<Person> all = new ArrayList<>(open.institution().people());
                    int place = change.applyAsInt(all);
                    if (place != GONE) {
                        open.file().saveInstitution(open.institution().withPeople(all));
                    }
                    return place;
                },
                (Integer place, WayBack back) -> {
                    if (place != GONE) {
                        chosen.set(place);
                        kept.accept(back);
                    }
                });
    }
}
