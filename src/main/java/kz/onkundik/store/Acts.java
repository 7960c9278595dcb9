package kz.onkundik.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Clock;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import kz.onkundik.problem.Failure;

/** Does named actions, each in one transaction: whole or not at all. */
final class Acts {
    private final Database database;
    private final Clock clock;
    private final ActTable table;
    private final Consumer<Act> done;
    /** Which file on the disk it was when it was opened; null where the system cannot tell. */
    private final Object fileKey;

    private boolean running;
    private RuntimeException broken;

    /** @param done takes every act that has changed something */
    Acts(Database database, Clock clock, ActTable table, Consumer<Act> done) {
        this.database = database;
        this.clock = clock;
        this.table = table;
        this.done = done;
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
        return running ? joined(work) : begun(action, null, work);
    }

    /** Does the work that takes a step back, as an action of its own that bears the step's name. */
    void undo(Step step, Runnable work) {
        if (running) {
            throw new IllegalStateException("an action cannot take back another");
        }
        begun(step.action(), step.number(), () -> {
            work.run();
            return true;
        });
    }

    private <T> T joined(Supplier<T> work) {
        try {
            return work.get();
        } catch (RuntimeException e) {
            broken = e;
            throw e;
        }
    }

    private <T> T begun(String action, Long undoes, Supplier<T> work) {
        refuseMoved();
        database.script("BEGIN IMMEDIATE");
        running = true;
        boolean kept = false;
        T result;
        Optional<Act> act;
        try {
            table.begin(action, clock.instant());
            result = work.get();
            if (broken != null) {
                throw broken;
            }
            act = table.end(undoes);
            database.script("COMMIT");
            kept = true;
        } finally {
            running = false;
            broken = null;
            if (!kept) {
                database.rollBack();
            }
        }
        act.ifPresent(done);
        return result;
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
