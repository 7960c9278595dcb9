package kz.onkundik.store;

import static kz.onkundik.store.SampleSchool.CAMPAIGN;
import static kz.onkundik.store.SampleSchool.CLOCK;
import static kz.onkundik.store.SampleSchool.assertRefused;
import static kz.onkundik.store.SampleSchool.event;
import static kz.onkundik.store.SampleSchool.jpeg;
import static kz.onkundik.store.SampleSchool.makeFileWithCampaign;
import static kz.onkundik.store.SampleSchool.photo;
import static kz.onkundik.store.SampleSchool.planRow;
import static kz.onkundik.store.SampleSchool.uuid;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kz.onkundik.school.Event.Consent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the file itself refuses, whoever writes into it. */
class RulesOfTheFileTest {
    private static final String NAME = "school.onkundik";
    private static final int SQLITE_CONSTRAINT_CHECK = 275;
    private static final int SQLITE_CONSTRAINT_FOREIGNKEY = 787;

    @TempDir
    Path folder;

    private Path path;

    @BeforeEach
    void nameFile() {
        path = folder.resolve(NAME);
    }

    @Test
    void aNegativeNumberIsRefusedAndTheOldOnesStay() {
        try (var file = makeFileWithCampaign(path)) {
            file.saveContingent(CAMPAIGN, Map.of("pupils", 800L));
            assertRefused(
                    () -> file.saveContingent(CAMPAIGN, Map.of("teachers", -1L)),
                    "file.write",
                    NAME,
                    SQLITE_CONSTRAINT_CHECK);
            assertEquals(Map.of("pupils", 800L), file.work(CAMPAIGN).contingent());
        }
    }

    @Test
    void workNeedsItsCampaign() {
        try (var file = makeFileWithCampaign(path)) {
            assertRefused(
                    () -> file.savePlanRow("unknown", planRow(1, "бір")),
                    "file.write",
                    NAME,
                    SQLITE_CONSTRAINT_FOREIGNKEY);
        }
    }

    @Test
    void aPhotoNeedsItsEventByTheEndOfTheAction() {
        try (var file = makeFileWithCampaign(path)) {
            assertRefused(
                    () -> file.photos().add(uuid(1), photo(1, jpeg(1), Consent.GIVEN), jpeg(1), jpeg(2)),
                    "file.write",
                    NAME,
                    SQLITE_CONSTRAINT_FOREIGNKEY);
            assertRefused(
                    () -> file.photos().bytes(photo(1, jpeg(1), Consent.GIVEN).uuid()),
                    "file.photo-missing",
                    NAME,
                    photo(1, jpeg(1), Consent.GIVEN).uuid());
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    UPDATE count SET value = -1                              | 275
                    UPDATE count SET value = 'many'                          | 3091
                    UPDATE count SET event = 'another'                       | 787
                    UPDATE event SET date = '2023-02-30'                     | 275
                    UPDATE event SET date = '14.11.2023'                     | 275
                    UPDATE event SET start_time = '25:00'                    | 275
                    UPDATE event SET start_time = 'ten'                      | 275
                    UPDATE event SET mode = 'SOMEHOW'                        | 275
                    UPDATE event SET title = NULL                            | 1299
                    UPDATE event SET uuid = 'short'                          | 275
                    UPDATE institution SET bin = '12345678901'               | 275
                    UPDATE institution SET bin = '12345678901x'              | 275
                    UPDATE institution SET fictional = 2                     | 275
                    UPDATE person SET role = 'pupil'                         | 275
                    UPDATE kept_file SET sha256 = upper(sha256)              | 275
                    INSERT INTO institution SELECT 2, uuid, bin, type, level, superior, superior_name_kk, superior_name_ru, superior_name_en, name_kk, name_ru, name_en, address_kk, address_ru, address_en, email, phone, site, fictional FROM institution | 275
                    DELETE FROM event                                        | 787
                    """)
    void theFileRefuses(String statement, int code) {
        try (var file = makeFileWithCampaign(path)) {
            file.saveEvent(CAMPAIGN, event(1, LocalDate.of(2023, 11, 14), null));
        }
        try (var database = Database.existing(path)) {
            assertRefused(() -> database.update(statement), "file.write", NAME, code);
        }
    }

    @Test
    void aFullDiskLosesNothingThatWasSaved() {
        makeFileWithCampaign(path).close();
        Database database = new Opening(path, Migrations.released()).open();
        try (var file = new SchoolFile(database, CLOCK, UUID::randomUUID)) {
            var event = event(1, LocalDate.of(2023, 11, 14), null);
            file.saveEvent(CAMPAIGN, event);
            database.script("PRAGMA max_page_count = " + (database.pragma("page_count") + 3));
            byte[] large = jpeg(1);
            assertRefused(
                    () -> file.act("photos.add", () -> {
                        file.savePlanRow(CAMPAIGN, planRow(1, "бір"));
                        file.photos().add(event.uuid(), photo(1, large, Consent.GIVEN), large, large);
                    }),
                    "file.disk-full",
                    NAME);
            assertEquals(List.of(event), file.work(CAMPAIGN).events());
            assertEquals(List.of(), file.work(CAMPAIGN).plan());
            file.deleteEvent(event.uuid());
            assertEquals(List.of(), file.work(CAMPAIGN).events());
        }
        SchoolFile.open(path, CLOCK).close();
    }

    @Test
    void aFileThatWasMovedAwayIsNotWrittenAnyMore() throws IOException {
        try (var file = makeFileWithCampaign(path)) {
            file.savePlanRow(CAMPAIGN, planRow(1, "бір"));
            Path elsewhere = folder.resolve("moved.onkundik");
            Files.move(path, elsewhere);
            assertRefused(() -> file.savePlanRow(CAMPAIGN, planRow(2, "екі")), "file.gone", NAME);
            Files.move(elsewhere, path);
            file.savePlanRow(CAMPAIGN, planRow(3, "үш"));
        }
    }

    @Test
    void aFileThatWasReplacedIsNotWrittenAnyMore() throws IOException {
        Path other = folder.resolve("other.onkundik");
        makeFileWithCampaign(other).close();
        try (var file = makeFileWithCampaign(path)) {
            Files.move(other, path, StandardCopyOption.REPLACE_EXISTING);
            assertRefused(() -> file.savePlanRow(CAMPAIGN, planRow(2, "екі")), "file.gone", NAME);
        }
    }
}
