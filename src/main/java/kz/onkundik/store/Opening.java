package kz.onkundik.store;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import kz.onkundik.problem.Failure;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Makes files, and opens them with every question asked before anything is read as a school's data. */
final class Opening {
    private static final Logger LOG = LoggerFactory.getLogger(Opening.class);
    /** Pictures have hashes of their own, and to read them all takes minutes. */
    private static final Set<String> CHECKED_LATER = Set.of("photo_data", "photo_thumbnail");

    private final Path path;
    private final String name;
    private final Migrations migrations;

    Opening(Path path, Migrations migrations) {
        this.path = path.toAbsolutePath();
        this.name = FileFailure.name(path);
        this.migrations = migrations;
    }

    /** Makes the file under another name, has it filled, and gives it its name only then. */
    void create(Consumer<Database> filling) {
        if (Files.exists(path)) {
            throw new Failure("file.exists", name);
        }
        if (!Files.isDirectory(path.getParent())) {
            throw new Failure("file.folder-missing", name);
        }
        Path unfinished = path.resolveSibling("." + name + ".new");
        try {
            Files.deleteIfExists(unfinished);
            try (var database = Database.made(unfinished, name)) {
                database.script("PRAGMA synchronous = EXTRA; BEGIN EXCLUSIVE");
                migrations.build(database);
                filling.accept(database);
                database.script("COMMIT");
            }
            Files.move(unfinished, path);
        } catch (FileAlreadyExistsException e) {
            throw new Failure(e, "file.exists", name);
        } catch (IOException e) {
            throw new Failure(e, "file.read-only", name);
        } finally {
            deleteQuietly(unfinished);
        }
    }

    /** Reads something of a file that is ours to the letter of its schema, and lets it go again; nothing is written. */
    <T> T look(Function<Database, T> reading) {
        requireFile();
        try (var database = Database.readable(path)) {
            requireOurs(database);
            requireOwnSchema(database);
            return reading.apply(database);
        }
    }

    /** The file open, locked, trusted and of the newest version, with its history running. */
    Database open() {
        requireFile();
        var database = Database.existing(path);
        boolean done = false;
        try {
            lock(database);
            check(database);
            database.script("PRAGMA journal_mode = DELETE; PRAGMA synchronous = EXTRA");
            migrations.migrate(database);
            HistoryTriggers.make(database);
            done = true;
            return database;
        } finally {
            if (!done) {
                database.close();
            }
        }
    }

    private void requireFile() {
        if (!Files.exists(path)) {
            throw new Failure("file.missing", name);
        }
        if (Files.isDirectory(path) || isEmpty()) {
            throw new Failure("file.not-ours", name);
        }
    }

    /** Takes the lock, which stays, and finds out whether the file and its folder can be written without writing. */
    private void lock(Database database) {
        database.script("BEGIN EXCLUSIVE");
        int version = requireOurs(database);
        database.script("PRAGMA user_version = " + version + "; ROLLBACK");
    }

    /** The version of a file that this program has made and can read. */
    private int requireOurs(Database database) {
        if (database.pragma("application_id") != Migrations.APPLICATION_ID) {
            throw new Failure("file.not-ours", name);
        }
        int version = database.pragma("user_version");
        if (version > migrations.newestVersion()) {
            throw new Failure("file.newer", name, version);
        }
        if (version < 1) {
            throw new Failure("file.not-ours", name);
        }
        return version;
    }

    /** The schema must be ours to the letter, as it can hold programs. */
    private void requireOwnSchema(Database database) {
        Set<String> is = database.schema();
        Set<String> should = migrations.schema(database.pragma("user_version"));
        if (!should.containsAll(is)) {
            throw new Failure("file.foreign-schema", name);
        }
        if (!is.containsAll(should)) {
            throw new Failure("file.damaged", name);
        }
    }

    /** Small tables are read and their rules tried. */
    private void check(Database database) {
        requireOwnSchema(database);
        for (String table : WatchedTable.tables(database)) {
            if (!CHECKED_LATER.contains(table)
                    && !database.first(
                                    "SELECT quick_check FROM pragma_quick_check(?)",
                                    row -> row.text("quick_check"),
                                    table)
                            .orElse("")
                            .equals("ok")) {
                throw new Failure("file.damaged", name);
            }
        }
    }

    private boolean isEmpty() {
        try {
            return Files.size(path) == 0;
        } catch (IOException e) {
            throw new Failure(e, "file.missing", name);
        }
    }

    /** Removes what was left unfinished; that it could not be is no reason to hide why. */
    static void deleteQuietly(Path unfinished) {
        try {
            Files.deleteIfExists(unfinished);
        } catch (IOException e) {
            LOG.debug("an unfinished file stays", e);
        }
    }
}
