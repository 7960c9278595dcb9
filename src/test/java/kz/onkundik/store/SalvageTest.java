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
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import kz.onkundik.problem.Failure;
import kz.onkundik.problem.Problem;
import kz.onkundik.school.Event.Consent;
import kz.onkundik.school.Work;
import kz.onkundik.store.Salvaged.Count;
import kz.onkundik.store.Salvaged.Kind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What can be saved of a file that a disk, a stick or a power failure has damaged. */
class SalvageTest {
    private static final int PAGE = 4096;
    private static final int EVENTS = 8;
    private static final int PHOTOS = 2;

    @TempDir
    Path folder;

    private Path damaged;
    private Path saved;
    private Work work;

    @BeforeEach
    void makeFileWithALongCampaign() {
        damaged = folder.resolve("Мектеп.onkundik");
        saved = folder.resolve("құтқарылған.onkundik");
        try (var file = makeFileWithCampaign(damaged)) {
            file.act("import", () -> {
                for (int number = 1; number <= EVENTS; number++) {
                    file.savePlanRow(CAMPAIGN, planRow(number, "жоспар " + number));
                    file.saveEvent(CAMPAIGN, event(number, LocalDate.of(2023, 11, 14), null));
                }
                for (int number = 1; number <= PHOTOS; number++) {
                    var of = event(1, LocalDate.of(2023, 11, 14), null);
                    file.photos()
                            .add(of.uuid(), photo(number, jpeg(number), Consent.GIVEN), jpeg(number), utf8("small"));
                }
            });
            work = file.work(CAMPAIGN);
        }
    }

    @Test
    void ofASoundFileNothingIsLost() {
        FileState before = state(damaged);
        Salvaged salvaged = salvage();
        assertTrue(salvaged.isAll(), salvaged::toString);
        assertEquals(new Count(Kind.EVENT, EVENTS, EVENTS), count(salvaged, Kind.EVENT));
        assertEquals(before, state(saved));
        try (var file = SchoolFile.open(saved, CLOCK)) {
            assertArrayEquals(
                    jpeg(2),
                    file.photos().bytes(photo(2, jpeg(2), Consent.GIVEN).uuid()));
            assertEquals("import", file.undoRedo().undo().orElseThrow().action());
        }
    }

    @Test
    void whateverPageIsSpoiledTheRestIsAFileToWorkWith() throws IOException {
        byte[] sound = Files.readAllBytes(damaged);
        int whose = pageOf("institution");
        for (int page = 0; page < sound.length / PAGE; page++) {
            if (page == whose) {
                continue;
            }
            byte[] bytes = sound.clone();
            Arrays.fill(bytes, page * PAGE, (page + 1) * PAGE, (byte) 0xff);
            Files.write(damaged, bytes);
            salvage();
            Work now = soundWork();
            assertEquals(ids(work.plan(), row -> row.uuid()), ids(now.plan(), row -> row.uuid()), "page " + page);
            assertEquals(ids(work.events(), row -> row.uuid()), ids(now.events(), row -> row.uuid()), "page " + page);
            Files.delete(saved);
        }
    }

    @Test
    void withoutTheInstitutionThereIsNoFile() throws IOException {
        byte[] bytes = Files.readAllBytes(damaged);
        int page = pageOf("institution");
        Arrays.fill(bytes, page * PAGE, (page + 1) * PAGE, (byte) 0);
        Files.write(damaged, bytes);
        assertRefused(this::salvage, "salvage.nothing", "Мектеп.onkundik");
        assertEquals(List.of(damaged), list());
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void manyWrongBytesEverywhereLeaveAFileToWorkWith(long seed) throws IOException {
        var random = new Random(seed);
        byte[] bytes = Files.readAllBytes(damaged);
        for (int i = 0; i < 30; i++) {
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt();
        }
        Files.write(damaged, bytes);
        salvage();
        assertFalse(soundWork().events().isEmpty());
    }

    @Test
    void aCutTailCostsWhatLayThere() throws IOException {
        byte[] sound = Files.readAllBytes(damaged);
        Files.write(damaged, Arrays.copyOf(sound, sound.length - 30_001));
        Salvaged salvaged = salvage();
        assertFalse(salvaged.isAll());
        assertEquals(work.plan(), soundWork().plan());
    }

    @ParameterizedTest
    @CsvSource({"100, false", "100, true", "4096, false", "4096, true"})
    void aLostHeadStandsInTheProgram(int bytesLost, boolean compacted) throws IOException {
        if (compacted) {
            try (var file = SchoolFile.open(damaged, CLOCK)) {
                file.care().compact();
            }
        }
        byte[] bytes = Files.readAllBytes(damaged);
        Arrays.fill(bytes, 0, bytesLost, (byte) 0);
        Files.write(damaged, bytes);
        Salvaged salvaged = salvage();
        assertTrue(salvaged.isAll(), salvaged::toString);
        assertEquals(work, soundWork());
    }

    @Test
    void aPlaceThatTheDiskCannotReadIsZeroes() throws IOException {
        byte[] bytes = new byte[3 * PAGE + 7];
        Arrays.fill(bytes, (byte) 7);
        Path source = Files.write(folder.resolve("таяқша"), bytes);
        Path copy = folder.resolve("көшірме");
        try (var disk = new BadDisk(Files.newByteChannel(source), PAGE + 1)) {
            WorkingCopy.copy(disk, copy);
        }
        Arrays.fill(bytes, PAGE, 2 * PAGE, (byte) 0);
        assertArrayEquals(bytes, Files.readAllBytes(copy));
    }

    @Test
    void aSpoiledPhotoIsLeftOutAndToldWithItsEvent() throws IOException {
        replace("JPEG-2-JPEG-2-", "JPEG-2-JPEG-?-");
        Salvaged salvaged = salvage();
        assertEquals(new Count(Kind.PHOTO, PHOTOS - 1, PHOTOS), count(salvaged, Kind.PHOTO));
        Problem lost = salvaged.photos().getFirst();
        assertEquals("salvage.photo", lost.code());
        assertEquals(List.of("Сурет 2", event(1, LocalDate.EPOCH, null).title()), lost.arguments());
        assertEquals(PHOTOS - 1, soundWork().events().getFirst().photos().size());
    }

    @Test
    void aCopyGivesThePicturesAndTheInstitutionThatAreLost() throws IOException {
        Path copy = Files.copy(damaged, folder.resolve("көшірме.onkundik"));
        replace("JPEG-2-JPEG-2-", "JPEG-2-JPEG-?-");
        byte[] bytes = Files.readAllBytes(damaged);
        int page = pageOf("institution");
        Arrays.fill(bytes, page * PAGE, (page + 1) * PAGE, (byte) 0);
        Files.write(damaged, bytes);
        Salvaged salvaged = Salvage.save(damaged, saved, List.of(), Optional.of(copy), CLOCK, UUID::randomUUID);
        assertEquals(List.of(), salvaged.photos());
        assertEquals(work, soundWork());
        try (var file = SchoolFile.open(saved, CLOCK)) {
            assertEquals(SampleSchool.INSTITUTION, file.institution());
        }
    }

    @Test
    void aCopyOfAnotherFileGivesNothing() throws IOException {
        Path other = folder.resolve("басқа.onkundik");
        makeFileWithCampaign(other).close();
        try (var file = SchoolFile.open(other, CLOCK)) {
            var of = event(1, LocalDate.of(2023, 11, 14), null);
            file.saveEvent(CAMPAIGN, of);
            file.photos().add(of.uuid(), photo(2, jpeg(2), Consent.GIVEN), jpeg(2), utf8("small"));
        }
        replace("JPEG-2-JPEG-2-", "JPEG-2-JPEG-?-");
        Salvaged salvaged = Salvage.save(damaged, saved, List.of(), Optional.of(other), CLOCK, UUID::randomUUID);
        assertEquals(1, salvaged.photos().size());
    }

    @Test
    void aFileThatTheProgramKnowsStandsInForItsLostBytes() throws IOException {
        String campaign = "{\"id\": \"онкүндік\"}";
        replace(utf8Bytes(campaign), utf8Bytes("{\"id\": \"онкүндік\"?"));
        assertRefused(
                () -> Salvage.save(damaged, saved, List.of(), Optional.empty(), CLOCK, UUID::randomUUID),
                "salvage.nothing",
                "Мектеп.onkundik");
        Salvage.save(
                damaged, saved, List.of(utf8("another"), utf8(campaign)), Optional.empty(), CLOCK, UUID::randomUUID);
        try (var file = SchoolFile.open(saved, CLOCK)) {
            assertArrayEquals(
                    utf8(campaign), file.campaign(CAMPAIGN).orElseThrow().bytes());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "a letter of some length that is no file of ours"})
    void nothingIsMadeOutOfNothing(String garbage) throws IOException {
        Files.write(damaged, utf8(garbage.repeat(500)));
        assertRefused(this::salvage, "salvage.nothing", "Мектеп.onkundik");
        assertEquals(List.of(damaged), list());
    }

    @Test
    void theDamagedFileStaysAndNothingIsWrittenOver() throws IOException {
        byte[] sound = Files.readAllBytes(damaged);
        byte[] bytes = Arrays.copyOf(sound, sound.length - 30_001);
        Files.write(damaged, bytes);
        assertRefused(
                () -> Salvage.save(damaged, damaged, List.of(), Optional.empty(), CLOCK, UUID::randomUUID),
                "file.exists",
                "Мектеп.onkundik");
        salvage();
        assertArrayEquals(bytes, Files.readAllBytes(damaged));
        assertEquals(List.of(damaged, saved), list());
        assertRefused(this::salvage, "file.exists", "құтқарылған.onkundik");
        assertRefused(
                () -> Salvage.save(folder.resolve("жоқ"), saved, List.of(), Optional.empty(), CLOCK, UUID::randomUUID),
                "file.missing",
                "жоқ");
    }

    @Test
    void aDiskThatRefusesHalfwayLeavesNothingBehind() throws IOException {
        Path inTheWay = Files.createDirectory(folder.resolve(".құтқарылған.onkundik.damaged"));
        Files.createFile(inTheWay.resolve("a"));
        assertRefused(this::salvage, "output.write", "құтқарылған.onkundik");
        assertEquals(List.of(inTheWay, damaged), list());
    }

    @Test
    void aFileInWorkOrOfANewerProgramIsLeftAlone() throws IOException {
        try (var file = SchoolFile.open(damaged, CLOCK)) {
            assertEquals(CAMPAIGN, file.campaignMarks().getFirst().id());
            Failure failure = assertThrows(Failure.class, this::salvage);
            assertEquals("file.open-elsewhere", failure.code());
        }
        try (var database = Database.existing(damaged)) {
            database.script("PRAGMA user_version = 2");
        }
        assertRefused(this::salvage, "file.newer", "Мектеп.onkundik", 2);
        assertEquals(List.of(damaged), list());
    }

    private Salvaged salvage() {
        return Salvage.save(
                damaged, saved, List.of(utf8("{\"id\": \"онкүндік\"}")), Optional.empty(), CLOCK, UUID::randomUUID);
    }

    /** The work in the saved file, every byte of which is as it should be. */
    private Work soundWork() {
        try (var file = SchoolFile.open(saved, CLOCK)) {
            assertEquals(List.of(), file.care().faults());
            return file.work(CAMPAIGN);
        }
    }

    private int pageOf(String table) {
        try (var database = Database.existing(damaged)) {
            return database.first(
                                    "SELECT rootpage FROM sqlite_schema WHERE name = ?",
                                    row -> row.integer("rootpage"),
                                    table)
                            .orElseThrow()
                    - 1;
        }
    }

    private static FileState state(Path path) {
        try (var database = Database.existing(path)) {
            return FileState.of(database);
        }
    }

    private static <T> List<UUID> ids(List<T> rows, Function<T, UUID> id) {
        return rows.stream().map(id).toList();
    }

    private static Count count(Salvaged salvaged, Kind kind) {
        Map<Kind, Count> counts =
                salvaged.counts().stream().collect(Collectors.toMap(Count::kind, Function.identity()));
        return counts.get(kind);
    }

    private void replace(String one, String other) throws IOException {
        String bytes = new String(Files.readAllBytes(damaged), StandardCharsets.ISO_8859_1);
        int at = bytes.lastIndexOf(one);
        assertTrue(at > 0);
        String replaced = bytes.substring(0, at) + other + bytes.substring(at + one.length());
        Files.write(damaged, replaced.getBytes(StandardCharsets.ISO_8859_1));
    }

    /** A text as it looks among the bytes of a file. */
    private static String utf8Bytes(String text) {
        return new String(utf8(text), StandardCharsets.ISO_8859_1);
    }

    private List<Path> list() throws IOException {
        try (var files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }
}
