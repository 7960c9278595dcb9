package kz.onkundik.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import kz.onkundik.operation.PlanFromLetter;
import kz.onkundik.operation.RecordEvent;
import kz.onkundik.problem.Problem;
import kz.onkundik.school.Event;
import kz.onkundik.text.Language;
import kz.onkundik.ui.common.SchoolFixture;
import kz.onkundik.ui.common.SchoolModel;
import kz.onkundik.ui.common.TestWindow;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What covers the screens, a page about campaigns or a sheet, keeps the keyboard from what lies below. */
class CoveredScreensTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2023-11-20T09:00:00Z"), ZoneOffset.UTC);
    /** More than any page has stops: the focus comes round. */
    private static final int TABS = 60;

    @TempDir
    private Path folder;

    private SchoolModel school;
    private SchoolWindow shown;
    private TestWindow window;

    @BeforeEach
    void open() {
        school = SchoolFixture.empty(folder);
        shown = SchoolWindow.show(school, folder, CLOCK);
        window = shown.window();
    }

    @AfterEach
    void close() {
        shown.close();
        school.close(() -> {});
    }

    @ParameterizedTest
    @ValueSource(strings = {"edit", "copy", "letter"})
    void tabNeverLeavesThePage(String page) {
        choose("campaign-" + page);
        Set<Node> reached = new HashSet<>();
        for (int tabs = 0; tabs < TABS; tabs++) {
            window.key(KeyCode.TAB);
            Node focused = window.call(() -> window.scene().getFocusOwner());
            assertTrue(window.call(() -> isWithin(focused, page)), () -> "after Tab the focus is at " + focused);
            reached.add(focused);
        }
        assertTrue(reached.size() > 1, "Tab goes on");
    }

    @ParameterizedTest
    @ValueSource(strings = {"edit", "copy", "letter"})
    void theKeysOfTheScreensBelowDoNothing(String page) {
        String before = window.call(() -> shown.screens().screen().get());
        choose("campaign-" + page);
        for (KeyCode key : List.of(KeyCode.COMMA, KeyCode.P, KeyCode.DIGIT4)) {
            window.ctrl(key);
            assertEquals(before, window.call(() -> shown.screens().screen().get()), key::getName);
        }
    }

    @Test
    void theKeysOfTheScreenBelowASheetDoNothing() {
        window.run(() ->
                school.change("plan.saving", file -> new PlanFromLetter().add(file, Language.KK), (Integer _) -> {}));
        window.run(() -> school.change(
                "events.saving",
                file -> new RecordEvent().hold(file, file.work().plan().getFirst()),
                (Event held) -> shown.screens()
                        .mend(new Problem.Place("event", held.uuid().toString(), ""))));
        window.press("#event-history");
        for (KeyCode key : List.of(KeyCode.COMMA, KeyCode.P)) {
            window.ctrl(key);
            assertEquals(
                    "shell.events", window.call(() -> shown.screens().screen().get()), key::getName);
        }
    }

    private void choose(String line) {
        window.run(() -> ((MenuButton) window.scene().lookup("#campaigns"))
                .getItems().stream()
                        .filter(each -> line.equals(each.getId()))
                        .findFirst()
                        .ifPresent(MenuItem::fire));
    }

    private static boolean isWithin(Node node, String page) {
        for (Node each = node; each != null; each = each.getParent()) {
            if (page.equals(each.getId())) {
                return true;
            }
        }
        return false;
    }
}
