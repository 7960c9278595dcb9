package kz.onkundik.operation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kz.onkundik.operation.KeepCopies.Copy;
import kz.onkundik.problem.Failure;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;

/** What a person can rely on when a file is lost, with real files. */
class KeepCopiesTest {
    private static final Instant NOON = Instant.parse("2023-11-15T12:00:00Z");

    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void makeFile() {
        file = folder.resolve("Мектеп.onkundik");
        Schools.empty(file).close();
    }

    @Test
    void aChangedFileIsCopiedAndAnUnchangedOneIsNot() {
        try (var school = open()) {
            assertTrue(at(0).keep(school).isPresent());
            assertEquals(Optional.empty(), at(0).keep(school));
            change(school, 1);
            Path copy = at(1).keep(school).orElseThrow();
            assertEquals("Мектеп 2023-11-15 13-00.onkundik", copy.getFileName().toString());
            Copy kept = at(1).of(school).copies().getFirst();
            assertEquals(copy, kept.path());
            assertEquals(NOON.plus(Duration.ofHours(1)), kept.made().toInstant());
            assertEquals(Optional.of(school.campaign().title()), kept.campaign());
        }
    }

    @Test
    void theLastOfEachOfSevenDaysAndOfFourWeeksBeforeStay() {
        try (var school = open()) {
            for (int day = 0; day < 40; day++) {
                change(school, day);
                at(24 * day).keep(school);
            }
            change(school, 40);
            at(24 * 39 + 2).keep(school);
            List<String> days = at(0).of(school).copies().stream()
                    .map(copy -> copy.made().toLocalDate().toString())
                    .toList();
            assertEquals(
                    List.of(
                            "2023-12-24",
                            "2023-12-23",
                            "2023-12-22",
                            "2023-12-21",
                            "2023-12-20",
                            "2023-12-19",
                            "2023-12-18",
                            "2023-12-17",
                            "2023-12-10",
                            "2023-12-03",
                            "2023-11-26"),
                    days);
        }
    }

    @Test
    void theNewestCopyOfAFileThatCannotBeOpenedIsKnownByItsPlace() throws IOException {
        try (var school = open()) {
            at(0).keep(school);
            change(school, 1);
            at(1).keep(school);
        }
        Files.write(file, new byte[5000]);
        Copy newest = at(2).newestOf(file).orElseThrow();
        assertEquals(NOON.plus(Duration.ofHours(1)), newest.made().toInstant());
        assertEquals(Optional.empty(), at(2).newestOf(folder.resolve("басқа.onkundik")));
    }

    @Test
    void aCopyTakesThePlaceOfTheFileWhichStaysBeside() throws IOException {
        Path copy;
        try (var school = open()) {
            copy = at(0).keep(school).orElseThrow();
            change(school, 1);
        }
        Path before = at(1).restore(copy, file);
        assertEquals("Мектеп 2023-11-15 13-00.onkundik", before.getFileName().toString());
        assertTrue(Files.exists(copy));
        assertNull(pupils(file));
        assertEquals(1L, pupils(before));
        try (var files = Files.list(folder)) {
            assertEquals(3, files.count(), "the file, the file as it was, the folder of copies");
        }
    }

    @Test
    void aJournalGoesWithTheFileThatItBelongsTo() throws IOException {
        Path copy;
        try (var school = open()) {
            copy = at(0).keep(school).orElseThrow();
        }
        Files.writeString(folder.resolve("Мектеп.onkundik-journal"), "of a power failure");
        Path before = at(1).restore(copy, file);
        assertFalse(Files.exists(folder.resolve("Мектеп.onkundik-journal")));
        assertTrue(Files.exists(before.resolveSibling(before.getFileName() + "-journal")));
    }

    @Test
    void aBrokenCopyLeavesTheFileWhereItIs() throws IOException {
        Path broken = Files.write(folder.resolve("бүлінген.onkundik"), new byte[5000]);
        byte[] bytes = Files.readAllBytes(file);
        assertEquals(
                "бүлінген.onkundik",
                refused(() -> at(0).restore(broken, file)).arguments().getFirst());
        assertEquals(bytes.length, Files.size(file));
        try (var files = Files.list(folder)) {
            assertEquals(2, files.count());
        }
    }

    @Test
    void aStickThatIsPulledOutAndAFolderThatIsAFileAreTold() throws IOException {
        Path notAFolder = Files.writeString(folder.resolve("copies"), "a file");
        try (var school = open()) {
            Path stick = folder.resolve("stick").resolve("a.onkundik");
            assertEquals(
                    "file.folder-missing",
                    refused(() -> at(0).copy(school, stick)).code());
            assertEquals("copy.folder", refused(() -> at(0).keep(school)).code());
        }
        assertEquals("a file", Files.readString(notAFolder));
    }

    private static Failure refused(Executable doing) {
        return assertThrows(Failure.class, doing);
    }

    private KeepCopies at(int hours) {
        return new KeepCopies(
                folder.resolve("copies"), Clock.fixed(NOON.plus(Duration.ofHours(hours)), ZoneOffset.UTC));
    }

    private OpenSchool open() {
        return OpenSchool.open(file, Clock.fixed(NOON, ZoneOffset.UTC), UUID::randomUUID);
    }

    private static void change(OpenSchool school, int number) {
        school.file().saveContingent(school.campaign().id(), Map.of("pupils", (long) number));
    }

    private static Long pupils(Path path) {
        try (var school = OpenSchool.open(path, Clock.fixed(NOON, ZoneOffset.UTC), UUID::randomUUID)) {
            return school.file().work(school.campaign().id()).contingent().get("pupils");
        }
    }
}
