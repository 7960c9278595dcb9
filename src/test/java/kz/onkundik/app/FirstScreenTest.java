package kz.onkundik.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import javafx.scene.Parent;
import kz.onkundik.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The first screen in the real window, before a file and after it. */
class FirstScreenTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2023-11-22T11:12:00Z"), ZoneId.of("Asia/Almaty"));

    @TempDir
    private Path folder;

    @Test
    void whoLeavesANewFileSeesTheWaysIntoAnotherOnTheSameScreen() {
        try (var program = new Program(folder, CLOCK, Language.KK)) {
            var she = new Person(program.stage(), true);
            Parent first = she.ask(() -> program.stage().getScene().getRoot());
            program.makeAFile(she);
            she.choose("file-menu", "file-leave");
            she.await(() -> she.find("file-menu").isEmpty());
            she.see("welcome-new");
            assertEquals(first, she.ask(() -> program.stage().getScene().getRoot()));
        }
    }

    @Test
    void whoGivesUpANewFileIsBackInTheOneThatWasOpen() {
        try (var program = new Program(folder, CLOCK, Language.KK)) {
            var she = new Person(program.stage(), true);
            program.makeAFile(she);
            she.press("nav-shell.report");
            she.see("report-number");
            she.choose("file-menu", "file-new");
            she.see("name-kk");
            she.press("leave");
            she.see("report-number");
            assertEquals(1, program.files(".onkundik").size());
        }
    }

    @Test
    void aTourThatStillWaitedBehindThePageWhenTheFileWasLeftComesTheNextTime() {
        try (var program = new Program(folder, CLOCK, Language.KK)) {
            var she = new Person(program.stage(), true);
            program.makeAFileForAnotherLetter(she);
            program.leaveFile(she);
            she.see("welcome-new");
            assertEquals(0, she.ask(program::overTheWindow));
        }
        try (var program = new Program(folder, CLOCK, Language.KK)) {
            var she = new Person(program.stage(), true);
            she.pressFirst(node -> node.getStyleClass().contains("recent"), "the file");
            program.endTheTour(she);
            program.leaveFile(she);
            she.pressFirst(node -> node.getStyleClass().contains("recent"), "the file");
            she.see("nav-shell.plan");
            assertEquals(0, she.ask(program::overTheWindow), "it comes once");
            program.leaveFile(she);
            she.see("welcome-new");
        }
    }
}
