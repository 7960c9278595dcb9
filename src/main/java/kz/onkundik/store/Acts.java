package kz.onkundik.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Clock;
import java.util.Objects;
import java.util.function.Supplier;
import kz.onkundik.problem.Failure;

/** Does named actions, each in one transaction: whole or not at all. */
final class Acts {
    private final Database database;
    private final Clock clock;
    /** Which file on the disk it was when it was opened; null where the system cannot tell. */
    private final Object fileKey;

    private boolean running;
    private RuntimeException broken;

    Acts(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
        this.fileKey = fileKey(database.path());
    }

    /**
     * Does the work as one action, or as part of the one that is being done.
     *
     * @throws Failure {@code file.gone} when the file was moved or replaced
     */
    <T> T act(String action, Supplier<T> work) {
        if (broken != null) {
            // SQLite may have rolled back by itself: what came now would stand alone.
            throw broken;
        }
        return running ? joined(work) : begun(action, work);
    }

    private <T> T joined(Supplier<T> work) {
        try {
            return work.get();
        } catch (RuntimeException e) {
            broken = e;
            throw e;
        }
    }

    private <T> T begun(String action, Supplier<T> work) {
        refuseMoved();
        database.script("BEGIN IMMEDIATE");
        running = true;
        boolean done = false;
        try {
            HistoryTriggers.name(database, action, clock.instant());
            T result = work.get();
            if (broken != null) {
                throw broken;
            }
            HistoryTriggers.unname(database);
            database.script("COMMIT");
            done = true;
            return result;
        } finally {
            running = false;
            broken = null;
            if (!done) {
                database.rollBack();
            }
        }
    }

    /** SQLite looks only until its journal is open, and then would write into a file that nobody finds again. */
    private void refuseMoved() {
        if (!Objects.equals(fileKey, fileKey(database.path()))) {
            throw new Failure("file.gone", database.fileName());
        }
    }

    private static Object fileKey(Path path) {
        try {
            return Files.readAttributes(path, BasicFileAttributes.class).fileKey();
        } catch (IOException e) {
            throw new Failure(e, "file.gone", FileFailure.name(path));
        }
    }
}
