package kz.onkundik.store;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import kz.onkundik.problem.Failure;
import kz.onkundik.problem.Problem;

/** The care of an open file: how it stands, whether it is whole, copies of it, and its size. */
public final class FileCare {
    private final Database database;

    FileCare(Database database) {
        this.database = database;
    }

    public FileFacts facts() {
        long page = database.pragma("page_size");
        return new FileFacts(
                page * database.pragma("page_count"),
                page * database.pragma("freelist_count"),
                (int) number("SELECT count(*) AS n FROM photo_data"),
                number("SELECT coalesce(sum(length(jpeg)), 0) AS n FROM photo_data"),
                (int) number("SELECT count(*) AS n FROM act"));
    }

    private long number(String sql) {
        return database.first(sql, row -> row.number("n")).orElseThrow();
    }

    /** Reads the whole file: {@code care.…} for all that is not as it was written; nothing when it is whole. */
    public List<Problem> faults() {
        return Integrity.faults(database);
    }

    /**
     * Writes a copy of the whole file, reads it again, and gives it its name only then.
     *
     * @throws Failure {@code file.exists}, {@code file.folder-missing}, {@code copy.disk-full}, {@code copy.write}, {@code
     *     copy.unlike}, each with the copy's name
     */
    public void copyTo(Path target) {
        new FileCopy(target).of(database);
    }

    /** What this file holds, in a few words. */
    public FileGlance glance() {
        return FileGlance.of(database);
    }

    /**
     * What a file holds that is not open, in a few words. Nothing is written, nor is it locked for longer.
     *
     * @throws Failure as {@link SchoolFile#open} says, of the file
     */
    public static FileGlance glance(Path closed) {
        return new Opening(closed, Migrations.released()).look(FileGlance::of);
    }

    /**
     * Gives back the room of what was deleted, and of files and pictures that nothing names any more; the file stays as
     * it was when there is not enough room to do so.
     */
    public void compact() {
        new UnusedBytes(database).drop();
        database.script("VACUUM");
    }

    /**
     * Makes a file out of a copy, which stays as it is and may lie where nothing can be written.
     *
     * @throws Failure as {@link SchoolFile#open} says of the copy, {@code file.damaged} also where a byte of it is not as
     *     it was written; as {@link #copyTo} says of the file
     */
    public static void restore(Path copy, Path target, Clock clock) {
        if (!Files.isRegularFile(copy)) {
            throw new Failure("file.missing", FileFailure.name(copy));
        }
        new FileCopy(target).ofClosed(copy, unfinished -> look(unfinished, FileFailure.name(copy), clock));
    }

    private static void look(Path unfinished, String name, Clock clock) {
        try (SchoolFile file = SchoolFile.open(unfinished, clock)) {
            if (!file.care().faults().isEmpty()) {
                throw new Failure("file.damaged", name);
            }
        } catch (Failure failure) {
            // People know the copy by its own name.
            List<Object> arguments = new ArrayList<>(failure.arguments());
            arguments.set(0, name);
            throw new Failure(failure, failure.code(), arguments.toArray());
        }
    }
}
