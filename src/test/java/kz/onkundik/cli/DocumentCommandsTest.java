package kz.onkundik.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import kz.onkundik.cli.Desk.Run;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DocumentCommandsTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({
        "plan,a.pdf,%PDF",
        "letter,a.pdf,%PDF",
        "summary,a.pdf,%PDF",
        "publications,a.pdf,%PDF",
        "plan,a.docx,PK",
        "export,a.xlsx,PK"
    })
    void eachDocumentIsWrittenAsItsNameEnds(String command, String name, String start) throws Exception {
        var desk = new Desk(folder);
        Path file = desk.filledSchool("school.onkundik");
        Path target = desk.path(name);
        Run run = desk.run(command, file, "--out", target, "--lang", "ru", "--today", "2023-11-24");
        assertEquals(0, run.code(), run.err());
        assertTrue(run.out().startsWith("Жазылды: " + target), run.out());
        assertTrue(new String(Files.readAllBytes(target), StandardCharsets.ISO_8859_1).startsWith(start));
    }

    @Test
    void aBlankPlanHasRowsForTheHandAndNoneOfOurs() throws Exception {
        var desk = new Desk(folder);
        Path file = desk.filledSchool("school.onkundik");
        desk.run("plan", file, "--out", desk.path("a.pdf"));
        desk.run("plan", file, "--blank", "--out", desk.path("b.pdf"));
        assertFalse(Arrays.equals(Files.readAllBytes(desk.path("a.pdf")), Files.readAllBytes(desk.path("b.pdf"))));
    }

    @Test
    void anIssuedReportGoesIntoADraftAndAChangedOneDoesNot() throws Exception {
        var desk = new Desk(folder);
        Path file = desk.filledSchool("school.onkundik");
        Path report = desk.path("есеп.pdf");
        assertEquals(
                0,
                desk.run("report", file, "--out", report, "--own-key", "--password-file", desk.passwordFile())
                        .code());
        Run run = desk.run("email", file, report, "--out", desk.path("a.eml"), "--lang", "ru");
        assertEquals(0, run.code(), run.err());
        assertEquals("Жазылды: " + desk.path("a.eml"), run.out().strip());
        String draft = Files.readString(desk.path("a.eml"));
        assertTrue(draft.startsWith("X-Unsent: 1\r\n"), draft.substring(0, 40));
        assertTrue(draft.contains("filename*=UTF-8''%D0%B5%D1%81%D0%B5%D0%BF.pdf"));

        byte[] changed = Files.readAllBytes(report);
        changed[changed.length / 2] ^= 1;
        Path other = desk.write("changed.pdf", changed);
        Run refused = desk.run("email", file, report, other, "--out", desk.path("b.eml"));
        assertEquals(3, refused.code());
        assertTrue(refused.err().contains("«changed.pdf»"), refused.err());
        assertFalse(Files.exists(desk.path("b.eml")));
    }

    @Test
    void aPlanIsShownFirstAndThenTaken() {
        var desk = new Desk(folder);
        Path file = desk.school("school.onkundik");
        Path table = desk.write("plan.csv", "Іс-шара;Мерзімі\nАшылу;15.11\nКөрме;апта бойы\nАшылу;15.11\n");
        Run shown = desk.run("import-plan", file, table, "--dry-run");
        assertEquals("3 жол табылды, оның 2 жолы жаңа.", shown.out().strip());
        assertEquals(2, shown.err().lines().count(), shown.err());
        assertEquals(
                "Жоспарға 2 жол қосылды.",
                desk.run("import-plan", file, table).out().strip());
        assertEquals(
                "Жоспарға 0 жол қосылды.",
                desk.run("import-plan", file, table).out().strip());
    }

    @Test
    void textsAndPhotosForTheWebAreWrittenIntoAFolder() {
        var desk = new Desk(folder);
        Path file = desk.filledSchool("school.onkundik");
        Run run = desk.run("texts", file, "--out", desk.path("web"), "--lang", "ru");
        assertEquals(0, run.code(), run.err());
        assertTrue(Files.exists(desk.path("web/0 По пунктам/для сайта-ru.txt")));
    }

    @Test
    void somebodyElsesFileIsNotReplaced() throws Exception {
        var desk = new Desk(folder);
        Path file = desk.filledSchool("school.onkundik");
        Path own = Files.writeString(desk.path("a.pdf"), "жазба");
        Run run = desk.run("summary", file, "--out", own);
        assertEquals(3, run.code());
        assertEquals("жазба", Files.readString(own));
    }
}
