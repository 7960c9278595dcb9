package kz.onkundik.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import kz.onkundik.cli.Desk.Run;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The care of a file by command: is it whole, a copy of it, a file out of the copy. */
class CareCommandsTest {
    @TempDir
    Path folder;

    private Desk desk;
    private Path file;

    @BeforeEach
    void makeFile() {
        desk = new Desk(folder);
        file = desk.filledSchool("мектеп.onkundik");
    }

    @Test
    void aSoundFileIsSaidToBeSo() {
        Run run = desk.run("check", file);
        assertEquals(0, run.code(), run.err());
        assertTrue(run.out().contains("мектеп.onkundik"), run.out());
    }

    @Test
    void forProgramsItIsOneDocument() {
        Run run = desk.run("check", file, "--json");
        assertEquals(0, run.code(), run.err());
        assertTrue(run.out().contains("\"sound\": true"), run.out());
        assertTrue(run.out().contains("\"faults\": []"), run.out());
    }

    @Test
    void aDamagedFileIsAFinding() throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        Files.write(file, Arrays.copyOf(bytes, bytes.length / 2));
        Run run = desk.run("check", file);
        assertEquals(1, run.code(), run.err());
        Run document = desk.run("check", file, "--json");
        assertEquals(1, document.code(), document.err());
        assertTrue(document.out().contains("\"sound\": false"), document.out());
        assertTrue(document.out().contains("\"file.damaged\""), document.out());
    }

    @Test
    void aFileOutOfItsCopyHoldsTheSame() {
        Path copy = desk.path("көшірме.onkundik");
        Path again = desk.path("қайта.onkundik");
        Run backup = desk.run("backup", file, "--out", copy);
        assertEquals(0, backup.code(), backup.err());
        Run restored = desk.run("restore", copy, "--out", again);
        assertEquals(0, restored.code(), restored.err());
        Run before = desk.run("status", file, "--json");
        assertEquals(before.out(), desk.run("status", again, "--json").out());
    }

    @Test
    void nothingIsWrittenOverAndACopyThatIsNotThereIsTold() {
        Run over = desk.run("backup", file, "--out", file);
        assertEquals(3, over.code(), over.err());
        assertTrue(over.err().contains("мектеп.onkundik"), over.err());
        Run missing = desk.run("restore", desk.path("жоқ.onkundik"), "--out", desk.path("a.onkundik"));
        assertEquals(3, missing.code(), missing.err());
        assertEquals(2, desk.run("backup", file).code());
    }

    @Test
    void aDamagedFileIsSavedIntoANewOneThatDocumentsAreMadeOf() throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        Arrays.fill(bytes, 0, 100, (byte) 0);
        Files.write(file, Arrays.copyOf(bytes, bytes.length - 20_000));
        assertEquals(3, desk.run("status", file).code());
        Path saved = desk.path("құтқарылған.onkundik");
        Run salvage = desk.run("salvage", file, "--out", saved);
        assertEquals(0, salvage.code(), salvage.err());
        assertTrue(salvage.out().contains("Іс-шаралар: "), salvage.out());
        assertEquals(0, desk.run("check", saved).code());
        Run plan = desk.run("plan", saved, "--out", desk.path("plan.pdf"));
        assertEquals(0, plan.code(), plan.err());
        Run report = desk.run("report", saved, "--kind", "interim", "--unsigned", "--out", desk.path("report.pdf"));
        assertEquals(0, report.code(), report.err());
    }

    @Test
    void ofAFileThatHoldsNothingOfASchoolNothingIsSaved() {
        Path letter = desk.write("хат.onkundik", "бұл дерекқор емес".repeat(1000));
        var before = desk.listing();
        Run salvage = desk.run("salvage", letter, "--out", desk.path("жаңа.onkundik"));
        assertEquals(3, salvage.code(), salvage.err());
        assertTrue(salvage.err().contains("хат.onkundik"), salvage.err());
        assertEquals(before, desk.listing());
    }
}
