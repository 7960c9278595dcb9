package kz.onkundik.ui.care;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import kz.onkundik.operation.KeepCopies;
import kz.onkundik.operation.KeepCopies.Copy;
import kz.onkundik.operation.KeepCopies.Kept;
import kz.onkundik.operation.OpenSchool;
import kz.onkundik.problem.Failure;
import kz.onkundik.ui.common.SchoolModel;

/** The copies of the open file: which there are, one more now, and one in the file's place. */
public final class CopiesModel {
    private static final String READING = "copies.reading";

    private final SchoolModel school;
    private final KeepCopies keep;
    private final Path file;
    private final CopiesActions actions;
    private final ReadOnlyObjectWrapper<Kept> kept = new ReadOnlyObjectWrapper<>();
    private final ObjectProperty<Copy> chosen = new SimpleObjectProperty<>();
    private final ObjectProperty<Failure> failure = new SimpleObjectProperty<>();
    private Consumer<Optional<Path>> told = _ -> {};

    /** @param file that is open */
    public CopiesModel(SchoolModel school, KeepCopies keep, Path file, CopiesActions actions) {
        this.school = school;
        this.keep = keep;
        this.file = file;
        this.actions = actions;
    }

    /** Which copies there are; null until they are read. */
    public ReadOnlyObjectProperty<Kept> kept() {
        return kept.getReadOnlyProperty();
    }

    /** The copy that is about to take the file's place; null while none is. */
    public ObjectProperty<Copy> chosen() {
        return chosen;
    }

    /** Why the last copy was not made or cannot be used; null when all is well. */
    public ObjectProperty<Failure> failure() {
        return failure;
    }

    /** @param listener takes where a copy was made; empty when the newest one holds the same already */
    public void onCopied(Consumer<Optional<Path>> listener) {
        told = listener;
    }

    /** Reads which copies there are. */
    public void look() {
        school.read(READING, keep::of, kept::set, failure::set);
    }

    /** Makes a copy among the others on this PC. */
    public void copyHere() {
        copy(keep::keep);
    }

    /** Makes a copy on a stick or another disk. */
    public void copyElsewhere() {
        actions.place()
                .apply(keep.name(file))
                .ifPresent(target -> copy(school -> Optional.of(keep.copy(school, target))));
    }

    private void copy(Function<OpenSchool, Optional<Path>> way) {
        failure.set(null);
        school.read(
                "copies.making",
                way,
                made -> {
                    told.accept(made);
                    look();
                },
                failure::set);
    }

    /** Asks about this copy before it takes the file's place. */
    public void choose(Copy copy) {
        failure.set(null);
        chosen.set(copy);
    }

    /** Asks for a copy that lies somewhere else, and about it. */
    public void chooseElsewhere() {
        actions.copy().get().filter(path -> !path.equals(file)).ifPresent(path -> {
            failure.set(null);
            school.read(READING, _ -> keep.look(path), chosen::set, failure::set);
        });
    }

    /** Puts the chosen copy in the file's place; the file as it is stays beside. */
    public void restore() {
        Path copy = chosen.get().path();
        chosen.set(null);
        actions.restore().accept(copy);
    }

    public void show(Copy copy) {
        actions.show().accept(copy.path());
    }
}
