package kz.onkundik.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import kz.onkundik.operation.PlanFromLetter;
import kz.onkundik.operation.RecordEvent;
import kz.onkundik.problem.Problem;
import kz.onkundik.school.Event;
import kz.onkundik.text.Language;
import kz.onkundik.ui.common.SchoolFixture;
import kz.onkundik.ui.common.SchoolModel;
import kz.onkundik.ui.common.Stops;
import kz.onkundik.ui.common.TestWindow;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What covers the screens, a page about campaigns or a sheet, keeps the keyboard from what lies below. */
class CoveredScreensTest {
    /** More than any page has stops: the focus comes round. */
    private static final int TABS = 60;

    @AutoClose
    private SchoolWindow shown;

    private TestWindow window;

    @BeforeEach
    void open(@TempDir Path folder) {
        shown = SchoolWindow.show(SchoolFixture.empty(folder), folder);
        window = shown.window();
    }

    @ParameterizedTest
    @ValueSource(strings = {"edit", "copy", "letter"})
    void tabNeverLeavesThePage(String page) {
        shown.chooseOfCampaigns("campaign-" + page);
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
        String before = shown.screen();
        shown.chooseOfCampaigns("campaign-" + page);
        for (KeyCode key : List.of(KeyCode.COMMA, KeyCode.P, KeyCode.DIGIT4)) {
            window.ctrl(key);
            assertEquals(before, shown.screen(), key::getName);
        }
    }

    @Test
    void theKeysOfTheScreenBelowASheetDoNothing() {
        SchoolModel school = shown.school();
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
            assertEquals("shell.events", shown.screen(), key::getName);
        }
    }

    private boolean isWithin(Node node, String page) {
        return Stops.isWithin(node, window.scene().lookup("#" + page));
    }
}
