package kz.onkundik.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kz.onkundik.cli.Desk.Run;
import kz.onkundik.text.Language;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program without a command, its help and its version, and what it says of a mistake of its own. */
class ProgramTest {
    private static final List<String> COMMANDS =
            List.of("new", "sample", "import", "status", "report", "sign", "verify");

    @TempDir
    Path folder;

    private Desk desk;

    @BeforeEach
    void layTheTable() {
        desk = new Desk(folder);
    }

    @Test
    void withoutACommandTheWindowOpensWithTheFileIfOneIsGiven() {
        var opened = new ArrayList<Object>();
        desk.window = (file, language) -> {
            opened.add(file);
            opened.add(language);
            return 0;
        };
        Path file = desk.write("a.onkundik", "");
        assertEquals(0, desk.run().code());
        assertEquals(0, desk.run(file, "--ui-lang", "ru").code());
        assertEquals(List.of(Optional.empty(), Optional.empty(), Optional.of(file), Optional.of(Language.RU)), opened);
        assertEquals(3, desk.run(desk.path("none")).code());
    }

    @Test
    void aFileOfOursThatIsGoneIsToldByTheWindow() {
        var opened = new ArrayList<Object>();
        desk.window = (file, _) -> {
            opened.add(file);
            return 0;
        };
        Path gone = desk.path("gone.onkundik");
        assertEquals(0, desk.run(gone).code());
        assertEquals(List.of(Optional.of(gone)), opened);
    }

    @Test
    void theWindowsExitCodeIsThePrograms() {
        desk.window = (_, _) -> 3;
        assertEquals(3, desk.run().code());
    }

    @Test
    void helpListsEveryCommandInTheUsersLanguage() {
        for (Language language : Language.values()) {
            Run run = desk.run("--help", "--ui-lang", language.code());
            assertEquals(0, run.code());
            COMMANDS.forEach(command -> assertTrue(run.out().contains("  " + command + " "), run.out()));
            assertEquals("", run.err());
        }
        assertTrue(desk.run("--help").out().contains("Бұйрықтар:"));
    }

    @Test
    void everyOptionOfEveryCommandIsExplainedInEveryLanguage() {
        for (Language language : Language.values()) {
            for (String command : COMMANDS) {
                String help = desk.run(command, "--help", "--ui-lang", language.code())
                        .out();
                assertFalse(help.isEmpty());
                assertEquals(List.of(), unexplained(help), help);
            }
        }
        assertEquals(List.of("--out=X"), unexplained("Usage:\n\n  -h, --help   Help.\n      --out=X\n"));
    }

    @Test
    void theVersionIsOneLine() {
        assertEquals("onkundik 1.2.3", desk.run("--version").out().strip());
    }

    @Test
    void aMistakeOfTheProgramIsASentenceAndACode() {
        desk.window = (_, _) -> {
            throw new IllegalStateException("Үлгібаева");
        };
        Run run = desk.run();
        assertEquals(3, run.code());
        assertTrue(run.err().matches("Бағдарламаның өзінде қате шықты \\(коды [0-9A-F]{6}\\)\\..*\\R"), run.err());
        assertFalse(run.err().contains("Үлгібаева") || run.err().contains("Exception"), run.err());
        assertEquals(run, desk.run());
    }

    /** Lines of a help that name an option or an argument and say nothing of it, on the same line or the next. */
    private static List<String> unexplained(String help) {
        List<String> lines = help.lines().dropWhile(line -> !line.isEmpty()).toList();
        var unexplained = new ArrayList<String>();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            boolean names = line.matches(" {2,6}(-\\w, )?-?-?[A-Z\\w].*");
            boolean saysSomething = line.strip().matches(".*\\S {2,}\\S.*");
            boolean nextSays = i + 1 < lines.size() && lines.get(i + 1).matches(" {10,}\\S.*");
            if (names && !saysSomething && !nextSays) {
                unexplained.add(line.strip());
            }
        }
        return unexplained;
    }
}
