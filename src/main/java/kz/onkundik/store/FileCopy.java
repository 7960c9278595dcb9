package kz.onkundik.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import kz.onkundik.problem.Failure;

/** A copy of a whole file: it gets its name once it was written, read again and found the same. */
final class FileCopy {
    /** How SQLite's own failures with the copy begin that are none of the file's. */
    private static final Set<String> OF_THE_COPY = Set.of("file.write", "file.read-only", "file.gone");

    private final Path target;
    private final String name;
    private final Path unfinished;

    FileCopy(Path target) {
        this.target = target.toAbsolutePath();
        this.name = FileFailure.name(target);
        this.unfinished = this.target.resolveSibling("." + name + ".new");
    }

    /**
     * Copies an open file; nothing is ever written over.
     *
     * @throws Failure {@code file.exists}, {@code file.folder-missing}, {@code copy.disk-full}, {@code copy.write}, {@code
     *     copy.unlike} when it is not the same, each with the copy's name; {@code file.damaged} when the file cannot be read
     */
    void of(Database file) {
        made(() -> {
            written(file);
            verify(file);
        });
    }

    /**
     * As {@link #of}, of a file that is not open, wherever it lies.
     *
     * @param look opens the copy as a file of its own and refuses it where it is none
     */
    void ofClosed(Path file, Consumer<Path> look) {
        made(() -> {
            copyBytes(file, unfinished);
            Path journal = journal(file);
            if (Files.exists(journal)) {
                // A power failure left it: the file is whole only together with it.
                copyBytes(journal, journal(unfinished));
            }
            look.accept(unfinished);
        });
    }

    private void made(Runnable writing) {
        if (Files.exists(target)) {
            throw new Failure("file.exists", name);
        }
        if (!Files.isDirectory(target.getParent())) {
            throw new Failure("file.folder-missing", name);
        }
        try {
            Files.deleteIfExists(unfinished);
            writing.run();
            try (var channel = FileChannel.open(unfinished, StandardOpenOption.WRITE)) {
                channel.force(true);
            }
            Files.move(unfinished, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new Failure(e, "copy.write", name);
        } finally {
            Opening.deleteQuietly(unfinished);
            Opening.deleteQuietly(journal(unfinished));
        }
    }

    private void written(Database file) {
        try {
            file.update("VACUUM INTO ?", unfinished);
        } catch (Failure failure) {
            if (failure.code().equals("file.disk-full")) {
                throw new Failure(failure, "copy.disk-full", name);
            }
            throw OF_THE_COPY.contains(failure.code()) ? new Failure(failure, "copy.write", name) : failure;
        }
    }

    private void copyBytes(Path from, Path to) {
        try {
            Files.copy(from, to);
        } catch (IOException e) {
            throw new Failure(e, "copy.write", name);
        }
    }

    private void verify(Database file) {
        try (var copy = Database.existing(unfinished)) {
            boolean same = marks(copy).equals(marks(file));
            if (!same || !Integrity.isSound(copy)) {
                throw new Failure("copy.unlike", name);
            }
        }
    }

    /** What two files share that hold the same: version, identity, and how many rows there are of everything. */
    private static List<String> marks(Database database) {
        String rows = String.join(
                "",
                WatchedTable.tables(database).stream()
                        .map(table -> " UNION ALL SELECT '" + table + "' || count(*) FROM \"" + table + "\"")
                        .toList());
        return database.query(
                "SELECT 'version' || user_version AS mark FROM pragma_user_version UNION ALL SELECT id FROM file"
                        + rows,
                row -> row.text("mark"));
    }

    private static Path journal(Path file) {
        return file.resolveSibling(file.getFileName() + "-journal");
    }
}
