package kz.onkundik.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import kz.onkundik.problem.Problem;
import kz.onkundik.ui.common.SchoolFixture;
import kz.onkundik.ui.common.Stops;
import kz.onkundik.ui.common.TestWindow;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A sheet over a screen has the keyboard to itself. */
class SheetKeysTest {
    /** More than any sheet has stops: the focus comes round. */
    private static final int TABS = 20;

    private static final String PASSWORD = "жеті бөрі 7";

    enum Sheet {
        SIGNING("shell.report", "#sign-and-issue", "#signing"),
        HISTORY("shell.events", "#event-history", "#history-sheet");

        private final String screen;
        private final String opener;
        private final String node;

        Sheet(String screen, String opener, String node) {
            this.screen = screen;
            this.opener = opener;
            this.node = node;
        }
    }

    @AutoClose
    private SchoolWindow shown;

    private TestWindow window;

    @BeforeEach
    void open(@TempDir Path folder) {
        shown = SchoolWindow.show(SchoolFixture.sample(folder), folder);
        window = shown.window();
    }

    @ParameterizedTest
    @EnumSource
    void tabGoesRoundWithinIt(Sheet sheet) {
        show(sheet);
        assertTrue(hasFocus(sheet), "as soon as it is opened");
        Set<Node> reached = new HashSet<>();
        for (int tabs = 0; tabs < TABS; tabs++) {
            window.key(KeyCode.TAB);
            assertTrue(hasFocus(sheet), () -> "after Tab the focus is at " + window.focused());
            reached.add(window.scene().getFocusOwner());
        }
        assertTrue(reached.size() > 1, "Tab goes on");
    }

    @ParameterizedTest
    @EnumSource
    void theKeysOfWhatLiesBelowWait(Sheet sheet) {
        show(sheet);
        var before = shown.school().snapshot().getValue().undo();
        assertTrue(before.undo().isPresent(), "there is something to take back");
        for (KeyCode key : List.of(
                KeyCode.Z, KeyCode.Y, KeyCode.F, KeyCode.P, KeyCode.COMMA, KeyCode.N, KeyCode.DIGIT1, KeyCode.DIGIT8)) {
            window.ctrl(key);
            assertEquals(before, shown.school().snapshot().getValue().undo(), key::getName);
            assertEquals(sheet.screen, shown.screen(), key::getName);
            assertTrue(hasFocus(sheet), key::getName);
        }
    }

    @ParameterizedTest
    @EnumSource
    void escClosesItWhereverItsFocusIsAndTheFocusGoesBack(Sheet sheet) {
        int stops = 1;
        for (int stop = 0; stop < stops; stop++) {
            show(sheet);
            stops = window.call(
                    () -> Stops.in(window.scene().lookup(sheet.node)).size());
            int at = stop;
            window.run(() -> Stops.in(window.scene().lookup(sheet.node)).get(at).requestFocus());
            window.key(KeyCode.ESCAPE);
            window.waitUntil(() -> window.scene().lookup(sheet.node) == null);
            assertEquals(sheet.opener, "#" + window.focused(), "from stop " + at);
        }
        assertTrue(stops > 1);
    }

    @Test
    void escClosesWhatCameOfTheSigning() {
        show(Sheet.SIGNING);
        window.press("#report-sign-own-key");
        window.run(() -> window.scene().lookup("#own-password").requestFocus());
        window.type("#own-password", PASSWORD);
        window.type("#own-password-again", PASSWORD);
        window.run(() -> window.scene().lookup("#sign-now").requestFocus());
        window.press("#sign-now");
        window.waitUntil(() -> window.shows("#signing-done"));
        window.waitUntil(() -> hasFocus(Sheet.SIGNING));
        window.key(KeyCode.ESCAPE);
        window.waitUntil(() -> window.scene().lookup(Sheet.SIGNING.node) == null);
        assertFalse(window.shows("#signing-done"));
    }

    private void show(Sheet sheet) {
        window.run(() -> shown.screens()
                .mend(
                        sheet == Sheet.HISTORY
                                ? Problem.Place.of("event", event())
                                : Problem.Place.of("report", "signing")));
        window.run(() -> window.scene().lookup(sheet.opener).requestFocus());
        window.press(sheet.opener);
        window.waitUntil(() -> window.scene().lookup(sheet.node) != null);
    }

    private String event() {
        return shown.school()
                .snapshot()
                .getValue()
                .work()
                .events()
                .getFirst()
                .uuid()
                .toString();
    }

    private boolean hasFocus(Sheet sheet) {
        return window.call(() ->
                Stops.isWithin(window.scene().getFocusOwner(), window.scene().lookup(sheet.node)));
    }
}
