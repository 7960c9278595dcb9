package kz.onkundik.app;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import kz.onkundik.operation.Schools;
import kz.onkundik.operation.Trusted;
import kz.onkundik.operation.VerifyReport;
import kz.onkundik.report.ReportContent;
import kz.onkundik.school.ReportKind;
import kz.onkundik.signature.VerdictCode;
import kz.onkundik.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A new campaign without a programmer, in the real window: made, changed, held, reported on, sent down. */
class CampaignJourneyTest {
    private static final int HELD = 2;

    @TempDir
    private Path folder;

    @Test
    void nextYearsCampaignIsCopiedChangedHeldAndReportedOn() throws Exception {
        try (var program = new Program(folder, on("2024-11-26T11:12:00Z"), Language.KK)) {
            var she = new Person(program.stage(), true);
            program.makeAFile(she);
            copyNextYears(program, she);
            typeALowerLetter(she);
            changeAnItem(program, she, "Балаларға арналған өмір – 2024");
            answerThePlan(she);
            ReportContent reported = report(program, she, "Балаларға арналған өмір – 2024");
            assertEquals("03-77", reported.letters().getFirst().number());
            assertEquals(
                    LocalDate.of(2024, 11, 28),
                    reported.letters().getFirst().deadlines().getFirst().due());
            assertEquals(LocalDate.of(2024, 11, 15), reported.campaign().start());
            assertEquals(15, reported.campaign().items().size());
        }
    }

    @Test
    void aMonthIsMadeOfItsLetterChangedHeldAndReportedOn() throws Exception {
        try (var program = new Program(folder, on("2024-10-31T11:12:00Z"), Language.RU)) {
            var she = new Person(program.stage(), false);
            program.makeAFileForAnotherLetter(she);
            pasteTheLetter(program, she, """
                    2024 жылғы 25 қыркүйектегі № 05-12/318
                    2024 жылғы қазан айында «Саналы азамат» атты аудандық айлық өткізіледі. Іс-шаралар:
                    1. «Менің құқығым» атты дебат сайысын өткізу.
                    2. 1-4 сынып оқушылары арасында сурет байқауын ұйымдастыру.
                    3. Ата-аналармен кездесу өткізу.
                    Есепті 2024 жылғы 1 қарашаға дейін ұсыну қажет.
                    """);
            assertEquals(0, program.overTheWindow(), "no tour over a page that covers what it points at");
            changeAnItem(program, she, "Менің құқығым – 2024");
            program.endTheTour(she);
            answerThePlan(she);
            ReportContent reported = report(program, she, "Менің құқығым – 2024");
            assertEquals(LocalDate.of(2024, 10, 31), reported.campaign().end());
            assertEquals(3, reported.campaign().items().size());
        }
    }

    @Test
    void whoTakesBackTheAddingIsToldSoWhereSheWasBefore() {
        try (var program = new Program(folder, on("2024-11-26T11:12:00Z"), Language.KK)) {
            var she = new Person(program.stage(), true);
            program.makeAFile(she);
            copyNextYears(program, she);
            program.turns(she, () -> she.keys(KeyCode.CONTROL, KeyCode.Z));
            she.await(() -> notices(program).stream().anyMatch(said -> said.startsWith("Кері қайтарылды: ")));
            assertTrue(she.ask(() -> program.stage().getScene().getRoot().lookupAll(".label").stream()
                    .anyMatch(label -> ((Labeled) label).getText().startsWith("2023 жылғы 15–25 қараша"))));
        }
    }

    private static List<String> notices(Program program) {
        return program.stage().getScene().getRoot().lookupAll(".notice .label").stream()
                .map(label -> ((Labeled) label).getText())
                .toList();
    }

    @Test
    void aCampaignThatOneSchoolSavedIsTheSameInAnother() throws Exception {
        Path here = Files.createDirectory(folder.resolve("here"));
        Path there = Files.createDirectory(folder.resolve("there"));
        Clock clock = on("2024-11-11T11:12:00Z");
        byte[] sent;
        try (var program = new Program(here, clock, Language.KK)) {
            var she = new Person(program.stage(), true);
            program.makeAFile(she);
            copyNextYears(program, she);
            changeAnItem(program, she, "Балаларға арналған өмір – 2024");
            sent = saved(program, she);
        }
        Files.write(there.resolve("received.json"), sent);
        try (var program = new Program(there, clock, Language.KK)) {
            var he = new Person(program.stage(), true);
            program.makeAFile(he);
            he.choose("campaigns", "campaign-receive");
            program.turns(he, () -> he.press("receive-take"));
            Files.delete(there.resolve("received.json"));
            assertArrayEquals(sent, saved(program, he));
        }
    }

    private static void copyNextYears(Program program, Person she) {
        she.choose("campaigns", "campaign-copy");
        program.turns(she, () -> she.press("copy-take"));
    }

    private static void pasteTheLetter(Program program, Person she, String text) {
        she.goTo("letter-text");
        she.ask(() -> {
            ((TextArea) she.find("letter-text").orElseThrow()).replaceSelection(text);
            return true;
        });
        she.see("letter-lines");
        program.turns(she, () -> she.press("letter-take"));
    }

    /** The page on which the campaign is changed stands open: the oblast's letter with its day. */
    private static void typeALowerLetter(Person she) {
        she.press("edit-part-LETTERS");
        she.press("letter-add");
        she.await(() -> she.find("edit-letters")
                .map(list -> ((ListView<?>) list).getSelectionModel().getSelectedIndex() == 1)
                .orElse(false));
        she.type("sent-number", "03-77");
        she.press("due-add");
        she.type("due-day-0", "28.11.2024");
        she.press("edit-part-ITEMS");
    }

    /** The page on which it is changed stands open: the first item gets another slogan. */
    private static void changeAnItem(Program program, Person she, String name) {
        she.type("item-name-kk", name);
        program.turns(she, () -> she.press("edit-done"));
    }

    private static byte[] saved(Program program, Person she) throws Exception {
        she.choose("campaigns", "campaign-edit");
        she.press("edit-save-file");
        she.await(() -> !program.files(".json").isEmpty());
        return Files.readAllBytes(program.only(".json"));
    }

    /** A few rows are held; of all others it is said why not. */
    private static void answerThePlan(Person she) {
        she.goToScreen("nav-shell.plan", KeyCode.DIGIT2);
        she.press("plan-from-letter");
        she.await(() -> rows(she) > 2);
        int rows = she.ask(() -> rows(she));
        int held = 0;
        for (int row = 0; row < rows; row++) {
            she.goToScreen("nav-shell.plan", KeyCode.DIGIT2);
            she.pressRow("plan-table", row);
            if (!she.ask(() -> she.find("plan-not-held").isPresent())) {
                continue;
            }
            if (held++ < HELD) {
                she.press("plan-held");
                she.type("event-story", "Оқушылар мен ата-аналар қатысты.");
            } else {
                she.press("plan-not-held");
                she.type("plan-reason", "Карантин.");
            }
        }
        assertTrue(held > HELD, "rows that were held and rows that were not");
    }

    /** The final report, signed and verified: the item as it was changed stands in its data and on its pages. */
    private static ReportContent report(Program program, Person she, String name) throws Exception {
        she.goToScreen("nav-shell.report", KeyCode.DIGIT5);
        she.press("report-kind-final");
        Path report = program.issue(she, "01-18/2");
        var checked = new VerifyReport().verify(report, Trusted.NOBODY);
        assertEquals(VerdictCode.VALID, checked.code());
        ReportContent content = checked.report().orElseThrow();
        assertEquals(ReportKind.FINAL, content.kind());
        assertEquals(HELD, content.work().events().size());
        assertEquals(name, content.campaign().items().getFirst().name().kk());
        assertTrue(Schools.text(Files.readAllBytes(report)).contains(Schools.squeezed(name)));
        assertEquals(0, she.ask(program::overTheWindow), "no mistake was told on the way");
        return content;
    }

    private static int rows(Person she) {
        return she.find("plan-table")
                .map(table -> ((TableView<?>) table).getItems().size())
                .orElse(0);
    }

    private static Clock on(String moment) {
        return Clock.fixed(Instant.parse(moment), ZoneId.of("Asia/Almaty"));
    }
}
