package kz.onkundik.ui.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.image.Image;
import javafx.scene.input.KeyCode;
import kz.onkundik.operation.Trusted;
import kz.onkundik.operation.VerifyReport;
import kz.onkundik.school.ReportKind;
import kz.onkundik.settings.ThemeChoice;
import kz.onkundik.signature.VerdictCode;
import kz.onkundik.text.Language;
import kz.onkundik.ui.common.HelpTopic;
import kz.onkundik.ui.common.Stops;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportViewTest {
    private static final String PASSWORD = "жеті бөрі 7";

    @TempDir
    private Path folder;

    private ReportDesk desk;
    private ReportWindow screen;

    @AfterEach
    void close() {
        screen.close();
        desk.close();
    }

    @Test
    void theFirstPageOfTheRealPdfIsOnTheDesk() {
        show(ReportDesk.full(folder));
        Image page = screen.firstPage();
        assertNotNull(page);
        long dark = IntStream.range(0, (int) page.getHeight())
                .flatMap(y -> IntStream.range(0, (int) page.getWidth())
                        .filter(x -> page.getPixelReader().getColor(x, y).getBrightness() < 0.5))
                .count();
        assertTrue(dark > 1000, () -> "dark pixels: " + dark);
    }

    @Test
    void signingByTheOwnKeyEndsWithAFileThatIsVerified() {
        show(ReportDesk.full(folder));
        screen.openSheet();
        screen.window.press("#report-sign-own-key");
        screen.window.type("#own-password", PASSWORD);
        screen.window.type("#own-password-again", PASSWORD);
        screen.window.press("#sign-now");
        assertTrue(screen.window.shows("#verdict-intact"));
        assertTrue(screen.window.shows("#verdict-trust"));
        screen.window.press("#signed-open");
        var checked = new VerifyReport().verify(desk.opened.getFirst(), Trusted.NOBODY);
        assertEquals(VerdictCode.VALID, checked.code());
    }

    @Test
    void enterInTheFirstOfTwoPasswordsLeadsToTheSecondAndThereSigns() {
        show(ReportDesk.full(folder));
        screen.openSheet();
        screen.window.press("#report-sign-own-key");
        fill("#own-password");
        enter();
        assertEquals("own-password-again", screen.window.focused());
        assertFalse(screen.window.shows("#verdict-intact"));
        fill("#own-password-again");
        enter();
        assertTrue(screen.window.shows("#verdict-intact"));
    }

    private void fill(String password) {
        screen.window.run(() -> {
            find(password).requestFocus();
            ((TextInputControl) find(password)).setText(PASSWORD);
        });
    }

    private void enter() {
        screen.window.key(KeyCode.ENTER);
    }

    @Test
    void thePasswordsAreGoneFromTheirFieldsAfterUse() {
        show(ReportDesk.full(folder));
        screen.openSheet();
        assertEquals(
                Optional.of(HelpTopic.SIGNING),
                screen.window.call(() -> HelpTopic.seen(screen.window.scene().getRoot())));
        screen.window.press("#report-sign-own-key");
        screen.window.type("#own-password", "12345678");
        screen.window.type("#own-password-again", "12345679");
        screen.window.press("#sign-now");
        assertEquals("", ((TextInputControl) find("#own-password")).getText());
        assertEquals("", ((TextInputControl) find("#own-password-again")).getText());
        assertFalse(screen.window.shows("#verdict-intact"));
    }

    @Test
    void theSheetBeginsInThePasswordWhereTheOwnKeyWasUsedLast() {
        show(ReportDesk.full(folder));
        screen.window.run(desk::issue);
        screen.openSheet();
        screen.window.run(() -> Stops.enter(find("#signing")));
        assertEquals("own-password", screen.window.focused());
    }

    @Test
    void whoGivesUpThePlaceOfTheReportKeepsHerPasswords() {
        show(ReportDesk.full(folder));
        desk.isGivingUp = true;
        screen.openSheet();
        screen.window.press("#report-sign-own-key");
        fill("#own-password");
        fill("#own-password-again");
        enter();
        assertEquals(List.of(PASSWORD, PASSWORD), typed());
        desk.isGivingUp = false;
        enter();
        assertTrue(screen.window.shows("#verdict-intact"));
        screen.window.press("#signing-close");
        desk.isGivingUp = true;
        screen.openSheet();
        fill("#own-password");
        enter();
        assertEquals(List.of(PASSWORD, ""), typed(), "nor is the key's password lost that is there already");
    }

    @Test
    void passwordsThatDifferAreTypedAgainFromTheFirstOn() {
        show(ReportDesk.full(folder));
        desk.isGivingUp = true;
        screen.openSheet();
        screen.window.press("#report-sign-own-key");
        screen.window.type("#own-password", "12345678");
        screen.window.type("#own-password-again", "12345679");
        screen.window.press("#sign-now");
        assertEquals(List.of("", ""), typed());
        assertEquals("own-password", screen.window.focused());
        fill("#own-password");
        fill("#own-password-again");
        screen.window.press("#sign-now");
        assertEquals(List.of(PASSWORD, PASSWORD), typed());
        assertFalse(
                find("#own-key-notice").getParent().lookup(".field-problem").isManaged(),
                "what was wrong before leaves no gap");
    }

    private List<String> typed() {
        return screen.window.call(() -> List.of(
                ((TextInputControl) find("#own-password")).getText(),
                ((TextInputControl) find("#own-password-again")).getText()));
    }

    @Test
    void theSheetSaysThatNothingHasChangedSinceTheRevisionThatWasIssued() {
        show(ReportDesk.full(folder));
        screen.openSheet();
        assertFalse(screen.window.shows("#signing-unchanged"));
        screen.window.press("#signing-close");
        screen.window.run(desk::issue);
        screen.openSheet();
        assertTrue(((Labeled) find("#signing-unchanged")).getText().startsWith("1-нұсқа"));
    }

    @Test
    void anErrorDisablesTheGreatButtonAndASentenceSaysWhy() {
        show(ReportDesk.empty(folder));
        assertFalse(find("#sign-and-issue").isDisabled());
        screen.window.press("#report-kind-final");
        assertEquals(ReportKind.FINAL, desk.file.work().draft().kind());
        assertTrue(find("#sign-and-issue").isDisabled());
        assertTrue(((Labeled) find("#report-why")).getText().contains("қате"));
    }

    @Test
    void aProblemLeadsToWhereItIsMended() {
        show(ReportDesk.empty(folder));
        screen.window.press(".problem-row");
        assertEquals(List.of(screen.model().problems().getValue().getFirst().place()), desk.mended);
    }

    @Test
    void whatIsNoDateIsToldBelowTheField() {
        show(ReportDesk.empty(folder));
        screen.window.run(() -> {
            var date = (DatePicker) find("#report-date");
            date.requestFocus();
            date.getEditor().setText("31.11.2023");
            date.commitValue();
        });
        assertEquals("31.11.2023", screen.model().typed().malformedDate().get());
        assertTrue(screen.window.text().contains("«31.11.2023»"));
    }

    @Test
    void theArrowsTurnPages() {
        show(ReportDesk.full(folder));
        screen.window.press("#preview-page-after");
        assertTrue(((Labeled) find("#preview-page")).getText().startsWith("2 /"));
    }

    @Test
    void everyControlHasANameForThoseWhoDoNotSee() {
        show(ReportDesk.full(folder));
        screen.openSheet();
        List<String> nameless =
                screen.window.call(() -> screen.window.scene().getRoot().lookupAll("#report *, #signing *").stream()
                        .filter(node -> node.isFocusTraversable() && node.getAccessibleText() == null)
                        .filter(node -> !(node instanceof Labeled labeled
                                && labeled.getText() != null
                                && !labeled.getText().isEmpty()))
                        .map(Node::toString)
                        .toList());
        assertEquals(List.of(), nameless);
    }

    private void show(ReportDesk opened) {
        desk = opened;
        screen = new ReportWindow(opened, 1366, 696, Language.KK, ThemeChoice.LIGHT);
    }

    private Node find(String selector) {
        return screen.window.scene().getRoot().lookup(selector);
    }
}
