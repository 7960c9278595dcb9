package kz.onkundik.operation;

import java.nio.file.Path;
import java.time.Clock;
import kz.onkundik.problem.Failure;
import kz.onkundik.store.FileCare;

/** Makes copies of a file, and files of copies. What was copied is read again before it gets its name. */
public final class CopyFile {

    /**
     * Copies an open file; nothing is written over.
     *
     * @throws Failure {@code file.exists}, {@code file.folder-missing}, {@code copy.disk-full}, {@code copy.write}, {@code
     *     copy.unlike}, each with the copy's name
     */
    public void copy(OpenSchool school, Path target) {
        school.file().care().copyTo(target);
    }

    /**
     * Makes a new file of a copy; the copy stays as it is, and nothing is written over.
     *
     * @throws Failure {@code file.missing}, {@code file.damaged} and others of the copy; of the new file as {@link #copy}
     */
    public void restore(Path copy, Path target, Clock clock) {
        FileCare.restore(copy, target, clock);
    }
}
