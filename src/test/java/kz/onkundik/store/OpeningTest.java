package kz.onkundik.store;

import static kz.onkundik.store.SampleSchool.CAMPAIGN;
import static kz.onkundik.store.SampleSchool.CLOCK;
import static kz.onkundik.store.SampleSchool.INSTITUTION;
import static kz.onkundik.store.SampleSchool.assertRefused;
import static kz.onkundik.store.SampleSchool.makeFile;
import static kz.onkundik.store.SampleSchool.makeFileWithCampaign;
import static kz.onkundik.store.SampleSchool.planRow;
import static kz.onkundik.store.SampleSchool.utf8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import kz.onkundik.problem.Failure;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OpeningTest {
    private static final String NAME = "school.onkundik";

    @TempDir
    Path folder;

    private Path path;

    @BeforeEach
    void nameFile() {
        path = folder.resolve(NAME);
    }

    @Test
    void aFileLivesUnderAnyName() throws IOException {
        String unusual = File.separatorChar == '/' ? " #1? 50%41 a:b&mode=x" : " #1 50%41 &mode=x";
        Path strange = Files.createDirectory(folder.resolve("Әліппе" + unusual))
                .resolve("Мектеп №5 ҒҚ" + unusual + ".onkundik");
        try (var file = makeFileWithCampaign(strange)) {
            file.savePlanRow(CAMPAIGN, planRow(1, "бір"));
        }
        assertEquals(List.of(strange), list(strange.getParent()));
        try (var file = SchoolFile.open(strange, CLOCK)) {
            assertEquals(1, file.work(CAMPAIGN).plan().size());
        }
    }

    @Test
    void anExistingFileIsNeverOverwritten() throws IOException {
        Files.write(path, utf8("somebody's work"));
        assertRefused(() -> makeFile(path), "file.exists", NAME);
        assertArrayEquals(utf8("somebody's work"), Files.readAllBytes(path));
    }

    @Test
    void aFileNeedsItsFolder() {
        assertRefused(() -> makeFile(folder.resolve("none").resolve(NAME)), "file.folder-missing", NAME);
    }

    @Test
    void aFileThatCannotBeMadeLeavesNothingBehind() throws IOException {
        var opening = new Opening(path, Migrations.released());
        assertThrows(
                IllegalStateException.class,
                () -> opening.create(database -> {
                    throw new IllegalStateException();
                }));
        assertEquals(List.of(), list(folder));
    }

    @Test
    void aMissingFileIsNotMade() throws IOException {
        assertRefused(() -> SchoolFile.open(path, CLOCK), "file.missing", NAME);
        assertEquals(List.of(), list(folder));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "x", "not a database at all, but longer than the header of a database is: 100 bytes or more."
            })
    void otherFilesAreNotOursAndStayAsTheyAre(String content) throws IOException {
        Files.write(path, utf8(content));
        assertRefused(() -> SchoolFile.open(path, CLOCK), "file.not-ours", NAME);
        assertArrayEquals(utf8(content), Files.readAllBytes(path));
        assertEquals(List.of(path), list(folder));
    }

    @Test
    void aFolderIsNotAFile() throws IOException {
        Files.createDirectory(path);
        assertRefused(() -> SchoolFile.open(path, CLOCK), "file.not-ours", NAME);
    }

    @Test
    void aDatabaseOfAnotherProgramIsNotOurs() {
        spoil("PRAGMA application_id = 7");
        assertRefused(() -> SchoolFile.open(path, CLOCK), "file.not-ours", NAME);
    }

    @Test
    void aFileOfANewerProgramIsRefusedWithItsVersion() {
        spoil("PRAGMA user_version = 2");
        assertRefused(() -> SchoolFile.open(path, CLOCK), "file.newer", NAME, 2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "CREATE TRIGGER t AFTER INSERT ON event BEGIN DELETE FROM own_key; END",
                "CREATE VIEW v AS SELECT 1",
                "CREATE VIRTUAL TABLE words USING fts5(word)",
                "CREATE TABLE \"x' || (SELECT pkcs12 FROM own_key) || '\" (y)",
                "CREATE INDEX i ON event (title COLLATE NOCASE)",
                "DROP TABLE partner; CREATE TABLE partner (event, position, type, name, institution)",
                "DROP TABLE concern; CREATE VIEW concern AS SELECT 'x' campaign, 1 item, 1 concerns, '' reason"
            })
    void aFileThatBringsProgramsIsRefused(String hostile) {
        spoil(hostile);
        assertRefused(() -> SchoolFile.open(path, CLOCK), "file.foreign-schema", NAME);
    }

    @Test
    void aTruncatedFileIsDamaged() throws IOException {
        makeFileWithCampaign(path).close();
        try (var channel = FileChannel.open(path, StandardOpenOption.WRITE)) {
            channel.truncate(channel.size() / 2);
        }
        assertRefused(() -> SchoolFile.open(path, CLOCK), "file.damaged", NAME);
    }

    @ParameterizedTest
    @ValueSource(strings = {"institution", "plan_row", "change"})
    void aTableWithSpoiledPagesIsDamaged(String table) throws IOException {
        makeFileWithCampaign(path).close();
        int page;
        try (var database = Database.existing(path)) {
            page = database.first(
                            "SELECT rootpage FROM sqlite_schema WHERE name = ?", row -> row.integer("rootpage"), table)
                    .orElseThrow();
        }
        overwrite((page - 1) * 4096L, new byte[] {(byte) 0xff, (byte) 0xff, (byte) 0xff, (byte) 0xff, (byte) 0xff});
        assertRefused(() -> SchoolFile.open(path, CLOCK), "file.damaged", NAME);
    }

    @Test
    void aValueThatBreaksTheRulesOfItsColumnIsDamage() {
        spoil("PRAGMA ignore_check_constraints = ON; UPDATE institution SET fictional = 7");
        assertRefused(() -> SchoolFile.open(path, CLOCK), "file.damaged", NAME);
    }

    @Test
    void aMissingTableIsDamage() {
        spoil("DROP TABLE institution");
        assertRefused(() -> SchoolFile.open(path, CLOCK), "file.damaged", NAME);
    }

    @Test
    void aFileThatMayOnlyBeReadIsRefused() throws IOException {
        makeFile(path).close();
        // A write version above 2 in the header (file format, 1.3.3): SQLite may read such a file but not write it.
        overwrite(18, new byte[] {3});
        assertRefused(() -> SchoolFile.open(path, CLOCK), "file.read-only", NAME);
    }

    @Test
    void asLongAsItIsOpenNobodyElseMayOpenIt() {
        try (var file = makeFile(path)) {
            Failure failure = assertThrows(Failure.class, () -> SchoolFile.open(path, CLOCK));
            assertEquals("file.open-elsewhere", failure.code());
            String who = (String) failure.arguments().getLast();
            assertTrue(who.startsWith(System.getProperty("user.name")), who);
            assertTrue(who.endsWith(", 20.11.2023 10:15"), who);
            assertEquals(INSTITUTION, file.institution());
        }
        SchoolFile.open(path, CLOCK).close();
    }

    @Test
    void whoHasItOpenMayBeUnknown() throws IOException {
        try (var file = makeFile(path)) {
            Files.delete(folder.resolve(".school.onkundik.open"));
            assertRefused(
                    () -> SchoolFile.open(path, CLOCK),
                    "file.open-elsewhere",
                    file.path().getFileName() + "",
                    "");
        }
    }

    @Test
    void nothingStaysBesideAClosedFile() throws IOException {
        try (var file = makeFileWithCampaign(path)) {
            file.savePlanRow(CAMPAIGN, planRow(1, "бір"));
        }
        assertEquals(List.of(path), list(folder));
    }

    @Test
    void anotherProcessHasItUntilItIsKilledAndWhatItSavedStays() throws Exception {
        makeFile(path).close();
        Process other = OtherProcess.holding(path);
        try {
            Failure failure = assertThrows(Failure.class, () -> SchoolFile.open(path, CLOCK));
            assertEquals("file.open-elsewhere", failure.code());
        } finally {
            other.destroyForcibly().waitFor();
        }
        assertTrue(Files.exists(folder.resolve(".school.onkundik.open")), "the killed one has left its note");
        try (var file = SchoolFile.open(path, CLOCK)) {
            assertArrayEquals(
                    utf8("of the other process"),
                    file.ownKey().stored().orElseThrow().pkcs12());
        }
        assertEquals(List.of(path), list(folder));
    }

    /** Makes a file and changes it as another program could. */
    private void spoil(String sql) {
        makeFile(path).close();
        try (var database = Database.existing(path)) {
            database.script("PRAGMA foreign_keys = OFF; " + sql);
        }
    }

    private void overwrite(long offset, byte[] bytes) throws IOException {
        try (var channel = FileChannel.open(path, StandardOpenOption.WRITE)) {
            channel.write(ByteBuffer.wrap(bytes), offset);
        }
    }

    private static List<Path> list(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }
}
