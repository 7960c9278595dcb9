package kz.onkundik.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import kz.onkundik.operation.Trusted;
import kz.onkundik.operation.VerifyReport;
import kz.onkundik.operation.sample.SamplePictures;
import kz.onkundik.operation.sample.Scene;
import kz.onkundik.report.ReportContent;
import kz.onkundik.school.Event;
import kz.onkundik.signature.VerdictCode;
import kz.onkundik.signature.trust.Trust;
import kz.onkundik.text.Language;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The main job as a person does it, in the real window on the headless platform, with the real threads and files. */
class JourneyTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2023-11-22T11:12:00Z"), ZoneId.of("Asia/Almaty"));
    private static final int EVENTS = 5;

    @TempDir
    private Path folder;

    private Program program;
    private Stage stage;
    private Person she;
    private boolean mouse;

    private void open(Language language, boolean mouse) {
        program = new Program(folder, CLOCK, language);
        stage = program.stage();
        this.mouse = mouse;
        she = new Person(stage, mouse);
    }

    @AfterEach
    void close() {
        program.close();
    }

    @ParameterizedTest
    @CsvSource({"RU, true", "KK, false"})
    void fromTheFirstStartToASignedReportThatVerifies(Language language, boolean mouse) throws Exception {
        Files.write(folder.resolve("fair.jpg"), SamplePictures.draw(Scene.FAIR, "journey"));
        open(language, mouse);

        program.makeAFile(she);
        makeThePlan();
        moveADay();
        for (int event = 0; event < EVENTS; event++) {
            completeAnEvent(event);
        }
        for (int problem = 0; problem < EVENTS; problem++) {
            mendTheFirstProblem();
        }
        undoAndRedo();
        issueASignedReport();
        draftAnEmail();
        assertEquals(0, she.ask(program::overTheWindow), "no mistake was told on the way");
    }

    private void completeAnEvent(int number) {
        she.goToScreen("nav-shell.plan", KeyCode.DIGIT2);
        she.await(() -> rows() > 10);
        int row = 0;
        do {
            assertTrue(row < rows(), "no row is left to be held");
            she.pressRow("plan-table", row++);
        } while (!she.ask(this::isStillToBeHeld));
        she.press("plan-held");
        she.see("event-story");
        she.type("event-story", "Педагогтер мен ата-аналар брифингке қосылды.");
        she.press("add-link");
        she.type("link-0-url", "https://zhana.example/kz/news/" + number);
        she.press("add-photo");
        she.see("photo-0-consent");
        she.choose("photo-0-consent", 0);
        she.type("photo-0-caption", "Жәрмеңке");
    }

    private void makeThePlan() {
        she.see("nav-shell.plan");
        she.goToScreen("nav-shell.plan", KeyCode.DIGIT2);
        she.press("plan-from-letter");
        she.await(() -> rows() > 10);
    }

    /** The first card goes on by a day. */
    private void moveADay() {
        she.press("plan-look-DAYS");
        she.await(() -> card().isPresent());
        String card = she.ask(() -> card().orElseThrow().getId());
        LocalDate from = she.ask(() -> dayOf(card));
        LocalDate to = from.plusDays(1);
        if (mouse) {
            she.drag(card, "day-" + to);
        } else {
            she.goTo(card);
            she.keys(KeyCode.CONTROL, KeyCode.RIGHT);
        }
        she.await(() -> card().filter(now -> dayOf(now.getId()).equals(to)).isPresent());
        she.press("plan-look-TABLE");
    }

    private Optional<Node> card() {
        return she.all(node -> node.getId() != null && node.getId().startsWith("card-"))
                .findFirst();
    }

    private LocalDate dayOf(String card) {
        for (Node each = she.find(card).orElseThrow(); each != null; each = each.getParent()) {
            if (each.getId() != null && each.getId().startsWith("day-")) {
                return LocalDate.parse(each.getId().substring("day-".length()));
            }
        }
        throw new AssertionError(card + " lies on no day");
    }

    /** The line of the problem leads to the very field. */
    private void mendTheFirstProblem() {
        she.goToScreen("nav-shell.report", KeyCode.DIGIT5);
        she.see("report-problems");
        String first = she.ask(() -> problems().findFirst().orElseThrow());
        she.pressFirst(JourneyTest::isProblem, "the first problem");
        she.await(() -> stage.getScene().getFocusOwner() instanceof TextField field
                && field.getId().startsWith("count-"));
        she.write("37");
        she.keys(KeyCode.ENTER);
        she.goToScreen("nav-shell.report", KeyCode.DIGIT5);
        she.await(() -> problems().noneMatch(first::equals));
    }

    private Stream<String> problems() {
        return she.all(JourneyTest::isProblem)
                .map(line -> ((Button) line).getTooltip().getText());
    }

    private static boolean isProblem(Node node) {
        return node.getStyleClass().contains("problem-row");
    }

    /** As far back as it goes, and all of it again: no event is there in between, and in the end all is as it was. */
    private void undoAndRedo() {
        List<String> before = she.ask(() -> problems().toList());
        she.goToScreen("nav-shell.plan", KeyCode.DIGIT2);
        repeat("undo", KeyCode.Z);
        she.await(() -> heldEvents().isEmpty());
        repeat("redo", KeyCode.Y);
        she.await(() -> heldEvents().startsWith(String.valueOf(EVENTS)));
        she.goToScreen("nav-shell.report", KeyCode.DIGIT5);
        she.await(() -> problems().toList().equals(before));
    }

    /** What the navigation says beside "Events". */
    private String heldEvents() {
        return she.all(node -> node.getStyleClass().contains("count")
                        && "nav-shell.events".equals(node.getParent().getId()))
                .map(count -> ((Label) count).getText())
                .findFirst()
                .orElseThrow();
    }

    private void repeat(String button, KeyCode key) {
        she.await(() -> isUsable(button));
        while (she.ask(() -> isUsable(button))) {
            she.keys(KeyCode.CONTROL, key);
        }
    }

    private boolean isUsable(String button) {
        return !she.find(button).orElseThrow().isDisabled();
    }

    private void issueASignedReport() throws Exception {
        Path report = program.issue(she, "01-18/1");
        var checked = new VerifyReport().verify(report, Trusted.NOBODY);
        assertEquals(VerdictCode.VALID, checked.code());
        assertEquals(Trust.NEW, checked.trust());
        assertTrue(checked.verdict().own());
        ReportContent content = checked.report().orElseThrow();
        assertEquals("01-18/1", content.number());
        assertEquals(EVENTS, content.work().events().size());
        for (Event event : content.work().events()) {
            assertTrue(event.counts().containsValue(37L), event.title());
            assertEquals(1, event.publications().size(), event.title());
            assertEquals(1, event.photos().size(), event.title());
        }

        byte[] changed = Files.readAllBytes(report);
        int at = new String(changed, StandardCharsets.ISO_8859_1).indexOf("stream") + 20;
        changed[at] ^= 1;
        Path forged = Files.write(folder.resolve("forged.pdf"), changed);
        assertFalse(new VerifyReport().verify(forged, Trusted.NOBODY).isGood());
        Files.delete(forged);
    }

    private void draftAnEmail() throws Exception {
        she.press("signed-email");
        she.await(() -> !program.files(".eml").isEmpty());
        String draft = Files.readString(program.only(".eml"), StandardCharsets.US_ASCII);
        assertTrue(draft.contains("X-Unsent: 1"), draft.substring(0, 500));
        assertTrue(draft.contains("application/pdf"));
        she.await(() ->
                program.shown().equals(List.of(program.only(".eml").toUri().toString())));
    }

    private boolean isStillToBeHeld() {
        return she.find("plan-held")
                .filter(button -> button.getStyleClass().contains("accent"))
                .isPresent();
    }

    private int rows() {
        return she.find("plan-table")
                .map(table -> ((TableView<?>) table).getItems().size())
                .orElse(0);
    }
}
