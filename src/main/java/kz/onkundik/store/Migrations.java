package kz.onkundik.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import kz.onkundik.problem.Failure;

/** Brings files of older programs to the newest schema: all steps in one transaction, after a backup beside the file. */
final class Migrations {
    /** The letters "Onku" in the header of every file of ours. */
    static final int APPLICATION_ID = 0x4F6E6B75;

    private static final String EXTENSION = ".onkundik";

    private final List<Step> steps;

    /** @param steps the first leads from version 1 to version 2, the next from 2 to 3, and so on */
    Migrations(List<Step> steps) {
        this.steps = List.copyOf(steps);
    }

    /** Those of this program: version 1 is the first that there is. */
    static Migrations released() {
        return new Migrations(List.of());
    }

    /** Changes tables from one version to the next. */
    @FunctionalInterface
    interface Step {
        void apply(Database database);
    }

    int newestVersion() {
        return 1 + steps.size();
    }

    /** Makes the tables of the newest version in an empty file. */
    void build(Database database) {
        database.script("PRAGMA application_id = " + APPLICATION_ID);
        build(database, newestVersion());
    }

    /** What a file of this version must hold, and nothing else; as {@link Database#schema}. */
    Set<String> schema(int version) {
        try (var database = Database.inMemory()) {
            build(database, version);
            return database.schema();
        }
    }

    private void build(Database database, int version) {
        database.script(firstSchema());
        steps.subList(0, version - 1).forEach(step -> step.apply(database));
        database.script("PRAGMA user_version = " + version);
    }

    /**
     * Brings an open and locked file to the newest version.
     *
     * @throws Failure {@code file.backup} when the backup could not be made or does not hold; nothing is changed then
     */
    void migrate(Database database) {
        int version = database.pragma("user_version");
        if (version == newestVersion()) {
            return;
        }
        backUp(database, version);
        // Tables are rebuilt by dropping them, which foreign keys would forbid; they are checked at the end.
        database.script("PRAGMA foreign_keys = OFF; BEGIN IMMEDIATE");
        boolean done = false;
        try {
            steps.subList(version - 1, steps.size()).forEach(step -> step.apply(database));
            if (database.first("PRAGMA foreign_key_check", row -> true).isPresent()) {
                throw new Failure("file.damaged", database.fileName());
            }
            database.script("PRAGMA user_version = " + newestVersion() + "; COMMIT");
            done = true;
        } finally {
            if (!done) {
                database.rollBack();
            }
            database.script("PRAGMA foreign_keys = ON");
        }
    }

    private static void backUp(Database database, int version) {
        try {
            new FileCopy(freeName(database.path(), version)).of(database);
        } catch (Failure failure) {
            throw new Failure(failure, "file.backup", database.fileName());
        }
    }

    /** {@code school.v1-backup.onkundik}, or with a number where that was made before: backups are never overwritten. */
    private static Path freeName(Path file, int version) {
        String name = FileFailure.name(file);
        String stem = name.endsWith(EXTENSION) ? name.substring(0, name.length() - EXTENSION.length()) : name;
        String start = stem + ".v" + version + "-backup";
        Path backup = file.resolveSibling(start + EXTENSION);
        for (int number = 2; Files.exists(backup); number++) {
            backup = file.resolveSibling(start + "-" + number + EXTENSION);
        }
        return backup;
    }

    private static String firstSchema() {
        try (var in = Migrations.class.getResourceAsStream("schema-1.sql")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
