package kz.onkundik.store;

import static kz.onkundik.store.SampleSchool.CAMPAIGN;
import static kz.onkundik.store.SampleSchool.CLOCK;
import static kz.onkundik.store.SampleSchool.assertRefused;
import static kz.onkundik.store.SampleSchool.event;
import static kz.onkundik.store.SampleSchool.jpeg;
import static kz.onkundik.store.SampleSchool.makeFileWithCampaign;
import static kz.onkundik.store.SampleSchool.photo;
import static kz.onkundik.store.SampleSchool.planRow;
import static kz.onkundik.store.SampleSchool.utf8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.onkundik.problem.Problem;
import kz.onkundik.school.Event;
import kz.onkundik.school.Event.Consent;
import kz.onkundik.school.Work;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileCareTest {
    private static final Event EVENT = event(1, LocalDate.of(2023, 11, 14), null);

    @TempDir
    Path folder;

    private Path path;
    private Path copy;

    @BeforeEach
    void makeFileWithAPhoto() {
        path = folder.resolve("Мектеп.onkundik");
        copy = folder.resolve("көшірме.onkundik");
        try (var file = makeFileWithCampaign(path)) {
            file.saveEvent(CAMPAIGN, EVENT);
            file.photos().add(EVENT.uuid(), photo(1, jpeg(1), Consent.GIVEN), jpeg(1), utf8("small"));
        }
    }

    @Test
    void aSoundFileHasNoFaultsAndKnowsItsSize() throws IOException {
        try (var file = SchoolFile.open(path, CLOCK)) {
            assertEquals(List.of(), file.care().faults());
            FileFacts facts = file.care().facts();
            assertEquals(Files.size(path), facts.bytes());
            assertEquals(1, facts.photos());
            assertEquals(jpeg(1).length, facts.photoBytes());
            assertEquals(3, facts.acts());
        }
    }

    @Test
    void aPhotoWithAFlippedBitIsToldByItsCaptionAndEvent() throws IOException {
        flip("JPEG-1-JPEG-1-");
        try (var file = SchoolFile.open(path, CLOCK)) {
            Problem fault = file.care().faults().getFirst();
            assertEquals("care.photo", fault.code());
            assertEquals(List.of("Сурет 1", EVENT.title()), fault.arguments());
            assertEquals(EVENT.uuid().toString(), fault.place().id());
        }
    }

    @Test
    void aFlippedBitInACampaignsFileIsFound() throws IOException {
        flip("{\"id\": \"");
        try (var file = SchoolFile.open(path, CLOCK)) {
            assertEquals(
                    List.of("care.file"),
                    file.care().faults().stream().map(Problem::code).toList());
        }
    }

    @Test
    void aCopyOfAnOpenFileHoldsAllOfItAndItsHistory() throws IOException {
        Work work;
        try (var file = SchoolFile.open(path, CLOCK)) {
            file.savePlanRow(CAMPAIGN, planRow(1, "бір"));
            file.care().copyTo(copy);
            work = file.work(CAMPAIGN);
            file.savePlanRow(CAMPAIGN, planRow(2, "екі"));
        }
        assertEquals(List.of(path, copy), list());
        try (var file = SchoolFile.open(copy, CLOCK)) {
            assertEquals(work, file.work(CAMPAIGN));
            assertArrayEquals(
                    jpeg(1),
                    file.photos().bytes(photo(1, jpeg(1), Consent.GIVEN).uuid()));
            assertEquals("plan.save", file.undoRedo().undo().orElseThrow().action());
        }
    }

    @Test
    void aDamagedFileGivesNoCopyAndNothingHalfWritten() throws IOException {
        flip("JPEG-1-JPEG-1-");
        try (var file = SchoolFile.open(path, CLOCK)) {
            assertRefused(() -> file.care().copyTo(copy), "copy.unlike", "көшірме.onkundik");
        }
        assertEquals(List.of(path), list());
    }

    @Test
    void nothingIsWrittenOver() throws IOException {
        Files.write(copy, utf8("somebody's work"));
        try (var file = SchoolFile.open(path, CLOCK)) {
            assertRefused(() -> file.care().copyTo(copy), "file.exists", "көшірме.onkundik");
            assertRefused(() -> file.care().copyTo(path), "file.exists", "Мектеп.onkundik");
            Path nowhere = folder.resolve("none").resolve("a.onkundik");
            assertRefused(() -> file.care().copyTo(nowhere), "file.folder-missing", "a.onkundik");
        }
        assertRefused(() -> FileCare.restore(path, copy, CLOCK), "file.exists", "көшірме.onkundik");
        assertArrayEquals(utf8("somebody's work"), Files.readAllBytes(copy));
    }

    @Test
    void aFileIsMadeOfACopyThatStaysAsItIs() throws IOException {
        byte[] before = Files.readAllBytes(path);
        FileCare.restore(path, copy, CLOCK);
        assertArrayEquals(before, Files.readAllBytes(path));
        assertEquals(List.of(path, copy), list());
        try (var file = SchoolFile.open(copy, CLOCK)) {
            assertEquals(1, file.work(CAMPAIGN).events().size());
        }
    }

    @Test
    void aDamagedOrForeignCopyIsRefusedByItsOwnName() throws IOException {
        flip("JPEG-1-JPEG-1-");
        assertRefused(() -> FileCare.restore(path, copy, CLOCK), "file.damaged", "Мектеп.onkundik");
        Path letter = Files.write(folder.resolve("хат.docx"), utf8("a letter"));
        assertRefused(() -> FileCare.restore(letter, copy, CLOCK), "file.not-ours", "хат.docx");
        assertRefused(() -> FileCare.restore(folder.resolve("жоқ"), copy, CLOCK), "file.missing", "жоқ");
        assertEquals(List.of(path, letter), list());
    }

    @Test
    void compactingGivesTheRoomOfDeletedThingsBackAndKeepsAllElse() throws IOException {
        Database database = new Opening(path, Migrations.released()).open();
        try (var file = new SchoolFile(database, CLOCK, UUID::randomUUID)) {
            file.act("sending.save", () -> {
                database.update("INSERT INTO kept_file VALUES (?, ?)", "0".repeat(64), new byte[400_000]);
                database.update("DELETE FROM kept_file WHERE sha256 = ?", "0".repeat(64));
            });
            long before = file.care().facts().freeBytes();
            assertTrue(before > 390_000, "free bytes: " + before);
            file.care().compact();
            assertEquals(0, file.care().facts().freeBytes());
            assertEquals(Files.size(path), file.care().facts().bytes());
            file.savePlanRow(CAMPAIGN, planRow(1, "бір"));
            assertEquals(Optional.of("plan.save"), file.undoRedo().undo().map(Step::action));
            assertEquals(List.of(), file.care().faults());
        }
    }

    @Test
    void whatNothingNamesAnyMoreGoesAndWhatCanBeBroughtAgainStays() {
        try (var file = SchoolFile.open(path, CLOCK)) {
            byte[] second = utf8("{\"id\": \"second\"}");
            byte[] third = utf8("{\"id\": \"third\"}");
            byte[] fourth = utf8("{\"id\": \"fourth\"}");
            file.addCampaign(second, CAMPAIGN, 2);
            file.undoRedo().undo();
            file.care().compact();
            file.undoRedo().redo();
            assertArrayEquals(second, file.campaign(CAMPAIGN).orElseThrow().bytes());
            file.addCampaign(third, CAMPAIGN, 3);
            file.photos().add(EVENT.uuid(), photo(2, jpeg(2), Consent.GIVEN), jpeg(2), utf8("small"));
            file.undoRedo().undo();
            file.undoRedo().undo();
            file.addCampaign(fourth, CAMPAIGN, 4);
            file.care().compact();
            assertEquals(
                    List.of("fourth", "second", "онкүндік"),
                    file.campaignRevisions(CAMPAIGN).stream()
                            .map(stored ->
                                    new String(stored.bytes(), StandardCharsets.UTF_8).replaceAll(".*\"(.*)\"}", "$1"))
                            .toList());
            assertEquals(1, file.care().facts().photos());
            assertEquals(List.of(), file.care().faults());
        }
        try (var database = Database.existing(path)) {
            assertEquals(
                    3,
                    database.first("SELECT count(*) AS n FROM kept_file", row -> row.integer("n"))
                            .orElseThrow());
        }
    }

    private void flip(String text) throws IOException {
        byte[] bytes = Files.readAllBytes(path);
        int at = new String(bytes, StandardCharsets.ISO_8859_1).lastIndexOf(text);
        bytes[at + text.length() - 1] ^= 1;
        Files.write(path, bytes);
    }

    private List<Path> list() throws IOException {
        try (var files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }
}
