package kz.onkundik.school;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.onkundik.text.LocalText;

/**
 * A school, college, centre or department.
 *
 * @param bin its business identification number of 12 digits, or null
 * @param type its type, a key of the campaign's institution types; null for departments
 * @param level its level in the tree
 * @param superior the UUID of whom it reports to, or null at the top
 * @param superiorName the name of whom it reports to, for the addressee, or null
 * @param fictional whether it is made up for demonstration, which every page then says
 */
public record Institution(
        UUID uuid,
        String bin,
        String type,
        String level,
        UUID superior,
        LocalText superiorName,
        LocalText name,
        Letterhead letterhead,
        List<Person> people,
        boolean fictional) {

    /**
     * What a letterhead shows besides the name; each may be null.
     *
     * @param address postal address
     */
    public record Letterhead(LocalText address, String email, String phone, String site) {
        public static final Letterhead EMPTY = new Letterhead(null, null, null, null);
    }

    /** The same institution under a superior of this name. */
    public Institution under(LocalText superior) {
        return new Institution(uuid, bin, type, level, this.superior, superior, name, letterhead, people, fictional);
    }

    /** The same institution with another letterhead. */
    public Institution withLetterhead(Letterhead other) {
        return new Institution(uuid, bin, type, level, superior, superiorName, name, other, people, fictional);
    }

    /** The same institution with these names and numbers. */
    public Institution called(LocalText otherName, String otherBin, String otherType) {
        return new Institution(
                uuid, otherBin, otherType, level, superior, superiorName, otherName, letterhead, people, fictional);
    }

    /** The same institution with this staff. */
    public Institution withPeople(List<Person> others) {
        return new Institution(
                uuid, bin, type, level, superior, superiorName, name, letterhead, List.copyOf(others), fictional);
    }

    /** The first person in this role: {@code head} signs, {@code deputy} or {@code executor} prepares. */
    public Optional<Person> person(String role) {
        return people.stream().filter(person -> person.role().equals(role)).findFirst();
    }

    /** Who prepares documents: the executor, or the deputy where none is named. */
    public Optional<Person> executor() {
        return person("executor").or(() -> person("deputy"));
    }

    /** The executor's telephone, or the institution's. */
    public Optional<String> executorPhone() {
        return executor().map(Person::phone).or(() -> Optional.ofNullable(letterhead.phone()));
    }
}
