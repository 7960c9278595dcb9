package kz.onkundik.store;

import static kz.onkundik.store.SampleSchool.CAMPAIGN;
import static kz.onkundik.store.SampleSchool.CLOCK;
import static kz.onkundik.store.SampleSchool.INSTITUTION;
import static kz.onkundik.store.SampleSchool.assertRefused;
import static kz.onkundik.store.SampleSchool.event;
import static kz.onkundik.store.SampleSchool.makeFileWithCampaign;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import kz.onkundik.school.Event;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MigrationsTest {
    private static final Event EVENT = event(1, LocalDate.of(2023, 11, 14), null);

    private static final Migrations.Step ADD_COLOUR =
            database -> database.script("ALTER TABLE event ADD COLUMN colour TEXT");
    /** From 1 to 2, then from 2 to 3. */
    private static final Migrations TWO_STEPS =
            new Migrations(List.of(ADD_COLOUR, database -> database.script("UPDATE event SET colour = 'көк'")));

    @TempDir
    Path folder;

    private Path path;

    @BeforeEach
    void makeFileOfVersionOne() {
        path = folder.resolve("Мектеп.onkundik");
        try (var file = makeFileWithCampaign(path)) {
            file.saveEvent(CAMPAIGN, EVENT);
        }
    }

    @Test
    void anOldFileIsBroughtToTheNewestVersionAfterABackup() throws IOException {
        try (var database = new Opening(path, TWO_STEPS).open()) {
            assertEquals(3, database.pragma("user_version"));
            assertEquals(1, database.pragma("foreign_keys"));
            assertEquals(List.of("көк"), database.query("SELECT colour FROM event", row -> row.text("colour")));
        }
        assertEquals(List.of("Мектеп.onkundik", "Мектеп.v1-backup.onkundik"), names());
        try (var backup = SchoolFile.open(folder.resolve("Мектеп.v1-backup.onkundik"), CLOCK)) {
            assertEquals(List.of(EVENT), backup.work(CAMPAIGN).events());
        }
    }

    @Test
    void theHistoryGoesOnWithTheNewColumns() {
        Database database = new Opening(path, TWO_STEPS).open();
        try (var file = new SchoolFile(database, CLOCK, UUID::randomUUID)) {
            file.deleteEvent(EVENT.uuid());
            assertTrue(file.history(1).getFirst().after().contains("\"colour\":\"көк\""));
        }
    }

    @Test
    void aFileOfTheNewestVersionGetsNoBackup() throws IOException {
        new Opening(path, TWO_STEPS).open().close();
        new Opening(path, TWO_STEPS).open().close();
        assertEquals(List.of("Мектеп.onkundik", "Мектеп.v1-backup.onkundik"), names());
    }

    @Test
    void aStepThatFailsLeavesTheFileAsItWas() throws IOException {
        var failing = new Migrations(List.of(ADD_COLOUR, database -> database.script("DROP TABLE unknown")));
        assertRefused(() -> new Opening(path, failing).open(), "file.write", "Мектеп.onkundik", 1);
        try (var file = SchoolFile.open(path, CLOCK)) {
            assertEquals(List.of(EVENT), file.work(CAMPAIGN).events());
        }
        // The next attempt does not overwrite the first backup.
        assertThrows(RuntimeException.class, () -> new Opening(path, failing).open());
        assertEquals(List.of("Мектеп.onkundik", "Мектеп.v1-backup-2.onkundik", "Мектеп.v1-backup.onkundik"), names());
    }

    @Test
    void aStepThatTearsRowsApartIsRolledBack() {
        var tearing = new Migrations(List.of(database -> database.script("DELETE FROM event")));
        assertRefused(() -> new Opening(path, tearing).open(), "file.damaged", "Мектеп.onkundik");
        try (var file = SchoolFile.open(path, CLOCK)) {
            assertEquals(List.of(EVENT), file.work(CAMPAIGN).events());
        }
    }

    @Test
    void aNewFileIsOfTheNewestVersion() {
        Path fresh = folder.resolve("new.onkundik");
        var opening = new Opening(fresh, TWO_STEPS);
        opening.create(database -> {
            database.update("INSERT INTO file (one, id, made) VALUES (1, ?, ?)", UUID.randomUUID(), CLOCK.instant());
            new InstitutionTable(database).save(INSTITUTION);
        });
        try (var database = opening.open()) {
            assertEquals(3, database.pragma("user_version"));
        }
    }

    private List<String> names() throws IOException {
        try (var files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
